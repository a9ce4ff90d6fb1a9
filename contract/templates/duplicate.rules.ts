/** DEAL-8: a duplicate copies everything, steps, actions and documents included; it never begins archived, and has no deal. */
import { inOrder } from '../steps/gating.rules.ts'
import type { TemplateStep } from '../steps/steps.types.ts'
import { TEMPLATE_NAME_MAX } from './templates.types.ts'
import type { TemplateContent } from './templates.types.ts'

/** `newId` gives a fresh id to each step and action; documents are shared by reference. */
export function duplicateOf(template: TemplateContent, newId: () => string): TemplateContent {
  return {
    name: copyName(template.name),
    type: template.type,
    active: template.active,
    archived: false,
    behaviours: [...template.behaviours],
    steps: inOrder(template.steps).map((step) => copyOf(step, newId)),
  }
}

const copyOf = (step: TemplateStep, newId: () => string): TemplateStep => ({
  ...step,
  id: newId(),
  documentIds: [...step.documentIds],
  actions: inOrder(step.actions).map((action) => ({ ...action, id: newId() })),
})

const copyName = (name: string): string => `Copie de ${name}`.slice(0, TEMPLATE_NAME_MAX).trimEnd()
