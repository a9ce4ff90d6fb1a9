import { IconShieldX } from '@tabler/icons-react'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { resetTwoFactor } from '#contract/users/security.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'

interface Somebody {
  readonly id: string
  readonly name: string
  readonly isMe: boolean
  readonly can: { readonly edit: boolean }
}

interface Reset {
  /** For the menu of somebody's row. */
  readonly entryOf: (somebody: Somebody) => MenuEntry
  readonly dialog: ReactNode
}

/** SEC-1: the administrator takes away a second factor that somebody lost. */
export function useTwoFactorReset(): Reset {
  const t = useTranslate()
  const [somebody, setSomebody] = useState<Somebody | null>(null)
  const reset = useOperation(resetTwoFactor, { done: false, refused: () => true })
  const entryOf = (one: Somebody): MenuEntry => ({
    key: 'reset-two-factor',
    label: t('security:reset.menu'),
    icon: <IconShieldX size={14} aria-hidden />,
    can: one.can.edit && !one.isMe,
    ...(one.isMe && { why: t('security:reset.own') }),
    run: () => setSomebody(one),
  })
  const dialog = somebody && (
    <ConfirmDialog
      title={t('security:reset.title', { name: somebody.name })}
      confirmLabel={t('security:reset.confirm')}
      danger={{ lost: t('security:reset.lost'), recover: t('security:reset.recover') }}
      onConfirm={async () => {
        await reset.mutateAsync({ userId: somebody.id })
        notifications.show({ message: t('security:reset.done', { name: somebody.name }), color: 'teal' })
      }}
      onClose={() => setSomebody(null)}
    />
  )
  return { entryOf, dialog }
}
