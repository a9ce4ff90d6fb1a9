import type { z } from 'zod'
import type { TemplateDetail } from '#contract/templates/templates.shapes.ts'
import { TemplateDraft } from '#contract/templates/templates.fields.ts'
import { Characteristics } from '#contract/templates/templates.shapes.ts'
import type { StepInput } from '#contract/steps/steps.fields.ts'
import { actingAs } from '../organisation/organisation.factory.ts'
import type { Firm } from '../organisation/organisation.factory.ts'
import { addTemplate } from './add-template.ts'
import { addStep } from './steps/add-step.ts'

type Draft = Partial<z.input<typeof TemplateDraft>>
type Step = z.input<typeof StepInput>

let counter = 0

/** A template made through the use cases by the firm's administrator: « Modèle n », one mandatory task, unless told. */
export async function aTemplate(firm: Firm, draft: Draft = {}): Promise<TemplateDetail> {
  counter += 1
  const { steps, ...characteristics } = TemplateDraft.parse({ name: `Modèle ${counter}`, steps: [aTask('Étape 1')], ...draft })
  const made = await actingAs(firm, firm.administrator, (ctx) => addTemplate(ctx, Characteristics.parse(characteristics)))
  let template = made
  for (const step of steps) {
    const { id: templateId, version } = template
    template = await actingAs(firm, firm.administrator, (ctx) => addStep(ctx, { ...step, templateId, version }))
  }
  return template
}

/** A mandatory task unless told. */
export const aTask = (subject: string, over: Partial<Step> = {}): Step => ({ kind: 'task', subject, mandatory: true, ...over })
export const anOptional = (subject: string, over: Partial<Step> = {}): Step => aTask(subject, { mandatory: false, ...over })
