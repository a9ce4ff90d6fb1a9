import { z } from 'zod'
import { Done, Id, Line, Named, Total, Version, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { EventKindField, EventStatusField, UnplannedKindField } from '../steps/steps.fields.ts'
import { AttachedFile, EventDetail, EventEntry, TimelineLine, WorkLine } from './timeline.shapes.ts'
import { LINE_KINDS } from './timeline.types.ts'

const One = { eventId: Id }
const refusals = [
  'event.ends_before_start',
  'event.in_charge_inactive',
  'event.in_charge_outside',
  'document.not_yours',
  'step.status_unavailable',
] as const

export const listTimeline = operation({
  method: 'GET',
  path: '/contacts/:contactId/timeline',
  right: 'contact.see',
  summary:
    'Le suivi d’un contact : évènements et affaires en une liste, du plus récent au plus ancien, filtrés par nature, type ou mots',
  input: z.object({
    contactId: Id,
    ...Window,
    /** Empty: all. */
    kinds: z.array(z.enum(LINE_KINDS)).default([]),
    eventTypeId: Id.optional(),
    words: Line(200).default(''),
  }),
  output: z.object({ rows: z.array(TimelineLine), total: Total }),
})

export const listAttachedFiles = operation({
  method: 'GET',
  path: '/contacts/:contactId/attached-files',
  right: 'contact.see',
  summary: 'Les fichiers des évènements et des affaires d’un contact que l’on voit, les 500 derniers, le plus récent d’abord',
  input: z.object({ contactId: Id }),
  output: z.object({ files: z.array(AttachedFile) }),
})

export const listMyWork = operation({
  method: 'GET',
  path: '/my-work',
  right: 'self',
  summary: 'Ce que j’ai à faire : évènements et étapes d’affaires qui ont une échéance, les plus en retard d’abord',
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({
    rows: z.array(WorkLine),
    /** Of all, beyond the lines given. */
    total: z.int().min(0),
    late: z.int().min(0),
  }),
})

export const listEventTypes = operation({
  method: 'GET',
  path: '/event-types',
  right: 'self',
  summary: 'Les types d’évènement de l’établissement, par nature, dans leur ordre',
  input: z.object({ kind: EventKindField.optional() }),
  output: z.object({ rows: z.array(Named.extend({ kind: EventKindField, colour: z.string().nullable() })) }),
})

export const readEvent = operation({
  method: 'GET',
  path: '/events/:eventId',
  right: 'event.edit',
  summary: 'Un évènement du suivi, hors affaire, avec ses notes et ses pièces jointes',
  input: z.object(One),
  output: EventDetail,
})

export const addEvent = operation({
  method: 'POST',
  path: '/contacts/:contactId/events',
  right: 'event.create',
  summary: 'Ajoute un rendez-vous, une tâche, une relance ou une fiche de suivi au suivi d’un contact',
  input: EventEntry.extend({
    contactId: Id,
    kind: UnplannedKindField,
    /** Left out: to do; a note is done when saved (EVT-3). */
    status: EventStatusField.optional(),
  }),
  output: EventDetail,
  errors: refusals,
})

export const editEvent = operation({
  method: 'PUT',
  path: '/events/:eventId',
  right: 'event.edit',
  summary: 'Enregistre un évènement du suivi, hors affaire',
  input: EventEntry.extend({ ...One, version: Version, status: EventStatusField.optional() }),
  output: EventDetail,
  errors: [...refusals, 'stale_version'],
})

export const deleteEvent = operation({
  method: 'DELETE',
  path: '/events/:eventId',
  right: 'event.edit',
  summary: 'Met à la corbeille un évènement du suivi, hors affaire',
  input: z.object(One),
  output: Done,
})

export const restoreEvent = operation({
  method: 'POST',
  path: '/events/:eventId/restoration',
  right: 'event.edit',
  summary: 'Sort de la corbeille un évènement du suivi, hors affaire',
  input: z.object(One),
  output: EventDetail,
})
