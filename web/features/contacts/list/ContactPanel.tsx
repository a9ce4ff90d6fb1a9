import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { readContact } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import { formatSiren } from '#contract/contacts/siren.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { fileAddressOf } from '../contact-addresses.ts'
import { FollowersCard } from '../file/FollowersCard.tsx'

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text component="div">{children}</Text>
    </div>
  )
}

/** Each on its line, to be called or written to. */
function Coordinates({ contact: { phones, emails, addresses } }: { readonly contact: ContactFile }) {
  const t = useTranslate()
  const each = (lines: readonly ReactNode[]) => (lines.length > 0 ? <Stack gap={2}>{lines}</Stack> : null)
  if (phones.length + emails.length + addresses.length === 0) return <Text c="dimmed">{t('contactLists:panel.nothing')}</Text>
  return (
    <>
      <Fact label={t('contactLists:panel.phones')}>
        {each(
          phones.map(({ id, number }) => (
            <Anchor key={id} href={`tel:${number}`}>
              {formatPhone(number)}
            </Anchor>
          )),
        )}
      </Fact>
      <Fact label={t('contactLists:panel.emails')}>
        {each(
          emails.map(({ id, address }) => (
            <Anchor key={id} href={`mailto:${address}`}>
              {address}
            </Anchor>
          )),
        )}
      </Fact>
      <Fact label={t('contactLists:panel.addresses')}>
        {each(
          addresses.map(({ id, line1, line2, postcode, town }) => (
            <span key={id}>{[line1, line2, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')}</span>
          )),
        )}
      </Fact>
    </>
  )
}

function Summary({ contact }: { readonly contact: ContactFile }) {
  const t = useTranslate()
  const formats = useFormats()
  const { general, age } = contact
  const born = general.birthDate && formats.day(general.birthDate)
  return (
    <Stack gap="xs">
      <Group>
        <Button
          size="xs"
          variant="default"
          component={AddressLink}
          address={fileAddressOf(contact.id)}
          leftSection={<IconFolderOpen size={14} aria-hidden />}
        >
          {t('contactLists:panel.open')}
        </Button>
      </Group>
      <Fact label={t('contactLists:panel.category')}>{contact.category?.name ?? t('contacts:file.noCategory')}</Fact>
      <Fact label={t('contactLists:panel.keywords')}>{contact.keywords.map(({ name }) => name).join(', ')}</Fact>
      <Fact label={t('contactLists:panel.born')}>
        {born && age !== null ? `${born} (${t('contacts:file.age', { count: age })})` : born}
      </Fact>
      <Fact label={t('contactLists:panel.profession')}>{[general.profession, general.employer].filter(Boolean).join(', ')}</Fact>
      <Fact label={t('contactLists:panel.siren')}>{general.siren && formatSiren(general.siren)}</Fact>
      <Coordinates contact={contact} />
      <FollowersCard contact={contact} />
      <Fact label={t('contactLists:panel.changed')}>{formats.instant(contact.updatedAt)}</Fact>
    </Stack>
  )
}

/** UX-3: a contact read beside the list; J and K go to the next and the one before. */
export function ContactPanel({ contactId }: { readonly contactId: string }) {
  const read = useRead(readContact, { contactId })
  return <ReadPart read={read}>{(contact) => <Summary contact={contact} />}</ReadPart>
}
