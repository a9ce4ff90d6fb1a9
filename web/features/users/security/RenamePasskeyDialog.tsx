import { readSecurity, renamePasskey } from '#contract/users/security.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { Refused } from '../components/Refused.tsx'
import { NameDialog } from './NameDialog.tsx'

interface Props {
  readonly passkey: { readonly id: string; readonly name: string }
  readonly onClose: () => void
}

export function RenamePasskeyDialog({ passkey: { id, name }, onClose }: Props) {
  const t = useTranslate()
  const rename = useOperation(renamePasskey, { invalidates: [readSecurity], refused: () => true, onDone: onClose })
  return (
    <NameDialog
      title={t('security:passkeys.renameTitle', { name })}
      confirm={t('security:passkeys.save')}
      name={name}
      busy={rename.isPending}
      refused={<Refused refusal={rename.error} />}
      onName={(typed) => rename.mutate({ passkeyId: id, name: typed })}
      onClose={onClose}
    />
  )
}
