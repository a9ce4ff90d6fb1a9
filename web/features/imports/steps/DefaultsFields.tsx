import { Fieldset, Group, Select } from '@mantine/core'
import { useMemo } from 'react'
import { COUNTRY_CODES, countryName } from '#contract/contacts/country.rules.ts'
import { CONTACT_TYPES, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import { ImportDefaults } from '#contract/imports/imports.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { byWords } from '#web/kit/form/fields/byWords.ts'

interface DefaultsFieldsProps {
  readonly defaults: ImportDefaults
  onChange: (defaults: ImportDefaults) => void
}

/** What is said once, for the lines that leave it out. */
export function DefaultsFields({ defaults, onChange }: DefaultsFieldsProps) {
  const t = useTranslate()
  const countries = useMemo(
    () =>
      COUNTRY_CODES.map((value) => ({ value, label: countryName(value) })).toSorted((one, other) =>
        one.label.localeCompare(other.label, 'fr'),
      ),
    [],
  )
  return (
    <Fieldset legend={t('imports:defaults')}>
      <Group gap="md" align="flex-start">
        <Select
          label={t('imports:type')}
          description={t('imports:typeHint')}
          data={CONTACT_TYPES.map((value) => ({ value, label: t(`contacts:typeOne.${value}`) }))}
          value={defaults.type}
          allowDeselect={false}
          onChange={(type) => onChange({ ...defaults, type: ContactTypeCode.parse(type) })}
        />
        <Select
          label={t('imports:country')}
          description={t('imports:countryHint')}
          data={countries}
          value={defaults.country ?? 'FR'}
          allowDeselect={false}
          searchable
          filter={byWords}
          // Two hundred and fifty choices stay out of the page until they are asked for.
          comboboxProps={{ keepMounted: false }}
          onChange={(country) => onChange({ ...defaults, country: country === null || country === 'FR' ? undefined : country })}
        />
        <Select
          label={t('imports:unreadable')}
          description={t('imports:unreadableHint')}
          w={330}
          data={(['reject', 'note'] as const).map((value) => ({ value, label: t(`imports:${value}`) }))}
          value={defaults.unreadable}
          allowDeselect={false}
          onChange={(unreadable) =>
            onChange({ ...defaults, unreadable: ImportDefaults.shape.unreadable.parse(unreadable ?? undefined) })
          }
        />
      </Group>
    </Fieldset>
  )
}
