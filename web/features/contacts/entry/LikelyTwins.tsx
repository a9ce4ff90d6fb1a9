import { Alert, Anchor, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUsers } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { addContact, findLikelyDuplicates } from '#contract/contacts/contacts.contract.ts'
import type { ContactKind } from '#contract/contacts/contacts.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useRead } from '#web/kit/call/reads.ts'
import type { OperationForm } from '#web/kit/form/form.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'

interface Props {
  readonly form: OperationForm<typeof addContact>
  readonly kind: ContactKind
  readonly onOpen: () => void
}

/** CON-1: whoever looks like what is typed, with why, and a link to their file. */
export function LikelyTwins({ form, kind, onOpen }: Props) {
  const t = useTranslate()
  const typed = useSyncExternalStore(form.store.subscribe, form.store.values)
  const [settled] = useDebouncedValue(typed, 400)
  const read = addContact.input.pick({ general: true, phones: true, emails: true }).safeParse(settled)
  const facts = read.success ? read.data : { general: {}, phones: [], emails: [] }
  const named = Boolean(facts.general.lastName ?? facts.general.organisationName ?? facts.phones.length ?? facts.emails.length)
  const { data } = useRead(findLikelyDuplicates, { kind, ...facts }, { enabled: named, placeholderData: (before) => before })
  const twins = data?.duplicates ?? []
  if (twins.length === 0) return null
  return (
    <Alert
      color="orange"
      icon={<IconUsers aria-hidden />}
      title={t('contacts:entry.twins', { count: twins.length })}
      role="status"
    >
      <Stack gap={4}>
        {twins.map((twin) => (
          <div key={twin.id}>
            <Anchor component={AddressLink} address={fileAddressOf(twin.id)} onClick={onOpen}>
              {twin.name}
            </Anchor>
            <Text c="dimmed">{[twin.adviser.name, twin.town, ...twin.reasons].filter(Boolean).join(' · ')}</Text>
          </div>
        ))}
      </Stack>
    </Alert>
  )
}
