import { IconUser } from '@tabler/icons-react'
import { searchContacts } from '#contract/contacts/contacts.contract.ts'
import type { PaletteSource } from '#web/app/palette/palette.types.ts'
import { call } from '#web/kit/call/call.ts'
import { fileAddressOf } from './contact-addresses.ts'

/** Contacts found from anywhere (Ctrl K), among those this user sees. */
export const contactSource: PaletteSource = {
  key: 'contacts',
  title: (t) => t('contacts:palette.title'),
  right: 'contact.see',
  search: async (text, { t, go }, signal) => {
    const { contacts } = await call(searchContacts, { search: text }, { signal })
    return contacts.map(({ id, name, type, town, adviser }) => ({
      key: id,
      label: name,
      description: [t(`contacts:typeOne.${type}`), town, adviser.name].filter(Boolean).join(' · '),
      icon: IconUser,
      run: () => go(fileAddressOf(id)),
    }))
  },
}
