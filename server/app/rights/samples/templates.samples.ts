import * as contract from '#contract/templates/templates.contract.ts'
import { aTask, aTemplate, anOptional } from '#features/templates/templates.factory.ts'
import type { Firm } from '#features/organisation/organisation.factory.ts'
import { samplesOf } from '../sample.ts'

const templatesOf = async ({ runtime, id }: Firm): Promise<string[]> => {
  const query = 'select id from deal_template where firm_id = $1 order by position'
  return (await runtime.pool.query<{ id: string }>(query, [id])).rows.map((row) => row.id)
}

/** A template of the firm, with two steps. Templates are everybody's: only the firm decides. */
export const templateSamples = samplesOf(
  async ({ firm }) => {
    const { id: templateId, version, steps, name } = await aTemplate(firm, { steps: [aTask('Un'), anOptional('Deux')] })
    return { firm, templateId, version, stepId: steps[1]!.id, name }
  },
  (on) => [
    on.list(
      contract.listTemplates,
      () => ({}),
      ({ rows }, { templateId }) => rows.some(({ id }) => id === templateId),
    ),
    on.list(
      contract.listActiveTemplates,
      () => ({}),
      ({ rows }, { templateId }) => rows.some(({ id }) => id === templateId),
    ),
    on.record(contract.readTemplate, ({ templateId }) => ({ templateId })),
    on.record(contract.editTemplate, ({ templateId, version, name }) => ({ templateId, version, name })),
    on.record(contract.duplicateTemplate, ({ templateId }) => ({ templateId })),
    on.record(contract.archiveTemplate, ({ templateId }) => ({ templateId })),
    on.record(contract.unarchiveTemplate, ({ templateId }) => ({ templateId })),
    on.record(contract.deleteTemplate, ({ templateId }) => ({ templateId })),
    on.record(contract.addStep, ({ templateId, version }) => ({ ...aTask('Trois'), templateId, version })),
    on.record(contract.editStep, ({ templateId, version, stepId }) => ({
      ...anOptional('Deux bis'),
      templateId,
      version,
      stepId,
    })),
    on.record(contract.moveStep, ({ templateId, version, stepId }) => ({ templateId, version, stepId, position: 1 })),
    on.record(contract.deleteStep, ({ templateId, version, stepId }) => ({ templateId, version, stepId })),
    on.record(contract.reorderTemplates, async ({ firm }) => ({ order: await templatesOf(firm) }), ['template.order_stale']),
    on.anywhere(contract.addTemplate, () => ({ name: 'Nouveau modèle' })),
  ],
)
