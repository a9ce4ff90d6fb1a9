import { IconLinkOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { UserCard } from '#contract/users/people.shapes.ts'
import { unbindProvider } from '#contract/users/security.contract.ts'
import { readUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'

/** ORG-21: the administrator undoes the binding of an account to its provider's; nothing to show where there is none. */
export function useProviderEnd({ id, name, isMe, provider }: UserCard): { entries: readonly MenuEntry[]; dialog: ReactNode } {
  const t = useTranslate()
  const [asked, setAsked] = useState(false)
  const unbind = useOperation(unbindProvider, {
    invalidates: [readUser],
    done: t('security:unbind.done', { name }),
    refused: () => true,
  })
  if (!provider) return { entries: [], dialog: null }
  const { label } = provider
  const entry: MenuEntry = {
    key: 'unbind-provider',
    label: t('security:unbind.menu', { label }),
    icon: <IconLinkOff size={14} aria-hidden />,
    can: !isMe,
    ...(isMe && { why: t('security:unbind.own') }),
    run: () => setAsked(true),
  }
  const dialog = asked && (
    <ConfirmDialog
      title={t('security:unbind.title', { name, label })}
      confirmLabel={t('security:unbind.confirm')}
      danger={{ lost: t('security:unbind.lost'), recover: t('security:unbind.recover', { label }) }}
      onConfirm={() => unbind.mutateAsync({ userId: id })}
      onClose={() => setAsked(false)}
    />
  )
  return { entries: [entry], dialog }
}
