import { IconFileDownload, IconForms } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { readPrefilledIntakeForm } from '#contract/contacts/intake/intake.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { intakeAddressOf } from './intake-addresses.ts'

/** CON-60, CON-62, CON-64: in the menu of a person's file, from whichever section. */
export function useIntakeEntries({ id, kind, can }: ContactFile): readonly MenuEntry[] {
  const t = useTranslate()
  const router = useRouter()
  if (kind !== 'person') return []
  const prefilled: MenuEntry = {
    key: 'intake-prefilled',
    label: t('intake:prefilled'),
    icon: <IconFileDownload size={15} aria-hidden />,
    run: () => window.location.assign(fileAddress(readPrefilledIntakeForm, { contactId: id })),
  }
  const update: MenuEntry = {
    key: 'intake-update',
    label: t('intake:update'),
    icon: <IconForms size={15} aria-hidden />,
    run: () => void router.navigate({ href: intakeAddressOf(id) }),
  }
  return can.edit ? [prefilled, update] : [prefilled]
}
