import { Box, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { EventKindField } from '#contract/steps/steps.fields.ts'
import { EVENT_KIND_LABELS } from '#contract/steps/steps.labels.ts'
import type { EventKind } from '#contract/steps/steps.types.ts'
import { EVENT_KINDS } from '#contract/steps/steps.types.ts'
import { EVENT_COLOUR_NAMES, EVENT_COLOURS } from '#contract/timeline/event-colours.ts'
import type { EventColour } from '#contract/timeline/event-colours.ts'
import {
  addEventType,
  changeEventType,
  deleteEventType,
  listEventTypeSettings,
  orderEventTypes,
} from '#contract/timeline/event-type-settings.contract.ts'
import { listEventTypes } from '#contract/timeline/timeline.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import type { NamedItem } from '#web/kit/names/names.types.ts'
import { NamesList } from '#web/kit/names/NamesList.tsx'

const COLOURS = EVENT_COLOURS.map((value) => ({ value, label: EVENT_COLOUR_NAMES[value] }))
const stale = { invalidates: [listEventTypeSettings, listEventTypes], refused: () => true } as const
const ofPalette = (colour: string | null): EventColour | null => EVENT_COLOURS.find((one) => one === colour) ?? null

function KindTypes({ kind }: { readonly kind: EventKind }) {
  const t = useTranslate()
  const read = useRead(listEventTypeSettings, { kind })
  const add = useOperation(addEventType, stale)
  const change = useOperation(changeEventType, stale)
  const remove = useOperation(deleteEventType, stale)
  const order = useOperation(orderEventTypes, { ...stale, done: false, refused: undefined })
  const items: readonly NamedItem[] = read.data?.types ?? []
  const actions = {
    add: (name: string, colour: string | null) => add.mutateAsync({ kind, name, colour: ofPalette(colour) }),
    change: ({ id }: NamedItem, name: string, colour: string | null) =>
      change.mutateAsync({ typeId: id, name, colour: ofPalette(colour) }),
    remove: ({ id }: NamedItem, heir: string | null) => remove.mutateAsync({ typeId: id, replacedById: heir ?? undefined }),
    move: (from: number, to: number) => {
      const ids = items.map(({ id }) => id)
      const [moved] = ids.splice(from, 1)
      if (moved) order.mutate({ kind, order: ids.toSpliced(to, 0, moved) })
    },
  }
  return (
    <ReadPart read={read}>
      {() => (
        <NamesList
          label={EVENT_KIND_LABELS[kind]}
          addLabel={t('timeline:types.add')}
          empty={t('timeline:types.empty')}
          items={items}
          actions={actions}
          colours={COLOURS}
          heirs={{ withoutHeir: null }}
        />
      )}
    </ReadPart>
  )
}

/** ORG-51: the types of each kind of event, tasks included, with their colour and their order. */
export function EventTypesPage() {
  const t = useTranslate()
  const [kind, setKind] = useState<EventKind>('appointment')
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('timeline:types.title')}</Title>
      <Text c="dimmed">{t('timeline:types.sentence')}</Text>
      <Box style={{ overflowX: 'auto' }}>
        <SegmentedControl
          aria-label={t('timeline:types.kind')}
          value={kind}
          onChange={(value) => setKind(EventKindField.parse(value))}
          data={EVENT_KINDS.map((value) => ({ value, label: EVENT_KIND_LABELS[value] }))}
        />
      </Box>
      <KindTypes key={kind} kind={kind} />
    </Stack>
  )
}
