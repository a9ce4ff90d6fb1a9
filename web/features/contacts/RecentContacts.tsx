import { Anchor, Stack, Text } from '@mantine/core'
import { listRecentContacts } from '#contract/contacts/contacts.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { fileAddressOf } from './contact-addresses.ts'

/** CON-22: the last files this user opened, updated or created; `dense`: their names only, beside a list. */
export function RecentContacts({ dense = false }: { readonly dense?: boolean }) {
  const t = useTranslate()
  const recent = useRead(listRecentContacts, dense ? { limit: 8 } : {})
  if (recent.error) return <ErrorBlock error={recent.error} onRetry={() => void recent.refetch()} />
  if (!recent.data) return <SkeletonLines lines={6} />
  if (!recent.data.contacts.length) return <EmptyState sentence={t('contacts:recent.empty')} />
  return (
    <Stack
      gap={dense ? 0 : 4}
      component="ul"
      m={0}
      p={0}
      px={dense ? 8 : 0}
      fz={dense ? 'sm' : undefined}
      style={{ listStyle: 'none' }}
    >
      {recent.data.contacts.map((contact) => (
        <li key={contact.id}>
          <Anchor
            component={AddressLink}
            address={fileAddressOf(contact.id)}
            inherit
            {...(dense ? { display: 'block', lh: '26px', truncate: true } : {})}
          >
            {contact.name}
          </Anchor>{' '}
          {!dense && (
            <Text span c="dimmed" inherit>
              {[t(`contacts:typeOne.${contact.type}`), contact.town].filter(Boolean).join(' · ')}
            </Text>
          )}
        </li>
      ))}
    </Stack>
  )
}
