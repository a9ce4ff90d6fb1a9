import { Box, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { CONTACT_TYPE_LABELS, CONTACT_TYPES, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { readList, setFirmColumns } from '#contract/organisation/lists/lists.contract.ts'
import { contactListKey } from '#contract/organisation/lists/lists.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { invalidate, useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { defaultLayout } from '#web/kit/list/columns/layout.ts'
import { contactColumns } from '../../list/contact-columns.tsx'
import { ColumnLine } from './ColumnLine.tsx'

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

interface TypeColumnsProps {
  readonly type: ContactType
  readonly firm: { readonly columns: readonly string[] | null; readonly version: number }
}

/**
 * What is ticked shows at once and is kept one change after the other, each upon the version before: ticking quickly loses
 * nothing. Refused: what stands is shown again.
 */
function useComposition({ type, firm }: TypeColumnsProps) {
  const client = useQueryClient()
  const [wanted, setWanted] = useState<readonly string[] | null | undefined>()
  const { mutate, isPending } = useOperation(setFirmColumns, {
    invalidates: [readList],
    onDone: (_done, { columns }) => setWanted((now) => (same(now, columns) ? undefined : now)),
    refused: () => {
      setWanted(undefined)
      void invalidate(client, [readList])
      return false
    },
  })
  const { version, columns } = firm
  useEffect(() => {
    if (wanted === undefined || isPending) return
    mutate({ list: contactListKey(type), version, columns: wanted && [...wanted] })
  }, [wanted, isPending, mutate, type, version])
  return {
    columns: wanted === undefined ? columns : wanted,
    keep: (next: readonly string[] | null) => setWanted(!isPending && same(next, columns) ? undefined : next),
  }
}

/** The columns of one list, those shown first, in their order. */
function TypeColumns(props: TypeColumnsProps) {
  const t = useTranslate()
  const { type } = props
  const all = useMemo(() => contactColumns(t), [t])
  const { columns, keep } = useComposition(props)
  const { order, hidden } = defaultLayout(all, columns ?? undefined)
  const shown = order.filter((key) => !hidden.includes(key))
  const labelOf = (key: string) => all.find((column) => column.key === key)?.label ?? key
  const move = (from: number, to: number) => {
    const moved = shown[from]
    if (moved !== undefined && to >= 0 && to < shown.length) keep(shown.filter((key) => key !== moved).toSpliced(to, 0, moved))
  }
  return (
    <Stack gap="sm" maw={520}>
      <Group>
        <Button size="xs" variant="subtle" disabled={columns === null} onClick={() => keep(null)}>
          {t('contactLists:composition.reset')}
        </Button>
      </Group>
      <Stack
        gap={0}
        component="ul"
        p={0}
        m={0}
        style={{ listStyle: 'none' }}
        aria-label={t('contactLists:composition.columns', { type: CONTACT_TYPE_LABELS[type] })}
      >
        {[...shown, ...hidden].map((key, index) => (
          <ColumnLine
            key={key}
            list={type}
            label={labelOf(key)}
            place={index < shown.length ? { index, count: shown.length, onMove: move } : null}
            only={shown.length === 1}
            onToggle={() => keep(shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key])}
          />
        ))}
      </Stack>
    </Stack>
  )
}

function TypeComposition({ type }: { readonly type: ContactType }) {
  const read = useRead(readList, { list: contactListKey(type) })
  return <ReadPart read={read}>{({ firm }) => <TypeColumns type={type} firm={firm} />}</ReadPart>
}

/** CON-21, « Composition du tableau des contacts »: the columns of each list as the firm shows them. */
export function CompositionPage() {
  const t = useTranslate()
  const [type, setType] = useState<ContactType>('client')
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('contactLists:composition.title')}</Title>
      <Text c="dimmed" maw={760}>
        {t('contactLists:composition.sentence')}
      </Text>
      <Box style={{ overflowX: 'auto' }}>
        <SegmentedControl
          aria-label={t('contacts:categories.type')}
          value={type}
          onChange={(value) => setType(ContactTypeCode.parse(value))}
          data={CONTACT_TYPES.map((value) => ({ value, label: CONTACT_TYPE_LABELS[value] }))}
        />
      </Box>
      <TypeComposition key={type} type={type} />
    </Stack>
  )
}
