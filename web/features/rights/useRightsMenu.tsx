import { IconEyeglass, IconHelpCircle, IconUserCog } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Named } from '#contract/kernel/fields.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useGo } from '#web/kit/link/follow.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { profileAddress } from './profile-addresses.ts'
import { CustomiseDialog } from './profiles/CustomiseDialog.tsx'
import { WhyUserDialog } from './why/WhyUserDialog.tsx'
import { useSeeAs } from './seeing/useSeeAs.ts'

interface Somebody {
  readonly id: string
  readonly name: string
  readonly isMe: boolean
  readonly active: boolean
  readonly profile: { readonly id: string }
}

/** ORG-13, SEC-7: what is done with the rights of somebody of the list of users. */
export function useRightsMenu(): { entriesOf: (somebody: Somebody) => MenuEntry[]; dialog: ReactNode } {
  const t = useTranslate()
  const go = useGo()
  const seeAs = useSeeAs()
  const profiles = useRead(listProfiles, {}).data?.profiles ?? []
  const [customised, setCustomised] = useState<string | null>(null)
  const [asked, setAsked] = useState<Named | null>(null)
  const entriesOf = ({ id, name, isMe, active, profile }: Somebody): MenuEntry[] => {
    const custom = profiles.some((one) => one.custom && one.id === profile.id)
    const icon = <IconUserCog size={14} aria-hidden />
    const rights: MenuEntry = custom
      ? { key: 'rights', label: t('rights:menu.customRights'), icon, run: () => go(profileAddress(profile.id)) }
      : { key: 'rights', label: t('rights:menu.customiseUser'), icon, run: () => setCustomised(id) }
    const see: MenuEntry[] =
      seeAs && active
        ? [
            {
              key: 'see-as',
              label: t('rights:seeing.userMenu'),
              icon: <IconEyeglass size={14} aria-hidden />,
              run: () => seeAs({ userId: id }),
            },
          ]
        : []
    const why: MenuEntry = {
      key: 'why',
      label: t('rights:why.userMenu'),
      icon: <IconHelpCircle size={14} aria-hidden />,
      run: () => setAsked({ id, name }),
    }
    return isMe ? [why] : [rights, ...see, why]
  }
  const dialog = customised ? (
    <CustomiseDialog userId={customised} onClose={() => setCustomised(null)} />
  ) : asked ? (
    <WhyUserDialog user={asked} onClose={() => setAsked(null)} />
  ) : null
  return { entriesOf, dialog }
}
