import type { DealRow, Figures } from '#contract/dashboards/dashboards.shapes.ts'
import type { JobDetail } from '#contract/jobs/jobs.shapes.ts'
import { DEAL_STATES, SITUATIONS } from '#contract/deals/deals.types.ts'

/** Deals as the server answers them, for tests of the pages. */
export const ANA = { id: '0197b0aa-0000-7000-8000-0000000000a1', name: 'Ana Zola' }
export const AUDIT = { id: '0197b0aa-0000-7000-8000-0000000000b1', name: 'Audit patrimonial', type: 'wealth_audit' } as const

const zeros = <K extends string>(keys: readonly K[]) => Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

export const someFigures = (over: Partial<Figures> = {}): Figures => ({
  count: 3,
  potentialCents: 1_234_500,
  weightedCents: 617_250,
  bySituation: { ...zeros(SITUATIONS), under_way: 2, late: 1 },
  byState: { ...zeros(DEAL_STATES), preparation: 3 },
  ...over,
})

export const aDealRow = (over: Partial<DealRow> = {}): DealRow => ({
  id: '0197b0aa-0000-7000-8000-0000000000d1',
  name: 'Audit de Jean',
  template: AUDIT,
  client: { id: '0197b0aa-0000-7000-8000-0000000000c1', name: 'Jean Dupont', open: true },
  adviser: ANA,
  inCharge: ANA,
  state: 'preparation',
  situation: 'late',
  step: { number: 2, subject: 'Collecte', dueAt: '2026-01-02T10:00:00.000Z', due: 'late' },
  stepsDone: 1,
  stepsTotal: 4,
  potentialCents: 1_000_000,
  probability: 50,
  weightedCents: 500_000,
  milestones: { proposal: null, signature: null, sending: null },
  reconciledOn: null,
  createdAt: '2025-12-01T10:00:00.000Z',
  cells: null,
  can: { edit: true, delete: false },
  ...over,
})

export const aDoneExport = (id: string): JobDetail => ({
  id,
  kind: 'deal.export',
  state: 'done',
  done: 1,
  total: 1,
  counts: { exported: 1 },
  failure: null,
  file: { id, name: 'Affaires 2026-01-01.xlsx' },
  createdAt: '2026-01-01T10:00:00.000Z',
  startedAt: null,
  finishedAt: null,
  can: { cancel: false },
  report: [],
  reportLines: 0,
})
