import { SimpleGrid, Text } from '@mantine/core'
import { addLiability, editLiability, removeLiability } from '#contract/contacts/wealth/wealth.contract.ts'
import type { Liability, Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { LIABILITY_KINDS, RATE_KINDS, REPAYMENTS } from '#contract/contacts/wealth/wealth.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { DateField } from '#web/kit/form/fields/DateField.tsx'
import { MoneyField } from '#web/kit/form/fields/MoneyField.tsx'
import { NumberField } from '#web/kit/form/fields/NumberField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { Formats } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { EntryDialog } from '../components/EntryDialog.tsx'
import type { EntryFields } from '../components/EntryDialog.tsx'
import { optionsOf } from '../options.ts'
import { knownOwners, ownersInWords } from './known-owners.ts'
import { LinesBlock } from './LinesBlock.tsx'
import { OwnersField } from './OwnersField.tsx'
import { PLACES, WEALTH_READS } from './wealth-reads.ts'

interface Props {
  readonly contact: Named
  readonly wealth: Wealth
}

/** CON-5: what the contact owes, with its part of each. */
export function LiabilitiesBlock({ contact, wealth }: Props) {
  const t = useTranslate()
  const formats = useFormats()
  const remove = useOperation(removeLiability, { invalidates: WEALTH_READS, refused: () => true })
  return (
    <LinesBlock
      id={PLACES.liabilities}
      title={t('wealth:liabilities')}
      empty={t('wealth:liabilitiesEmpty')}
      addLabel={t('wealth:addLiability')}
      aside={<Text fw={600}>{formats.euros(wealth.totals.debtCents)}</Text>}
      lines={wealth.liabilities}
      columns={columnsOf(t, formats)}
      nameOf={({ label }) => label}
      lost={t('wealth:removeOwnedLost')}
      canEdit={wealth.can.edit}
      renderDialog={(loan, onClose) => <LiabilityDialog contact={contact} wealth={wealth} loan={loan} onClose={onClose} />}
      onRemove={({ id, version }) => remove.mutateAsync({ contactId: contact.id, liabilityId: id, version })}
    />
  )
}

function columnsOf(t: Translate, formats: Formats) {
  const terms = ({ initialCents, rate, endsOn }: Liability) =>
    t('wealth:termsLine', { initial: formats.euros(initialCents), rate: formats.number(rate), day: formats.day(endsOn) })
  return [
    {
      label: t('wealth:label'),
      cell: (loan: Liability) => (
        <>
          {loan.label}
          <Text c="dimmed">{[LIABILITY_KINDS[loan.kind], loan.lender].filter(Boolean).join(' · ')}</Text>
        </>
      ),
    },
    { label: t('wealth:borrowers'), cell: (loan: Liability) => ownersInWords(t, loan.owners) },
    { label: t('wealth:terms'), cell: terms },
    { label: t('wealth:left'), numeric: true, cell: (loan: Liability) => formats.euros(loan.leftCents) },
    { label: t('wealth:part'), numeric: true, cell: (loan: Liability) => formats.euros(loan.partCents) },
  ]
}

interface DialogProps extends Props {
  readonly loan: Liability | null
  readonly onClose: () => void
}

function LiabilityDialog({ contact, wealth, loan, onClose }: DialogProps) {
  const t = useTranslate()
  const known = knownOwners(contact, wealth, loan?.owners ?? [])
  if (!loan) {
    const initial = {
      contactId: contact.id,
      kind: 'mortgage' as const,
      rateKind: 'fixed' as const,
      repayment: 'amortising' as const,
      owners: [{ contactId: contact.id, name: null, share: '100' }],
    }
    return (
      <EntryDialog
        title={t('wealth:addLiability')}
        submitLabel={t('wealth:submit')}
        operation={addLiability}
        initial={initial}
        invalidates={WEALTH_READS}
        onClose={onClose}
      >
        {(fields) => <LiabilityFields {...fields} known={known} />}
      </EntryDialog>
    )
  }
  const { id: liabilityId, leftCents: _l, share: _s, partCents: _p, ...entry } = loan
  return (
    <EntryDialog
      title={t('wealth:editLiability')}
      operation={editLiability}
      initial={{ contactId: contact.id, liabilityId, ...entry }}
      invalidates={WEALTH_READS}
      onClose={onClose}
    >
      {(fields) => <LiabilityFields {...fields} known={known} />}
    </EntryDialog>
  )
}

function LiabilityFields({ field, known }: EntryFields & { readonly known: readonly Named[] }) {
  const t = useTranslate()
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs" verticalSpacing="xs">
        <SelectField bind={field('kind')} label={t('wealth:kind')} options={optionsOf(LIABILITY_KINDS)} />
        <TextField bind={field('label')} label={t('wealth:label')} />
        <TextField bind={field('lender')} label={t('wealth:lender')} />
        <MoneyField bind={field('initialCents')} label={t('wealth:initialCents')} />
        <NumberField bind={field('rate')} label={t('wealth:rate')} unit="%" />
        <SelectField bind={field('rateKind')} label={t('wealth:rateKind')} options={optionsOf(RATE_KINDS)} />
        <SelectField bind={field('repayment')} label={t('wealth:repayment')} options={optionsOf(REPAYMENTS)} />
        <DateField bind={field('startsOn')} label={t('wealth:startsOn')} />
        <DateField bind={field('endsOn')} label={t('wealth:endsOn')} />
        <MoneyField bind={field('paymentCents')} label={t('wealth:paymentCents')} description={t('wealth:paymentHint')} />
        <MoneyField
          bind={field('outstandingCents')}
          label={t('wealth:outstandingCents')}
          description={t('wealth:outstandingHint')}
        />
        <DateField bind={field('outstandingOn')} label={t('wealth:outstandingOn')} />
      </SimpleGrid>
      <OwnersField bind={field('owners')} known={known} of="debt" />
      <TextField bind={field('notes')} label={t('wealth:notes')} />
    </>
  )
}
