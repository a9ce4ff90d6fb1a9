import { List, Stack, Table, Text } from '@mantine/core'
import type { CollectionFate, FieldFate, MergePreview } from '#contract/contacts/merge/merge.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import type { Tone } from '#web/kit/badge/Badge.tsx'

type Outcome = FieldFate['outcome']
const TONES: Readonly<Record<Outcome, Tone>> = { kept: 'neutral', same: 'neutral', taken: 'good', dropped: 'warning' }

/** CON-31: what the merge keeps, takes and drops, field by field, then line by line of each collection. */
export function MergePreviewTable({ preview: { fields, collections, following } }: { readonly preview: MergePreview }) {
  const t = useTranslate()
  return (
    <Stack gap="xs">
      <Table.ScrollContainer minWidth={560} maxHeight={360} tabIndex={0} aria-label={t('merge:fields')} role="region">
        <Table stickyHeader verticalSpacing={4} aria-label={t('merge:fields')}>
          <Table.Thead>
            <Table.Tr>
              {(['field', 'target', 'source', 'result'] as const).map((column) => (
                <Table.Th key={column}>{t(`merge:${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((fate) => (
              <Table.Tr key={fate.field}>
                <Table.Td>{fate.label}</Table.Td>
                <Table.Td>{fate.target ?? '—'}</Table.Td>
                <Table.Td td={fate.outcome === 'dropped' ? 'line-through' : undefined}>{fate.source ?? '—'}</Table.Td>
                <Table.Td>
                  <Fate outcome={fate.outcome} />
                </Table.Td>
              </Table.Tr>
            ))}
            {collections.map((fate) => (
              <CollectionRow key={fate.label} fate={fate} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed">
        {t('merge:follows', { what: following.join(', ') })}
      </Text>
    </Stack>
  )
}

function CollectionRow({ fate: { label, kept, taken, same } }: { readonly fate: CollectionFate }) {
  const outcome: Outcome = taken.length ? 'taken' : same.length ? 'same' : 'kept'
  return (
    <Table.Tr>
      <Table.Td>{label}</Table.Td>
      <Table.Td>
        <Lines lines={kept} />
      </Table.Td>
      <Table.Td>
        <Lines lines={[...taken, ...same]} />
      </Table.Td>
      <Table.Td>
        <Fate outcome={outcome} />
      </Table.Td>
    </Table.Tr>
  )
}

function Fate({ outcome }: { readonly outcome: Outcome }) {
  const t = useTranslate()
  return <ToneBadge label={t(`merge:outcome.${outcome}`)} tone={TONES[outcome]} />
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (!lines.length) return '—'
  return (
    <List size="sm" listStyleType="none">
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  )
}
