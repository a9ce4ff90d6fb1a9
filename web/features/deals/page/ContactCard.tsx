import { Anchor, Stack, Text } from '@mantine/core'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { fileAddressOf } from '../../contacts/contact-addresses.ts'
import { useDeal } from './deal-context.ts'
import { addressLabel, emailLabel, phoneLabel } from './label-names.ts'
import classes from './deal.module.css'

/** ORG-18: name and coordinates, which is all that being in charge of a deal opens of its contact. */
export function ContactCard() {
  const t = useTranslate()
  const { contact } = useDeal().deal
  const none = contact.phones.length + contact.emails.length + contact.addresses.length === 0
  return (
    <Stack gap={6}>
      <Text>
        <strong>{contact.name}</strong> · {t(`contacts:typeOne.${contact.type}`)}
      </Text>
      {contact.canOpen ? (
        <Anchor component={AddressLink} address={fileAddressOf(contact.id)} w="fit-content">
          {t('deals:contact.open')}
        </Anchor>
      ) : (
        <Text size="xs" c="dimmed">
          {t('deals:contact.only')}
        </Text>
      )}
      {none && (
        <Text size="xs" c="dimmed">
          {t('deals:contact.none')}
        </Text>
      )}
      <ul className={classes['coordinates']}>
        {contact.phones.map(({ label, number }) => (
          <li key={`${label}${number}`}>
            <span>{phoneLabel(label)}</span> <Anchor href={`tel:${number}`}>{formatPhone(number)}</Anchor>
          </li>
        ))}
        {contact.emails.map(({ label, address }) => (
          <li key={`${label}${address}`}>
            <span>{emailLabel(label)}</span> <Anchor href={`mailto:${address}`}>{address}</Anchor>
          </li>
        ))}
        {contact.addresses.map(({ label, lines }) => (
          <li key={label + lines.join()}>
            <span>{addressLabel(label)}</span> {lines.join(', ')}
          </li>
        ))}
      </ul>
    </Stack>
  )
}
