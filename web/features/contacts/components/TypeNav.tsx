import { NavLink, Stack } from '@mantine/core'
import { CONTACT_TYPES } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/app/navigation/AddressLink.tsx'
import { useSession } from '#web/app/session/session.ts'
import { listAddress } from '../contact-addresses.ts'

/** The lists this user has access to, one per type of contact (CON-20). */
export function TypeNav({ active }: { readonly active: ContactType }) {
  const t = useTranslate()
  const { scopes } = useSession()
  const reachable = CONTACT_TYPES.filter((type) => scopes[`contacts.access.${type}`] !== 'none')
  return (
    <Stack component="nav" gap={0} aria-label={t('contacts:list.types')}>
      {reachable.map((type) => (
        <NavLink
          key={type}
          renderRoot={(props) => (
            <AddressLink {...props} address={listAddress(type)} aria-current={type === active ? 'page' : undefined} />
          )}
          active={type === active}
          label={t(`contacts:type.${type}`)}
        />
      ))}
    </Stack>
  )
}
