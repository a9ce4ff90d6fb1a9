import { SimpleGrid } from '@mantine/core'
import type { editContact } from '#contract/contacts/contacts.contract.ts'
import type { GeneralField } from '#contract/contacts/contacts.shapes.ts'
import { CIVIL_STATUS_LABELS, MATRIMONIAL_REGIME_LABELS, TITLE_LABELS } from '#contract/contacts/contacts.types.ts'
import { COUNTRY_CODES, countryName } from '#contract/contacts/country.rules.ts'
import { DETAIL_FIELDS } from '#contract/contacts/details/details.fields.ts'
import type { Detail, DetailField } from '#contract/contacts/details/details.fields.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DateField } from '#web/kit/form/fields/DateField.tsx'
import { MoneyField } from '#web/kit/form/fields/MoneyField.tsx'
import { NumberField } from '#web/kit/form/fields/NumberField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextAreaField } from '#web/kit/form/fields/TextAreaField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { TownFields } from '#web/kit/form/fields/TownFields.tsx'
import { YesNoField } from '#web/kit/form/fields/YesNoField.tsx'
import type { OperationForm } from '#web/kit/form/form.types.ts'
import { optionsOf } from '../options.ts'
import { NomenclatureField } from './NomenclatureField.tsx'

interface Props {
  readonly form: OperationForm<typeof editContact>
  readonly disabled: boolean
  readonly fields: readonly GeneralField[]
}

type FieldType = Detail['type'] | 'amount' | 'notes' | 'legalForm' | 'activity'

/** How the fields that are no details are typed; texts are not listed. */
const TYPES: Readonly<Partial<Record<GeneralField, FieldType>>> = {
  title: 'choice',
  civilStatus: 'choice',
  matrimonialRegime: 'choice',
  birthDate: 'pastDay',
  deathDate: 'pastDay',
  creationDate: 'pastDay',
  emailingConsentOn: 'pastDay',
  birthCountry: 'country',
  nationality: 'country',
  taxCountry: 'country',
  politicallyExposed: 'yesNo',
  emailingConsent: 'yesNo',
  shareCapitalCents: 'amount',
  notes: 'notes',
  legalForm: 'legalForm',
  activityCode: 'activity',
}
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  title: TITLE_LABELS,
  civilStatus: CIVIL_STATUS_LABELS,
  matrimonialRegime: MATRIMONIAL_REGIME_LABELS,
}
const COUNTRIES = COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code) }))

const isDetail = (name: GeneralField): name is DetailField => name in DETAIL_FIELDS
const typeOf = (name: GeneralField): FieldType => TYPES[name] ?? (isDetail(name) ? DETAIL_FIELDS[name].type : 'text')
const choicesOf = (name: GeneralField) => CHOICES[name] ?? (isDetail(name) ? (DETAIL_FIELDS[name].choices ?? {}) : {})

/** The fields of one card, each typed as its table says. */
export function GeneralFields({ form, disabled, fields }: Props) {
  const t = useTranslate()
  const of = (name: GeneralField) => ({ bind: form.field(`general.${name}`), label: t(`general:field.${name}`), disabled })
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
      {fields.map((name) => {
        // A birth place and its postcode complete each other.
        if (name === 'birthPlace') return <TownFields key={name} postcode={of('birthPostcode')} town={of(name)} />
        return name === 'birthPostcode' ? null : <OneField key={name} type={typeOf(name)} name={name} {...of(name)} />
      })}
    </SimpleGrid>
  )
}

interface OneProps {
  readonly name: GeneralField
  readonly type: FieldType
  readonly bind: ReturnType<Props['form']['field']>
  readonly label: string
  readonly disabled: boolean
}

function OneField({ name, type, ...props }: OneProps) {
  switch (type) {
    case 'choice':
      return <SelectField {...props} options={optionsOf(choicesOf(name))} />
    case 'country':
      return <SelectField {...props} options={COUNTRIES} />
    case 'yesNo':
      return <YesNoField {...props} />
    case 'day':
    case 'pastDay':
      return <DateField {...props} />
    case 'whole':
      return <NumberField {...props} />
    case 'amount':
      return <MoneyField {...props} />
    case 'notes':
      return (
        <div style={{ gridColumn: '1 / -1' }}>
          <TextAreaField {...props} reminder />
        </div>
      )
    case 'legalForm':
      return <NomenclatureField {...props} list="legal_forms" keeps="label" />
    case 'activity':
      return <NomenclatureField {...props} list="activities" keeps="code" />
    case 'text':
      return <TextField {...props} />
  }
}
