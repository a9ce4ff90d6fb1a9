import { Anchor, Button, Grid, Group, List, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { listDuplicates, markDistinct, unmarkDistinct } from '#contract/contacts/duplicates/duplicates.contract.ts'
import type { DuplicatePair, Twin } from '#contract/contacts/duplicates/duplicates.shapes.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import { MergeDialog } from './MergeDialog.tsx'

/** A number is not cut at the end of a line. */
const UNCUT = '\u00a0'

/** The likeliest ones: those that follow come when these are dealt with. */
const SHOWN = 200

/** The pairs proposed, or those said to be distinct. */
export function PairList({ distinct }: { readonly distinct: boolean }) {
  const t = useTranslate()
  const read = useRead(listDuplicates, { distinct, limit: SHOWN })
  const [merging, setMerging] = useState<DuplicatePair | null>(null)
  return (
    <>
      <ReadPart read={read} skeleton={<SkeletonLines lines={6} height={44} />}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState sentence={t(distinct ? 'merge:duplicates.emptyDistinct' : 'merge:duplicates.empty')} />
          ) : (
            <Stack gap="xs">
              <PairTable rows={rows} distinct={distinct} onMerge={setMerging} />
              {total.count > rows.length && <Text c="dimmed">{t('merge:duplicates.more', { count: rows.length })}</Text>}
            </Stack>
          )
        }
      </ReadPart>
      {merging && <MergeDialog contactId={merging.one.id} otherId={merging.other.id} onClose={() => setMerging(null)} />}
    </>
  )
}

interface PairTableProps {
  readonly rows: readonly DuplicatePair[]
  readonly distinct: boolean
  onMerge: (pair: DuplicatePair) => void
}

/** One under the other where the page is narrow. */
function PairTable({ rows, distinct, onMerge }: PairTableProps) {
  const t = useTranslate()
  return (
    <List
      listStyleType="none"
      spacing="sm"
      aria-label={t('merge:duplicates.title')}
      styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
    >
      {rows.map((pair) => (
        <List.Item key={`${pair.one.id}/${pair.other.id}`}>
          <Paper withBorder p="sm">
            <Grid gap="sm">
              <Grid.Col span={{ base: 12, md: 5 }}>
                <Stack gap={4}>
                  <TwinLine twin={pair.one} />
                  <TwinLine twin={pair.other} />
                </Stack>
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 4 }}>
                <Reasons pair={pair} />
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 3 }}>
                <PairActions pair={pair} distinct={distinct} onMerge={() => onMerge(pair)} />
              </Grid.Col>
            </Grid>
          </Paper>
        </List.Item>
      ))}
    </List>
  )
}

function TwinLine({ twin }: { readonly twin: Twin }) {
  const t = useTranslate()
  const formats = useFormats()
  const born = twin.birthDate && t('merge:duplicates.born', { day: formats.day(twin.birthDate) })
  const place = [twin.postcode, twin.town].filter(Boolean).join(' ')
  const facts = [
    t(`contacts:typeOne.${twin.type}`),
    born,
    place,
    twin.email,
    twin.phone && formatPhone(twin.phone).replaceAll(' ', UNCUT),
    twin.adviser.name,
  ]
  return (
    <div>
      <Anchor component={AddressLink} address={fileAddressOf(twin.id)} underline="always" size="sm">
        {twin.name}
      </Anchor>
      <Text size="xs" c="dimmed">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </div>
  )
}

function Reasons({ pair: { likeness, reasons } }: { readonly pair: DuplicatePair }) {
  const t = useTranslate()
  if (!reasons.length) return '—'
  const sure = likeness === 'very_likely'
  return (
    <Stack gap={4} align="flex-start">
      <ToneBadge
        label={t(sure ? 'merge:duplicates.very_likely' : 'merge:duplicates.somewhat')}
        tone={sure ? 'warning' : 'neutral'}
      />
      <List size="xs" spacing={0} listStyleType="disc">
        {reasons.map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List>
    </Stack>
  )
}

interface PairActionsProps {
  readonly pair: DuplicatePair
  readonly distinct: boolean
  onMerge: () => void
}

function PairActions({ pair: { one, other, can }, distinct, onMerge }: PairActionsProps) {
  const t = useTranslate()
  const stale = { invalidates: [listDuplicates] } as const
  const mark = useOperation(markDistinct, { ...stale, done: t('merge:duplicates.marked') })
  const unmark = useOperation(unmarkDistinct, { ...stale, done: t('merge:duplicates.unmarked') })
  if (!can.merge) return null
  const ids = { oneId: one.id, otherId: other.id }
  const about = t('merge:duplicates.pair', { one: one.name, other: other.name })
  const named = (label: string) => ({ 'aria-label': `${label} : ${about}`, children: label })
  const again = (
    <Button size="compact-xs" variant="default" onClick={() => unmark.mutate(ids)} {...named(t('merge:duplicates.unmark'))} />
  )
  if (distinct) return again
  return (
    <Group gap="xs" justify="flex-end">
      <Button size="compact-xs" variant="default" onClick={() => mark.mutate(ids)} {...named(t('merge:duplicates.mark'))} />
      <Button size="compact-xs" onClick={onMerge} {...named(t('merge:duplicates.merge'))} />
    </Group>
  )
}
