import { IconCopy, IconEye, IconEyeglass, IconPencil, IconTrash, IconUsersGroup } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { deleteProfile, duplicateProfile } from '#contract/rights/profiles.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { useSeeAs } from '../seeing/useSeeAs.ts'
import { profileAddress, PROFILES_ADDRESS } from '../profile-addresses.ts'
import type { AnyProfile } from './profile-columns.ts'
import { ShareDialog } from './ShareDialog.tsx'

const ICON = { size: 14, 'aria-hidden': true } as const

/** What is done with a profile, from the list and from its page; and the dialog that one of them opened. */
export function useProfileMenu(): { entriesOf: (profile: AnyProfile, from: 'list' | 'page') => MenuEntry[]; dialog: ReactNode } {
  const t = useTranslate()
  const go = useGo()
  const [asked, setAsked] = useState<{ what: 'delete' | 'share'; profile: AnyProfile } | null>(null)
  const close = () => setAsked(null)
  const duplicate = useOperation(duplicateProfile, {
    invalidates: [listProfiles],
    done: t('rights:duplicated'),
    onDone: ({ id }) => go(profileAddress(id)),
  })
  const remove = useOperation(deleteProfile, {
    invalidates: [listProfiles],
    done: asked ? t('rights:deleted', { label: asked.profile.label }) : false,
    refused: () => true,
    onDone: () => go(PROFILES_ADDRESS),
  })
  const seeAs = useSeeAs()
  const see = (profile: AnyProfile): MenuEntry[] =>
    seeAs && profile.valid && !profile.isAdministrator
      ? [
          {
            key: 'see',
            label: t('rights:seeing.profileMenu'),
            icon: <IconEyeglass {...ICON} />,
            run: () => seeAs({ profileId: profile.id }),
          },
        ]
      : []
  const open = (profile: AnyProfile): MenuEntry => ({
    key: 'open',
    label: profile.notChange ? t('rights:menu.open') : t('rights:menu.edit'),
    icon: profile.notChange ? <IconEye {...ICON} /> : <IconPencil {...ICON} />,
    run: () => go(profileAddress(profile.id)),
  })
  const share = (profile: AnyProfile): MenuEntry => ({
    key: 'share',
    label: t('rights:customise.share'),
    icon: <IconUsersGroup {...ICON} />,
    run: () => setAsked({ what: 'share', profile }),
  })
  const entriesOf = (profile: AnyProfile, from: 'list' | 'page'): MenuEntry[] => [
    ...(from === 'list' ? [open(profile)] : []),
    {
      key: 'duplicate',
      label: t('rights:menu.duplicate'),
      icon: <IconCopy {...ICON} />,
      run: () => duplicate.mutate({ profileId: profile.id }),
    },
    ...see(profile),
    ...(profile.person ? [share(profile)] : []),
    {
      key: 'delete',
      label: t('rights:menu.delete'),
      icon: <IconTrash {...ICON} />,
      danger: true,
      can: profile.notDelete === null,
      why: profile.notDelete?.message,
      run: () => setAsked({ what: 'delete', profile }),
    },
  ]
  const dialog =
    asked?.profile.person && asked.what === 'share' ? (
      <ShareDialog person={asked.profile.person} onClose={close} />
    ) : asked?.what === 'delete' ? (
      <ConfirmDialog
        title={t('rights:deleteTitle', { label: asked.profile.label })}
        confirmLabel={t('rights:menu.delete')}
        danger={{ lost: t('rights:deleteLost'), recover: t('rights:deleteRecover') }}
        onConfirm={() => remove.mutateAsync({ profileId: asked.profile.id, version: asked.profile.version })}
        onClose={close}
      />
    ) : null
  return { entriesOf, dialog }
}
