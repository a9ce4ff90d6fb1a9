import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { sentence } from '#contract/kernel/errors.ts'

/** Ids that tests read easily: `id(3)`. */
export const id = (number: number): string => `0197b0aa-0000-7000-8000-${String(number).padStart(12, '0')}`

const me = { id: id(1), name: 'LEFÈVRE Éléonore' }
const AT = '2026-11-20T09:00:00.000Z'

type Step = DealDetail['steps'][number]
type Event = DealDetail['events'][number]

const aStep = (number: number, change: Partial<Step> & Pick<Step, 'kind' | 'subject'>): Step => ({
  id: id(100 + number),
  number,
  mandatory: false,
  delayDays: 7,
  instructions: '',
  documents: [],
  actions: [],
  eventTypeId: null,
  state: 'not_begun',
  validatedAt: null,
  cannotAdd: null,
  ...change,
})

export const anEvent = (number: number, change: Partial<Event> = {}): Event => ({
  id: id(200 + number),
  version: 1,
  kind: 'task',
  subject: 'Constitution du dossier',
  eventType: null,
  status: 'todo',
  at: AT,
  startsAt: AT,
  endsAt: null,
  dueAt: '2026-11-27T09:00:00.000Z',
  due: 'normal',
  validatedAt: null,
  inCharge: me,
  place: '',
  notes: '',
  attachments: [],
  createdAt: AT,
  createdBy: me,
  dealId: id(10),
  stepId: id(101),
  ticks: [],
  statuses: ['todo', 'doing', 'done', 'cancelled'],
  cannotComplete: null,
  cannotDelete: null,
  ...change,
})

export const IDENTITY = { id: id(301), position: 1, label: 'Pièce d’identité', mandatory: true, traced: true }
export const NOTICE = { id: id(302), position: 2, label: 'Notice remise', mandatory: false, traced: false }

const missing = { step: 'Signature', missing: 'Constitution du dossier' }

const DEAL: DealDetail = {
  id: id(10),
  version: 3,
  name: 'Ouverture PER',
  template: { id: id(11), name: 'Ouverture de compte', type: 'account_opening' },
  contact: {
    id: id(12),
    name: 'MARTIN Jean',
    type: 'client',
    canOpen: true,
    phones: [{ label: 'Mobile', number: '+33612345678', preferred: true }],
    emails: [{ label: 'Personnel', address: 'jean.martin@exemple.fr', preferred: true }],
    addresses: [],
  },
  adviser: me,
  inCharge: me,
  state: 'preparation',
  stage: 'running',
  states: [
    { state: 'preparation', cannot: null },
    { state: 'signed', cannot: null },
    {
      state: 'validated',
      cannot: { code: 'deal.step_missing', message: sentence('deal.step_missing', { state: 'Validée', step: 'Signature' }) },
    },
    { state: 'cancelled', cannot: null },
  ],
  asksForFinalState: false,
  reopensIn: null,
  milestones: [{ milestone: 'signature', onDay: null }],
  potentialCents: 5_000_000,
  probability: 60,
  weightedCents: 3_000_000,
  notes: '',
  current: {
    stepId: id(101),
    number: 1,
    subject: 'Constitution du dossier',
    startsAt: AT,
    dueAt: '2026-11-27T09:00:00.000Z',
    eventId: null,
  },
  due: 'normal',
  steps: [
    aStep(1, {
      kind: 'task',
      subject: 'Constitution du dossier',
      mandatory: true,
      actions: [IDENTITY, NOTICE],
      instructions: '<p>Réunir les pièces.</p>',
    }),
    aStep(2, { kind: 'task', subject: 'Contrôle', cannotAdd: null }),
    aStep(3, {
      kind: 'appointment',
      subject: 'Signature',
      mandatory: true,
      cannotAdd: { code: 'step.mandatory_before', message: sentence('step.mandatory_before', missing) },
    }),
  ],
  proposedStepId: id(101),
  progress: { done: 0, total: 3, mandatoryDone: 0, mandatoryTotal: 2 },
  events: [],
  history: [{ from: null, to: 'preparation', at: AT, by: me }],
  createdAt: AT,
  createdBy: me,
  can: { edit: true, delete: true },
}

/** A deal at its first step, a task with a mandatory action; its third step waits for the first. */
export const aDeal = (change: Partial<DealDetail> = {}): DealDetail => ({ ...DEAL, ...change })
