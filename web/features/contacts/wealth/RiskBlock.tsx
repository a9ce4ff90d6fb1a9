import { SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import { proposedLevel } from '#contract/contacts/wealth/budget.rules.ts'
import { setRiskProfile } from '#contract/contacts/wealth/wealth.contract.ts'
import type { RiskProfile, Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { ESG_WISHES, EXPERIENCES, RISK_LEVEL_LABELS, RiskLevelCode } from '#contract/contacts/wealth/wealth.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DateField } from '#web/kit/form/fields/DateField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { todayHere } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { EntryDialog, useEntryValue } from '../components/EntryDialog.tsx'
import type { EntryFields } from '../components/EntryDialog.tsx'
import { FileBlock } from '../components/FileBlock.tsx'
import { optionsOf } from '../options.ts'
import { WEALTH_READS } from './wealth-reads.ts'

/** CON-5: the risk profile in force, and the former ones. */
export function RiskBlock({ contact, wealth }: { readonly contact: Named; readonly wealth: Wealth }) {
  const t = useTranslate()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const [latest, ...former] = wealth.riskProfiles
  const entry = latest ? { ...latest, id: undefined } : {}
  return (
    <FileBlock
      title={t('wealth:risk')}
      add={wealth.can.edit ? { label: t('wealth:setRisk'), run: () => setOpen(true) } : undefined}
    >
      {latest ? <Assessment profile={latest} /> : <Text c="dimmed">{t('wealth:riskEmpty')}</Text>}
      {former.length > 0 && (
        <Text c="dimmed">
          {t('wealth:riskFormer')} :{' '}
          {former.map(({ assessedOn, level }) => `${RISK_LEVEL_LABELS[level]} (${formats.day(assessedOn)})`).join(', ')}
        </Text>
      )}
      {open && (
        <EntryDialog
          title={t('wealth:risk')}
          operation={setRiskProfile}
          initial={{ ...entry, contactId: contact.id, assessedOn: todayHere() }}
          invalidates={WEALTH_READS}
          onClose={() => setOpen(false)}
        >
          {(fields) => <RiskFields {...fields} />}
        </EntryDialog>
      )}
    </FileBlock>
  )
}

function Assessment({ profile }: { readonly profile: RiskProfile }) {
  const t = useTranslate()
  const formats = useFormats()
  const facts = [
    [t('wealth:level'), RISK_LEVEL_LABELS[profile.level]],
    [t('wealth:assessedOn'), formats.day(profile.assessedOn)],
    [t('wealth:tolerance'), RISK_LEVEL_LABELS[profile.tolerance]],
    [t('wealth:capacity'), RISK_LEVEL_LABELS[profile.capacity]],
    [t('wealth:experience'), EXPERIENCES[profile.experience]],
    [t('wealth:esg'), ESG_WISHES[profile.esg]],
    ...(profile.overrideReason ? [[t('wealth:overrideReason'), profile.overrideReason] as const] : []),
  ] as const
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="xs" verticalSpacing="xs">
      {facts.map(([label, value]) => (
        <div key={label}>
          <Text c="dimmed">{label}</Text>
          <Text>{value}</Text>
        </div>
      ))}
    </SimpleGrid>
  )
}

function RiskFields({ field, store }: EntryFields) {
  const t = useTranslate()
  const tolerance = RiskLevelCode.safeParse(useEntryValue(store, 'tolerance')).data
  const capacity = RiskLevelCode.safeParse(useEntryValue(store, 'capacity')).data
  const level = tolerance && capacity ? RISK_LEVEL_LABELS[proposedLevel(tolerance, capacity)] : null
  const levels = optionsOf(RISK_LEVEL_LABELS)
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
      <DateField bind={field('assessedOn')} label={t('wealth:assessedOn')} />
      <SelectField bind={field('experience')} label={t('wealth:experience')} options={optionsOf(EXPERIENCES)} />
      <SelectField bind={field('tolerance')} label={t('wealth:tolerance')} options={levels} />
      <SelectField bind={field('capacity')} label={t('wealth:capacity')} options={levels} />
      <SelectField
        bind={field('level')}
        label={t('wealth:level')}
        options={levels}
        description={level ? t('wealth:levelProposed', { level }) : undefined}
      />
      <SelectField bind={field('esg')} label={t('wealth:esg')} options={optionsOf(ESG_WISHES)} />
      <TextField bind={field('overrideReason')} label={t('wealth:overrideReason')} description={t('wealth:overrideHint')} />
    </SimpleGrid>
  )
}
