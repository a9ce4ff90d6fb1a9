import { z } from 'zod'
import { ContactSelection } from '../contacts/contacts.shapes.ts'
import { Day, Done, Id, RequiredLine, Text, Total, Version, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { Subject, UnplannedKindField } from '../steps/steps.fields.ts'
import { DealStateField, MilestoneField } from './deals.fields.ts'
import { ContactDeal, DealDetail, DealEntry, DealEventEntry, NewDeal, StepAnswer } from './deals.shapes.ts'

const One = { dealId: Id }
const Read = { ...One, version: Version }
const inCharge = ['event.in_charge_inactive', 'event.in_charge_outside'] as const

export const addDeal = operation({
  method: 'POST',
  path: '/deals',
  right: 'deal.create',
  summary: 'Donne une affaire à un contact : « En préparation », debout à sa première étape',
  input: NewDeal,
  /** `deal` null: given to somebody whose deals I do not see. */
  output: z.object({ id: Id, deal: DealDetail.nullable() }),
  errors: ['template.not_offered', ...inCharge],
})

export const giveTemplate = operation({
  method: 'POST',
  path: '/deals/batches',
  right: 'deal.batch',
  summary: 'Donne un modèle à une sélection de contacts, en arrière-plan ; le traitement se suit et rend compte',
  input: z.object({
    templateId: Id,
    contacts: ContactSelection,
    /** Left out: each contact's main adviser, or whoever gives it when that adviser is no longer active. */
    inChargeId: Id.nullish(),
    notifiedIds: z.array(Id).max(100).default([]),
    message: Text.default(''),
  }),
  output: z.object({ jobId: Id }),
  errors: ['template.not_offered', 'event.in_charge_inactive'],
})

export const readDeal = operation({
  method: 'GET',
  path: '/deals/:dealId',
  right: 'deal.see',
  summary: 'Une affaire : caractéristiques, états possibles, repères, étapes, évènements, historique des états',
  input: z.object(One),
  output: DealDetail,
})

export const listContactDeals = operation({
  method: 'GET',
  path: '/contacts/:contactId/deals',
  right: 'deal.see',
  summary: 'Les affaires visibles d’un contact, les plus récentes d’abord',
  input: z.object({ contactId: Id, ...Window }),
  output: z.object({ rows: z.array(ContactDeal), total: Total }),
})

export const editDeal = operation({
  method: 'PUT',
  path: '/deals/:dealId',
  right: 'deal.edit',
  summary: 'Enregistre les caractéristiques d’une affaire',
  input: DealEntry.extend(Read),
  /** `deal` null: handed to somebody whose deals I do not see. */
  output: z.object({ deal: DealDetail.nullable() }),
  errors: [...inCharge, 'deal.already_closed', 'stale_version'],
})

export const changeDealState = operation({
  method: 'POST',
  path: '/deals/:dealId/state',
  right: 'deal.edit',
  summary: 'Change l’état d’une affaire, la termine ou la rouvre ; date le repère de cet état s’il était vide',
  input: z.object({ ...Read, state: DealStateField }),
  output: DealDetail,
  errors: [
    'deal.state_unavailable',
    'deal.state_same',
    'deal.already_closed',
    'deal.reopen_state',
    'deal.step_missing',
    'stale_version',
  ],
})

export const tickMilestone = operation({
  method: 'PUT',
  path: '/deals/:dealId/milestones/:milestone',
  right: 'deal.edit',
  summary: 'Coche un repère décisif avec sa date, ou le décoche (date vide)',
  input: z.object({ ...Read, milestone: MilestoneField, onDay: Day.nullable() }),
  output: DealDetail,
  errors: ['deal.milestone_unavailable', 'stale_version'],
})

export const deleteDeal = operation({
  method: 'DELETE',
  path: '/deals/:dealId',
  right: 'deal.delete',
  summary: 'Met une affaire à la corbeille, avec ses évènements',
  input: z.object(One),
  output: Done,
})

export const restoreDeal = operation({
  method: 'POST',
  path: '/deals/:dealId/restoration',
  right: 'deal.delete',
  summary: 'Sort une affaire de la corbeille, avec ses évènements ; pas avant son contact',
  input: z.object(One),
  output: DealDetail,
  errors: ['deal.contact_deleted'],
})

const passage = [
  'step.mandatory_before',
  'step.run_over',
  'step.action_unticked',
  'step.action_of_done_task',
  'step.status_unavailable',
  'step.later_begun',
  'step.needed_by_closure',
] as const
const entryErrors = [...inCharge, 'event.ends_before_start', 'document.not_yours'] as const

export const addStepEvent = operation({
  method: 'POST',
  path: '/deals/:dealId/steps/:stepId/events',
  right: 'deal.edit',
  summary:
    'Ajoute une étape du modèle (« + Ajouter ») : crée son évènement ; actions cochées et statut dans le même enregistrement',
  input: DealEventEntry.extend({ ...One, stepId: Id }),
  output: StepAnswer,
  errors: [...passage, ...entryErrors],
})

export const addUnplannedEvent = operation({
  method: 'POST',
  path: '/deals/:dealId/events',
  right: 'deal.edit',
  summary: 'Ajoute à une affaire un évènement qu’aucune étape ne prévoyait',
  input: DealEventEntry.omit({ tickedIds: true }).extend({ ...One, kind: UnplannedKindField, subject: Subject }),
  output: StepAnswer,
  errors: [...passage, ...entryErrors],
})

export const editDealEvent = operation({
  method: 'PUT',
  path: '/deals/:dealId/events/:eventId',
  right: 'deal.edit',
  summary:
    'Enregistre un évènement d’une affaire : notes, dates, pièces jointes, statut ; « Terminée » demande les actions obligatoires',
  input: DealEventEntry.omit({ tickedIds: true }).extend({ ...One, eventId: Id, version: Version, subject: Subject }),
  output: StepAnswer,
  errors: [...passage, ...entryErrors, 'stale_version'],
})

export const tickAction = operation({
  method: 'PUT',
  path: '/deals/:dealId/events/:eventId/actions/:actionId',
  right: 'deal.edit',
  summary: 'Coche ou décoche une action d’une tâche ; chaque coche est datée et signée',
  input: z.object({ ...One, eventId: Id, actionId: Id, ticked: z.boolean() }),
  output: StepAnswer,
  errors: ['step.action_of_done_task'],
})

export const sendDealEmail = operation({
  method: 'POST',
  path: '/deals/:dealId/events/:eventId/sending',
  right: 'deal.edit',
  summary: 'Envoie l’e-mail d’une étape au contact : l’étape est validée par l’envoi',
  input: z.object({ ...One, eventId: Id, to: z.email().max(254), subject: RequiredLine(200), body: Text.min(1) }),
  output: StepAnswer,
  errors: [...passage, 'step.not_an_email', 'deal.email_elsewhere'],
})

export const deleteDealEvent = operation({
  method: 'DELETE',
  path: '/deals/:dealId/events/:eventId',
  right: 'deal.edit',
  summary: 'Met à la corbeille un évènement d’une affaire',
  input: z.object({ ...One, eventId: Id }),
  output: StepAnswer,
  errors: passage,
})
