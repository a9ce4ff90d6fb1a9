import { Group, SimpleGrid } from '@mantine/core'
import type { editContact } from '#contract/contacts/contacts.contract.ts'
import type { GeneralField } from '#contract/contacts/contacts.shapes.ts'
import { CIVIL_STATUS_LABELS, MATRIMONIAL_REGIME_LABELS, TITLE_LABELS } from '#contract/contacts/contacts.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DateField } from '#web/kit/form/fields/DateField.tsx'
import { MoneyField } from '#web/kit/form/fields/MoneyField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextAreaField } from '#web/kit/form/fields/TextAreaField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { YesNoField } from '#web/kit/form/fields/YesNoField.tsx'
import type { OperationForm } from '#web/kit/form/form.types.ts'
import { optionsOf } from '../options.ts'

interface Props {
  readonly form: OperationForm<typeof editContact>
  readonly disabled: boolean
}

/** Label and binding of a field of the General tab. */
function useGeneral({ form, disabled }: Props) {
  const t = useTranslate()
  return (name: Exclude<GeneralField, 'birthCountry' | 'nationality' | 'taxCountry' | 'language' | 'emailingConsentOrigin'>) => ({
    bind: form.field(`general.${name}`),
    label: t(`contacts:field.${name}`),
    disabled,
  })
}

export function PersonFields(props: Props) {
  const of = useGeneral(props)
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
      <SelectField {...of('title')} options={optionsOf(TITLE_LABELS)} />
      <TextField {...of('lastName')} />
      <TextField {...of('firstNames')} />
      <TextField {...of('birthName')} />
      <DateField {...of('birthDate')} />
      <TextField {...of('birthPlace')} />
      <SelectField {...of('civilStatus')} options={optionsOf(CIVIL_STATUS_LABELS)} />
      <SelectField {...of('matrimonialRegime')} options={optionsOf(MATRIMONIAL_REGIME_LABELS)} />
      <TextField {...of('profession')} />
      <TextField {...of('employer')} />
      <YesNoField {...of('politicallyExposed')} />
      <DateField {...of('deathDate')} />
    </SimpleGrid>
  )
}

export function OrganisationFields(props: Props) {
  const of = useGeneral(props)
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
      <TextField {...of('organisationName')} />
      <TextField {...of('legalForm')} />
      <TextField {...of('siren')} />
      <TextField {...of('siret')} />
      <TextField {...of('activityCode')} />
      <MoneyField {...of('shareCapitalCents')} />
      <DateField {...of('creationDate')} />
    </SimpleGrid>
  )
}

export function SharedFields(props: Props) {
  const of = useGeneral(props)
  return (
    <>
      <Group grow align="flex-start">
        <TextField {...of('source')} />
        <TextField {...of('externalId')} />
      </Group>
      <Group grow align="flex-start">
        <YesNoField {...of('emailingConsent')} />
        <DateField {...of('emailingConsentOn')} />
      </Group>
      <TextAreaField {...of('notes')} reminder />
    </>
  )
}
