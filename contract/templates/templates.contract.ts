import { z } from 'zod'
import { Done, Id, Version } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { StepInput } from '../steps/steps.fields.ts'
import { DealTypeField, TemplateFilterField } from './templates.fields.ts'
import { Characteristics, TemplateDetail, TemplateRow } from './templates.shapes.ts'

const One = { templateId: Id }
/** What was read of the whole template, steps included: somebody who saved since is named. */
const Read = { ...One, version: Version }

export const listTemplates = operation({
  method: 'GET',
  path: '/templates',
  right: 'template.manage',
  summary: 'Les modèles d’affaires de l’établissement, dans leur ordre ; par filtre, ou tous',
  input: z.object({ filter: TemplateFilterField.optional() }),
  output: z.object({ rows: z.array(TemplateRow) }),
})

export const listActiveTemplates = operation({
  method: 'GET',
  path: '/templates/active',
  right: 'template.choose',
  summary: 'Les modèles proposés à la création d’une affaire, dans leur ordre',
  input: z.object({}),
  output: z.object({ rows: z.array(z.object({ id: Id, name: z.string(), type: DealTypeField, steps: z.int() })) }),
})

export const readTemplate = operation({
  method: 'GET',
  path: '/templates/:templateId',
  right: 'template.manage',
  summary: 'Un modèle : caractéristiques, étapes, actions, documents, et ce qui peut encore changer',
  input: z.object(One),
  output: TemplateDetail,
})

export const addTemplate = operation({
  method: 'POST',
  path: '/templates',
  right: 'template.manage',
  summary: 'Crée un modèle d’affaires ; seul le nom est obligatoire',
  input: Characteristics,
  output: TemplateDetail,
  errors: ['template.behaviour_unavailable'],
})

export const editTemplate = operation({
  method: 'PUT',
  path: '/templates/:templateId',
  right: 'template.manage',
  summary: 'Enregistre les caractéristiques d’un modèle',
  input: Characteristics.extend(Read),
  output: TemplateDetail,
  errors: ['template.type_fixed', 'template.behaviour_unavailable', 'template.behaviour_used', 'stale_version'],
})

export const duplicateTemplate = operation({
  method: 'POST',
  path: '/templates/:templateId/copies',
  right: 'template.manage',
  summary: 'Copie un modèle avec ses étapes, actions et documents',
  input: z.object(One),
  output: TemplateDetail,
})

export const deleteTemplate = operation({
  method: 'DELETE',
  path: '/templates/:templateId',
  right: 'template.manage',
  summary: 'Supprime un modèle qui n’a aucune affaire',
  input: z.object(One),
  output: Done,
  errors: ['template.has_deals'],
})

export const archiveTemplate = operation({
  method: 'PUT',
  path: '/templates/:templateId/archival',
  right: 'template.manage',
  summary: 'Archive un modèle : il n’est plus proposé et disparaît du pilotage',
  input: z.object(One),
  output: Done,
})

export const unarchiveTemplate = operation({
  method: 'DELETE',
  path: '/templates/:templateId/archival',
  right: 'template.manage',
  summary: 'Sort un modèle des archives',
  input: z.object(One),
  output: Done,
})

export const reorderTemplates = operation({
  method: 'PUT',
  path: '/templates/order',
  right: 'template.manage',
  summary: 'Range les modèles : le pilotage suit le même ordre',
  input: z.object({ order: z.array(Id).max(1000) }),
  output: Done,
  errors: ['template.order_stale'],
})

const stepErrors = ['step.actions_only_on_tasks', 'template.step_not_task', 'document.not_yours', 'stale_version'] as const

export const addStep = operation({
  method: 'POST',
  path: '/templates/:templateId/steps',
  right: 'template.manage',
  summary: 'Ajoute une étape, à la fin ou à la place donnée',
  input: StepInput.extend({ ...Read, position: z.int().min(1).optional() }),
  output: TemplateDetail,
  errors: [...stepErrors, 'step.before_begun'],
})

export const editStep = operation({
  method: 'PUT',
  path: '/templates/:templateId/steps/:stepId',
  right: 'template.manage',
  summary: 'Enregistre une étape avec ses actions et ses documents, tant qu’aucune affaire ne l’a commencée',
  input: StepInput.extend({ ...Read, stepId: Id }),
  output: TemplateDetail,
  errors: [...stepErrors, 'step.begun', 'step.mandatory_behind', 'step.action_order'],
})

export const deleteStep = operation({
  method: 'DELETE',
  path: '/templates/:templateId/steps/:stepId',
  right: 'template.manage',
  summary: 'Supprime une étape qu’aucune affaire n’a',
  input: z.object({ ...Read, stepId: Id }),
  output: TemplateDetail,
  errors: ['step.held', 'stale_version'],
})

export const moveStep = operation({
  method: 'PUT',
  path: '/templates/:templateId/steps/:stepId/place',
  right: 'template.manage',
  summary: 'Déplace une étape, au-delà de la dernière étape commencée par une affaire',
  input: z.object({ ...Read, stepId: Id, position: z.int().min(1) }),
  output: TemplateDetail,
  errors: ['step.before_begun', 'stale_version'],
})
