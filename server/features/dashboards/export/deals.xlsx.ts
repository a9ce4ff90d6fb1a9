import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import type { BalanceGroup, DealView } from '#contract/dashboards/dashboards.types.ts'
import { DEAL_STATE_LABELS, SITUATION_LABELS } from '#contract/deals/deals.labels.ts'
import { STEP_STATE_LABELS } from '#contract/steps/steps.labels.ts'
import type { PlannedStep } from '#contract/steps/steps.types.ts'
import type { CellValue, Column, ColumnType } from '#platform/xlsx/write-workbook.ts'

/** A column of the workbook and what stands in it for a deal. */
export interface DealColumn extends Column {
  readonly value: (deal: DealRow) => CellValue
}

type Layout =
  | { readonly view: DealView; readonly steps: readonly PlannedStep[] }
  | { readonly view: 'balance'; readonly group: BalanceGroup; readonly pathOf: (deal: DealRow) => string | null }

const column = (heading: string, type: ColumnType, value: DealColumn['value'], width?: number): DealColumn => ({
  heading,
  type,
  value,
  ...(width && { width }),
})

/** DEAL-81: the columns of each view, as its page shows them. */
export function columnsOf(layout: Layout): DealColumn[] {
  const begin = [...identity, ...people, ...standing]
  if (layout.view === 'balance') {
    const path = layout.group === 'client' ? [] : [column('Hiérarchie', 'text', layout.pathOf, 48)]
    return [...path, ...begin, ...progress, ...commercial]
  }
  return layout.view === 'adviser'
    ? [...begin, ...commercial, ...progress]
    : [...begin, ...progress, ...layout.steps.flatMap(stepColumns)]
}

const identity: readonly DealColumn[] = [
  column('Client', 'text', ({ client }) => client.name, 32),
  column('Affaire', 'text', ({ name }) => name, 32),
  column('Modèle', 'text', ({ template }) => template.name, 28),
]

const people: readonly DealColumn[] = [
  column('Conseiller', 'text', ({ adviser }) => adviser.name),
  column('Collaborateur', 'text', ({ inCharge }) => inCharge.name),
]

const standing: readonly DealColumn[] = [
  column('État', 'text', ({ state }) => DEAL_STATE_LABELS[state]),
  column('Situation', 'text', ({ situation }) => SITUATION_LABELS[situation]),
]

const commercial: readonly DealColumn[] = [
  column('Potentiel', 'euros', ({ potentialCents }) => potentialCents),
  column('Probabilité', 'percent', ({ probability }) => (probability === null ? null : probability / 100)),
  column('Potentiel pondéré', 'euros', ({ weightedCents }) => weightedCents),
  column('Proposition', 'day', ({ milestones }) => milestones.proposal),
  column('Signature', 'day', ({ milestones }) => milestones.signature),
  column('Envoi au partenaire', 'day', ({ milestones }) => milestones.sending),
  column('Rapprochement', 'day', ({ reconciledOn }) => reconciledOn),
  column('Création', 'instant', ({ createdAt }) => createdAt),
]

const progress: readonly DealColumn[] = [
  column('Étape', 'number', ({ step }) => step?.number ?? null, 8),
  column('Étape en cours', 'text', ({ step }) => step?.subject ?? null, 32),
  column('Échéance', 'instant', ({ step }) => step?.dueAt ?? null),
  column('Étapes validées', 'number', ({ stepsDone }) => stepsDone),
  column('Étapes prévues', 'number', ({ stepsTotal }) => stepsTotal),
]

/** Where the step stands, when it was validated, and for each traced action when it was ticked and by whom. */
function stepColumns(step: PlannedStep): DealColumn[] {
  const cellOf = ({ cells }: DealRow) => cells?.find(({ stepId }) => stepId === step.id)
  const title = `${step.position}. ${step.subject}`
  const traced = step.actions.filter((action) => action.traced)
  return [
    column(title, 'text', (deal) => STEP_STATE_LABELS[cellOf(deal)?.state ?? 'not_begun']),
    column(`${title} : validée le`, 'instant', (deal) => cellOf(deal)?.validatedAt ?? null),
    ...traced.flatMap(({ id, label }) => {
      const tickOf = (deal: DealRow) => cellOf(deal)?.traced.find(({ actionId }) => actionId === id)?.tick
      return [
        column(`${label} : le`, 'instant', (deal) => tickOf(deal)?.at ?? null),
        column(`${label} : par`, 'text', (deal) => tickOf(deal)?.by?.name ?? null),
      ]
    }),
  ]
}
