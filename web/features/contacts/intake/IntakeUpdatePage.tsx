import { Anchor, Box, Stack, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { readContact } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { compareIntakeForm } from '#contract/contacts/intake/intake.contract.ts'
import type { IntakeComparison } from '#contract/contacts/intake/intake.shapes.ts'
import { NotFound } from '#web/app/failures/NotFound.tsx'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import { IntakeDrop } from './IntakeDrop.tsx'
import { IntakeUpdate } from './IntakeUpdate.tsx'
import { useSending } from './useSending.ts'

/** CON-62: « Mettre à jour les données à partir du RIC ». */
export function IntakeUpdatePage() {
  const { contactId } = useParams({ from: '/frame/contacts/$contactId/ric' })
  const found = useRead(readContact, { contactId })
  if (found.error?.code === 'not_found') return <NotFound />
  return (
    <Box p="md">
      {found.error && <ErrorBlock error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonForm />}
      {found.data && <Update contact={found.data} />}
    </Box>
  )
}

function Update({ contact }: { readonly contact: ContactFile }) {
  const t = useTranslate()
  const [shown, setShown] = useState<{ file: File; read: IntakeComparison } | null>(null)
  const sending = useSending(compareIntakeForm, (read, file) => setShown({ file, read }))
  usePageTitle(contact.name)
  return (
    <Stack gap="sm" maw={1100}>
      <Anchor component={AddressLink} address={fileAddressOf(contact.id)} underline="always" size="sm">
        {contact.name}
      </Anchor>
      <Title order={1}>{t('intake:update')}</Title>
      {shown ? (
        <IntakeUpdate contact={contact} {...shown} onOther={() => setShown(null)} />
      ) : (
        <IntakeDrop sending={sending} onFile={(file) => void sending.send({ contactId: contact.id }, file)} />
      )}
    </Stack>
  )
}
