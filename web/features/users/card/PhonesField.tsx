import { Box, Group } from '@mantine/core'
import { PHONE_LABEL_NAMES } from '#contract/contacts/contacts.types.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ListField } from '#web/kit/form/fields/ListField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'

const LABELS = Object.entries(PHONE_LABEL_NAMES).map(([value, label]) => ({ value, label }))

/** Phones as they are read aloud; what is typed is read again, in any habit. */
export const spokenPhones = <T extends { readonly number: string; readonly extension: string | null }>(phones: readonly T[]) =>
  phones.map((phone) => ({
    ...phone,
    number: phone.extension ? `${formatPhone(phone.number)} poste ${phone.extension}` : formatPhone(phone.number),
    extension: null,
  }))

/** ORG-20, ORG-23: somebody’s phones. */
export function PhonesField({ bind }: { readonly bind: FieldBinding }) {
  const t = useTranslate()
  return (
    <ListField
      bind={bind}
      label={t('userForm:phones')}
      addLabel={t('userForm:addPhone')}
      fresh={{ label: 'work', number: '', extension: null }}
    >
      {(item) => (
        <Group gap="xs" align="flex-start" flex={1}>
          <SelectField bind={item.at('label')} label={t('userForm:phoneLabel')} options={LABELS} w={150} />
          <Box flex="1 1 160px">
            <TextField bind={item.at('number')} label={t('userForm:phoneNumber')} />
          </Box>
        </Group>
      )}
    </ListField>
  )
}
