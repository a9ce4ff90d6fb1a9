import { Box, Group, SimpleGrid, Stack } from '@mantine/core'
import { editCoordinates, listContacts, readContact, readContactHistory } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { ADDRESS_LABEL_NAMES, EMAIL_LABEL_NAMES, PHONE_LABEL_NAMES } from '#contract/contacts/contacts.types.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { ListField } from '#web/kit/form/fields/ListField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { TownFields } from '#web/kit/form/fields/TownFields.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { optionsOf } from '../options.ts'

const initialOf = ({ id, version, phones, emails, addresses }: ContactFile) => ({
  contactId: id,
  version,
  // As it is read aloud; what is typed is read again, in any habit.
  phones: phones.map((phone) => ({ ...phone, number: formatPhone(phone.number) })),
  emails,
  addresses,
})

/** Tab Coordonnées (CON-3): any number of phones, e-mails and addresses, one of each preferred. */
export function CoordinatesTab({ contact }: { readonly contact: ContactFile }) {
  const t = useTranslate()
  const form = useOperationForm(editCoordinates, initialOf(contact), {
    invalidates: [readContact, readContactHistory, listContacts],
    current: async () => initialOf(await call(readContact, { contactId: contact.id })),
  })
  return (
    <FormFrame form={form}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="sm">
        <ListField
          bind={form.field('phones')}
          label={t('contacts:coordinates.phones')}
          addLabel={t('contacts:coordinates.addPhone')}
          fresh={{ label: 'mobile', number: '', preferred: false }}
        >
          {(item) => (
            <LabelledLine item={item} field="number" labels={PHONE_LABEL_NAMES} name={t('contacts:coordinates.number')} />
          )}
        </ListField>
        <ListField
          bind={form.field('emails')}
          label={t('contacts:coordinates.emails')}
          addLabel={t('contacts:coordinates.addEmail')}
          fresh={{ label: 'personal', address: '', preferred: false }}
        >
          {(item) => (
            <LabelledLine item={item} field="address" labels={EMAIL_LABEL_NAMES} name={t('contacts:coordinates.address')} />
          )}
        </ListField>
      </SimpleGrid>
      <ListField
        bind={form.field('addresses')}
        label={t('contacts:coordinates.addresses')}
        addLabel={t('contacts:coordinates.addAddress')}
        fresh={{
          label: 'home',
          line1: null,
          line2: null,
          line3: null,
          postcode: null,
          town: null,
          country: 'FR',
          preferred: false,
        }}
      >
        {(item) => <AddressLine item={item} />}
      </ListField>
    </FormFrame>
  )
}

/** A switch has no label above it: on a wide page it stands beside the field, not beside the field's label. */
const BESIDE_FIELD = { base: 0, sm: 27 }

interface LineProps {
  readonly item: FieldBinding
  readonly field: string
  readonly labels: Readonly<Record<string, string>>
  readonly name: string
}

function LabelledLine({ item, field, labels, name }: LineProps) {
  const t = useTranslate()
  return (
    <Group gap="xs" align="flex-start" flex={1}>
      <SelectField bind={item.at('label')} label={t('contacts:coordinates.label')} options={optionsOf(labels)} w={130} />
      <Box flex="1 1 150px">
        <TextField bind={item.at(field)} label={name} />
      </Box>
      <Box pt={BESIDE_FIELD}>
        <SwitchField bind={item.at('preferred')} label={t('contacts:coordinates.preferred')} />
      </Box>
    </Group>
  )
}

function AddressLine({ item }: { readonly item: FieldBinding }) {
  const t = useTranslate()
  return (
    <Stack gap="xs" flex={1}>
      <Group gap="xs" align="flex-start">
        <SelectField
          bind={item.at('label')}
          label={t('contacts:coordinates.label')}
          options={optionsOf(ADDRESS_LABEL_NAMES)}
          w={170}
        />
        <Box pt={BESIDE_FIELD}>
          <SwitchField bind={item.at('preferred')} label={t('contacts:coordinates.preferredAddress')} />
        </Box>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 4 }} spacing="xs" verticalSpacing="xs">
        <TextField bind={item.at('line1')} label={t('contacts:coordinates.line1')} />
        <TextField bind={item.at('line2')} label={t('contacts:coordinates.line2')} />
        <TownFields
          postcode={{ bind: item.at('postcode'), label: t('contacts:coordinates.postcode') }}
          town={{ bind: item.at('town'), label: t('contacts:coordinates.town') }}
        />
      </SimpleGrid>
    </Stack>
  )
}
