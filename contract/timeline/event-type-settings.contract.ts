import { z } from 'zod'
import { Done, Id, Named, RequiredLine, Total } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { EventKindField } from '../steps/steps.fields.ts'
import { EVENT_COLOURS } from './event-colours.ts'

const Fields = { name: RequiredLine(60), colour: z.enum(EVENT_COLOURS).nullable().default(null) }

export const listEventTypeSettings = operation({
  method: 'GET',
  path: '/settings/event-types',
  right: 'settings.manage',
  summary: 'Les types d’une nature d’évènement, dans leur ordre, avec le nombre de fois où chacun sert (ORG-51)',
  input: z.object({ kind: EventKindField }),
  output: z.object({ types: z.array(Named.extend({ colour: z.string().nullable(), uses: Total })) }),
})

export const addEventType = operation({
  method: 'POST',
  path: '/settings/event-types',
  right: 'settings.manage',
  summary: 'Ajoute un type à une nature d’évènement, en dernier',
  input: z.object({ kind: EventKindField, ...Fields }),
  output: z.object({ id: Id }),
  errors: ['timeline.type_taken'],
})

export const changeEventType = operation({
  method: 'PUT',
  path: '/settings/event-types/:typeId',
  right: 'settings.manage',
  summary: 'Change le nom ou la couleur d’un type d’évènement, partout où il sert',
  input: z.object({ typeId: Id, ...Fields }),
  output: Done,
  errors: ['timeline.type_taken'],
})

export const orderEventTypes = operation({
  method: 'PUT',
  path: '/settings/event-types-order',
  right: 'settings.manage',
  summary: 'L’ordre des types d’une nature d’évènement ; ceux qui n’y sont pas viennent après',
  input: z.object({ kind: EventKindField, order: z.array(Id).max(500) }),
  output: Done,
})

export const deleteEventType = operation({
  method: 'DELETE',
  path: '/settings/event-types/:typeId',
  right: 'settings.manage',
  summary: 'Supprime un type d’évènement ; s’il sert, un autre de la même nature prend sa place',
  input: z.object({ typeId: Id, replacedById: Id.optional() }),
  output: Done,
  errors: ['timeline.type_used', 'timeline.type_used_widely'],
})
