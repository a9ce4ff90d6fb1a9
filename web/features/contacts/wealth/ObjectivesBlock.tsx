import { SimpleGrid, Text } from '@mantine/core'
import { addObjective, editObjective, removeObjective } from '#contract/contacts/wealth/wealth.contract.ts'
import type { Objective, Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { OBJECTIVE_KINDS } from '#contract/contacts/wealth/wealth.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { MoneyField } from '#web/kit/form/fields/MoneyField.tsx'
import { NumberField } from '#web/kit/form/fields/NumberField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { Formats } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { EntryDialog } from '../components/EntryDialog.tsx'
import type { EntryFields } from '../components/EntryDialog.tsx'
import { optionsOf } from '../options.ts'
import { LinesBlock } from './LinesBlock.tsx'
import { WEALTH_READS } from './wealth-reads.ts'

/** CON-5: what the client aims at, the first in priority first. */
export function ObjectivesBlock({ contact, wealth }: { readonly contact: Named; readonly wealth: Wealth }) {
  const t = useTranslate()
  const formats = useFormats()
  const remove = useOperation(removeObjective, { invalidates: WEALTH_READS, refused: () => true })
  return (
    <LinesBlock
      title={t('wealth:objectives')}
      empty={t('wealth:objectivesEmpty')}
      addLabel={t('wealth:addObjective')}
      lines={wealth.objectives}
      columns={columnsOf(t, formats)}
      nameOf={({ kind }) => OBJECTIVE_KINDS[kind]}
      lost={t('wealth:removeLost')}
      canEdit={wealth.can.edit}
      renderDialog={(objective, onClose) => <ObjectiveDialog contactId={contact.id} objective={objective} onClose={onClose} />}
      onRemove={({ id, version }) => remove.mutateAsync({ contactId: contact.id, objectiveId: id, version })}
    />
  )
}

function columnsOf(t: Translate, formats: Formats) {
  return [
    { label: t('wealth:priority'), cell: ({ priority }: Objective) => priority },
    {
      label: t('wealth:objectives'),
      cell: ({ kind, notes }: Objective) => (
        <>
          {OBJECTIVE_KINDS[kind]}
          {notes && <Text c="dimmed">{notes}</Text>}
        </>
      ),
    },
    {
      label: t('wealth:horizon'),
      cell: ({ horizonYears }: Objective) => horizonYears !== null && t('wealth:inYears', { count: horizonYears }),
    },
    {
      label: t('wealth:amount'),
      numeric: true,
      cell: ({ amountCents }: Objective) => amountCents !== null && formats.euros(amountCents),
    },
  ]
}

interface DialogProps {
  readonly contactId: string
  readonly objective: Objective | null
  readonly onClose: () => void
}

function ObjectiveDialog({ contactId, objective, onClose }: DialogProps) {
  const t = useTranslate()
  const shared = { invalidates: WEALTH_READS, onClose, children: (fields: EntryFields) => <ObjectiveFields {...fields} /> }
  if (!objective) {
    return (
      <EntryDialog
        {...shared}
        title={t('wealth:addObjective')}
        submitLabel={t('wealth:submit')}
        operation={addObjective}
        initial={{ contactId, priority: 1 }}
      />
    )
  }
  const { id: objectiveId, ...entry } = objective
  return (
    <EntryDialog
      {...shared}
      title={t('wealth:editObjective')}
      operation={editObjective}
      initial={{ contactId, objectiveId, ...entry }}
    />
  )
}

function ObjectiveFields({ field }: EntryFields) {
  const t = useTranslate()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
      <SelectField bind={field('kind')} label={t('wealth:kind')} options={optionsOf(OBJECTIVE_KINDS)} />
      <NumberField bind={field('priority')} label={t('wealth:priority')} />
      <MoneyField bind={field('amountCents')} label={t('wealth:amount')} />
      <NumberField bind={field('horizonYears')} label={t('wealth:horizonYears')} unit={t('wealth:years')} />
      <TextField bind={field('notes')} label={t('wealth:notes')} />
    </SimpleGrid>
  )
}
