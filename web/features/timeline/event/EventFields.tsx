import { SimpleGrid, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { WhyNot } from '#contract/kernel/why.ts'
import type { EventKind, EventStatus } from '#contract/steps/steps.types.ts'
import type { EventEntry } from '#contract/timeline/timeline.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { FilesField } from './FilesField.tsx'
import { InstantField } from './InstantField.tsx'
import { NotesField } from './NotesField.tsx'
import { PersonField } from './PersonField.tsx'
import { StatusField } from './StatusField.tsx'
import { TypeField } from './TypeField.tsx'

export interface EventFieldsProps {
  readonly kind: EventKind
  readonly field: (name: keyof EventEntry | 'status') => FieldBinding
  /** In charge already, even when no longer active. */
  readonly inCharge?: Named
  readonly attached?: readonly FileLine[]
  /** None: nothing to choose. */
  readonly statuses: readonly EventStatus[]
  readonly cannotComplete?: WhyNot
  /** What this kind of window holds besides: the actions of a task. */
  readonly children?: ReactNode
}

const NONE: readonly FileLine[] = []

function Dates({ kind, field }: Pick<EventFieldsProps, 'kind' | 'field'>) {
  const t = useTranslate()
  if (kind === 'note') return <InstantField bind={field('startsAt')} label={t('timeline:field.written')} />
  return (
    <>
      <InstantField bind={field('startsAt')} label={t('timeline:field.startsAt')} />
      {kind === 'appointment' ? (
        <InstantField bind={field('endsAt')} label={t('timeline:field.endsAt')} />
      ) : (
        <InstantField bind={field('dueAt')} label={t('timeline:field.dueAt')} />
      )}
    </>
  )
}

/** EVT-1: the fields of an event of this kind, of a deal or not. */
export function EventFields({
  kind,
  field,
  inCharge,
  attached = NONE,
  statuses,
  cannotComplete = null,
  children,
}: EventFieldsProps) {
  const t = useTranslate()
  return (
    <Stack gap="sm">
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- in a window just opened, typing begins in its first field */}
      <TextField bind={field('subject')} label={t('timeline:field.subject')} autoFocus />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TypeField kind={kind} bind={field('eventTypeId')} label={t('timeline:field.type')} />
        <PersonField bind={field('inChargeId')} label={t('timeline:field.inCharge')} known={inCharge} />
        <Dates kind={kind} field={field} />
      </SimpleGrid>
      {kind === 'appointment' && <TextField bind={field('place')} label={t('timeline:field.place')} />}
      {children}
      {statuses.length > 0 && (
        <StatusField
          bind={field('status')}
          label={t('timeline:field.status')}
          statuses={statuses}
          cannotComplete={cannotComplete}
        />
      )}
      <NotesField bind={field('notes')} label={t('timeline:field.notes')} />
      <FilesField bind={field('attachmentIds')} attached={attached} />
    </Stack>
  )
}
