import { Alert, Paper, SimpleGrid, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { editContact, listContacts, readContact, readContactHistory } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { GENERAL_CARDS } from './general-layout.ts'
import { GeneralFields } from './GeneralFields.tsx'

const initialOf = ({ id, version, general }: ContactFile) => ({ contactId: id, version, general })

/** Tab Général (CON-2): saved as a form; what somebody else saved meanwhile is compared field by field. */
export function GeneralTab({ contact }: { readonly contact: ContactFile }) {
  const t = useTranslate()
  const form = useOperationForm(editContact, initialOf(contact), {
    invalidates: [readContact, readContactHistory, listContacts],
    current: async () => initialOf(await call(readContact, { contactId: contact.id })),
  })
  const disabled = !contact.can.edit
  return (
    <FormFrame form={form}>
      {disabled && <Alert variant="light">{t('contacts:file.readOnly')}</Alert>}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="sm">
        {GENERAL_CARDS[contact.kind].map(({ key, fields }) => (
          <Card key={key} title={t(`general:card.${key}`)}>
            <GeneralFields form={form} disabled={disabled} fields={fields} />
          </Card>
        ))}
      </SimpleGrid>
    </FormFrame>
  )
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="sm" component="section" aria-label={title}>
      <Stack gap="xs">
        <Title order={2} size="h5">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  )
}
