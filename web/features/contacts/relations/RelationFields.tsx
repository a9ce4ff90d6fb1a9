import { SimpleGrid } from '@mantine/core'
import { readRole } from '#contract/contacts/relations/relations.rules.ts'
import { FILIATION_LABELS, HELD_AS_LABELS, SHARE_KINDS } from '#contract/contacts/relations/relations.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DateField } from '#web/kit/form/fields/DateField.tsx'
import { NumberField } from '#web/kit/form/fields/NumberField.tsx'
import type { FieldOption } from '#web/kit/form/fields/SelectField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { YesNoField } from '#web/kit/form/fields/YesNoField.tsx'
import type { EntryFields } from '../components/EntryDialog.tsx'
import { useEntryValue } from '../components/EntryDialog.tsx'
import { optionsOf } from '../options.ts'

interface Props extends EntryFields {
  /** Whose file it is. */
  readonly name: string
  readonly roles: readonly FieldOption[]
}

/** What a relation is and says; only what concerns its kind is asked. */
export function RelationFields({ field, store, name, roles }: Props) {
  const t = useTranslate()
  const role = useEntryValue(store, 'role')
  const { kind } = readRole(typeof role === 'string' ? role : '')
  return (
    <>
      <SelectField
        bind={field('role')}
        label={t('relations:role')}
        description={t('relations:roleHint', { name })}
        options={roles}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
        {kind === 'child' && (
          <>
            <SelectField bind={field('filiation')} label={t('relations:filiation')} options={optionsOf(FILIATION_LABELS)} />
            <YesNoField bind={field('taxDependent')} label={t('relations:taxDependent')} />
            <YesNoField bind={field('sharedCustody')} label={t('relations:sharedCustody')} />
            <YesNoField bind={field('disabled')} label={t('relations:disabled')} />
          </>
        )}
        {SHARE_KINDS.includes(kind) && (
          <>
            <NumberField bind={field('capitalPercent')} label={t('relations:capitalPercent')} unit="%" />
            <NumberField bind={field('votesPercent')} label={t('relations:votesPercent')} unit="%" />
            <SelectField bind={field('heldAs')} label={t('relations:heldAs')} options={optionsOf(HELD_AS_LABELS)} />
          </>
        )}
        {kind === 'manager' && <TextField bind={field('position')} label={t('relations:position')} />}
        <DateField bind={field('since')} label={t('relations:since')} />
        <DateField bind={field('until')} label={t('relations:until')} />
      </SimpleGrid>
    </>
  )
}
