import { SimpleGrid } from '@mantine/core'
import { addBudgetLine, editBudgetLine, removeBudgetLine } from '#contract/contacts/wealth/wealth.contract.ts'
import type { BudgetLine, Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { BUDGET_KINDS, BUDGET_SIDE_LABELS, BUDGET_SIDES, PERIODS } from '#contract/contacts/wealth/budget.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { MoneyField } from '#web/kit/form/fields/MoneyField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { EntryDialog } from '../components/EntryDialog.tsx'
import type { EntryFields } from '../components/EntryDialog.tsx'
import { optionsOf } from '../options.ts'
import { LinesBlock } from './LinesBlock.tsx'
import { PLACES, WEALTH_READS } from './wealth-reads.ts'

const KIND_OPTIONS = Object.entries(BUDGET_KINDS).map(([value, { side, label }]) => ({
  value,
  label: `${BUDGET_SIDE_LABELS[side]} : ${label}`,
}))

/** CON-5: income, expenses and taxes, each over a year. */
export function BudgetBlock({ contact, wealth }: { readonly contact: Named; readonly wealth: Wealth }) {
  const t = useTranslate()
  const formats = useFormats()
  const remove = useOperation(removeBudgetLine, { invalidates: WEALTH_READS, refused: () => true })
  const nameOf = ({ kind, label }: BudgetLine) => label ?? BUDGET_KINDS[kind].label
  const lines = BUDGET_SIDES.flatMap((side) => wealth.budget.filter(({ kind }) => BUDGET_KINDS[kind].side === side))
  const columns = [
    { label: t('wealth:kind'), cell: ({ kind }: BudgetLine) => BUDGET_SIDE_LABELS[BUDGET_KINDS[kind].side] },
    {
      label: t('wealth:label'),
      cell: ({ kind, label }: BudgetLine) => [BUDGET_KINDS[kind].label, label].filter(Boolean).join(' · '),
    },
    {
      label: t('wealth:amount'),
      numeric: true,
      cell: ({ amountCents, period }: BudgetLine) => `${formats.eurosAndCents(amountCents)} ${PERIODS[period]}`,
    },
    { label: t('wealth:yearly'), numeric: true, cell: ({ yearlyCents }: BudgetLine) => formats.euros(yearlyCents) },
  ]
  return (
    <LinesBlock
      id={PLACES.budget}
      title={t('wealth:budget')}
      empty={t('wealth:budgetEmpty')}
      addLabel={t('wealth:addBudget')}
      lines={lines}
      columns={columns}
      nameOf={nameOf}
      lost={t('wealth:removeLost')}
      canEdit={wealth.can.edit}
      renderDialog={(line, onClose) => <BudgetDialog contactId={contact.id} line={line} onClose={onClose} />}
      onRemove={({ id, version }) => remove.mutateAsync({ contactId: contact.id, lineId: id, version })}
    />
  )
}

interface DialogProps {
  readonly contactId: string
  readonly line: BudgetLine | null
  readonly onClose: () => void
}

function BudgetDialog({ contactId, line, onClose }: DialogProps) {
  const t = useTranslate()
  const shared = { invalidates: WEALTH_READS, onClose, children: (fields: EntryFields) => <BudgetFields {...fields} /> }
  if (!line) {
    const initial = { contactId, period: 'month' as const }
    return (
      <EntryDialog
        {...shared}
        title={t('wealth:addBudget')}
        submitLabel={t('wealth:submit')}
        operation={addBudgetLine}
        initial={initial}
      />
    )
  }
  const { id: lineId, yearlyCents: _y, ...entry } = line
  return (
    <EntryDialog
      {...shared}
      title={t('wealth:editBudget')}
      operation={editBudgetLine}
      initial={{ contactId, lineId, ...entry }}
    />
  )
}

function BudgetFields({ field }: EntryFields) {
  const t = useTranslate()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
      <SelectField bind={field('kind')} label={t('wealth:kind')} options={KIND_OPTIONS} />
      <TextField bind={field('label')} label={t('wealth:label')} />
      <MoneyField bind={field('amountCents')} label={t('wealth:amount')} />
      <SelectField bind={field('period')} label={t('wealth:period')} options={optionsOf(PERIODS)} />
    </SimpleGrid>
  )
}
