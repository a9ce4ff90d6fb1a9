import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { decideImportLines, listImportLines } from '#contract/imports/imports.contract.ts'
import { LINE_DECISIONS } from '#contract/imports/imports.shapes.ts'
import type { ImportDetail, ImportLine, LineDecision, LineVerdict } from '#contract/imports/imports.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import type { Column } from '#web/kit/list/list.types.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { PreviewTable } from '#web/kit/wizard/PreviewTable.tsx'
import { OUTCOMES } from '#web/kit/wizard/wizard.types.ts'
import type { Outcome, PreviewRow } from '#web/kit/wizard/wizard.types.ts'
import { fileAddressOf } from '../../contacts/contact-addresses.ts'
import { Candidates } from './Candidates.tsx'

interface Line extends PreviewRow {
  readonly own: ImportLine
}

const verdictOf = (outcome: Outcome): LineVerdict => (outcome === 'duplicates' ? 'duplicate' : outcome)

/** The tab to begin with: what asks for a decision, else what was rejected, else the first that is not empty. */
function firstOutcome({ duplicates, ...others }: Readonly<Record<Outcome, number>>, decides: boolean): Outcome {
  if (duplicates > 0 && decides) return 'duplicates'
  if (others.rejected > 0) return 'rejected'
  return OUTCOMES.find((outcome) => outcome !== 'duplicates' && others[outcome] > 0) ?? 'new'
}

/** CON-71: what the import would do line by line, with line, column and reason; likely duplicates are decided here. */
export function LinesPreview({ one }: { readonly one: ImportDetail }) {
  const t = useTranslate()
  const { duplicate, ...verdicts } = one.counts.verdicts
  const counts = { ...verdicts, duplicates: duplicate }
  const [outcome, setOutcome] = useState<Outcome>(() => firstOutcome(counts, one.state === 'checked'))
  const decide = useOperation(decideImportLines, { invalidates: [listImportLines], done: false })
  const open = one.state === 'checked'
  const decideOn = (lines: number[], decision: LineDecision) => decide.mutate({ importId: one.id, lines, decision })
  const decisions: Column<Line>[] = [
    {
      key: 'decision',
      label: t('imports:decision'),
      width: 170,
      value: ({ own }) => t(`imports:decide.${own.decision ?? 'skip'}`),
    },
  ]
  const toRow = (own: ImportLine): Line => ({
    own,
    line: own.line,
    name: own.name,
    changes: own.changes,
    issues: [
      ...own.issues.map(({ column, severity, sentence }) => ({
        level: severity,
        reason: sentence,
        ...(column === null ? {} : { column: one.headings[column] ?? '' }),
      })),
      ...own.candidates
        .filter(({ contactId }) => contactId)
        .map(({ name, reasons }) => ({
          level: 'warning' as const,
          reason: t('imports:looksLike', { name, reasons: reasons.join(' ; ') }),
        })),
    ],
  })
  const more = (own: ImportLine) => {
    if (own.candidates.length > 0 && !own.contactId)
      return <Candidates line={own} open={open} onDecide={(decision) => decideOn([own.line], decision)} />
    return (
      own.contactId && (
        <Anchor component={AddressLink} address={fileAddressOf(own.contactId)} underline="always">
          {t('imports:seeContact')}
        </Anchor>
      )
    )
  }
  return (
    <Stack gap="xs">
      {outcome === 'duplicates' && duplicate > 0 && open && (
        <Group gap="xs">
          <Text size="sm">
            {t('imports:duplicates')} {t('imports:decideAll')}
          </Text>
          {LINE_DECISIONS.map((decision) => (
            <Button
              key={decision}
              size="compact-xs"
              variant="default"
              loading={decide.isPending}
              onClick={() => decideOn([], decision)}
            >
              {t(`imports:decide.${decision}`)}
            </Button>
          ))}
        </Group>
      )}
      <PreviewTable<Line>
        counts={counts}
        outcome={outcome}
        onOutcome={setOutcome}
        reads={listImportLines}
        about={one.id}
        load={async (wanted, { offset, limit }, signal) => {
          const { rows, total } = await call(
            listImportLines,
            { importId: one.id, verdict: verdictOf(wanted), offset, limit },
            { signal },
          )
          return { rows: rows.map(toRow), total }
        }}
        {...(outcome === 'duplicates' ? { columns: decisions } : {})}
        more={({ own }) => more(own)}
      />
    </Stack>
  )
}
