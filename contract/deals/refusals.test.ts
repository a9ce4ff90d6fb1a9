import { describe, expect, test } from 'vitest'
import { errorSentences, sentence } from '../kernel/errors.ts'
import type { Refusal, Verdict } from '../kernel/verdict.ts'
import { mayChooseStatus, mayComplete, mayUntick } from '../steps/completion.rules.ts'
import { applyStepEvent } from '../steps/engine/engine.rules.ts'
import { mayAdd, mayTakeBack } from '../steps/engine/passage.rules.ts'
import { fitsItsKind, keepsActionOrder, mayDeleteStep, mayEditStep, mayMakeMandatory } from '../steps/plan/edits.rules.ts'
import { mayInsertStep, mayReorderSteps } from '../steps/plan/order.rules.ts'
import { stepErrors } from '../steps/steps.errors.ts'
import { aPlan, aRun, aStep, anAction, done, open, steps } from '../steps/steps.samples.ts'
import { mayDeleteTemplate, mayGive, mayReorderTemplates } from '../templates/offer.rules.ts'
import { templateErrors } from '../templates/templates.errors.ts'
import { mayAllow, mayHoldStep, mayTakeType } from '../templates/type.rules.ts'
import { dealErrors } from './deals.errors.ts'
import { mayTickMilestone } from './milestones.rules.ts'
import { mayChangeState, mayReopen } from './states.rules.ts'

const two = steps('oM')
const plan = aPlan(steps('MM'))
const [first, second] = [aStep(1, { actions: [anAction(1)] }), aStep(2, { kind: 'note' })]
const uses = new Map([['step-2', { begun: 3, held: 3 }]])
const event = done(1)
const left = { type: 'wealth_audit', state: 'preparation', mandatoryLeft: [first] } as const

/** One refusal of each kind, as its rule gives it. */
const verdicts: readonly Verdict[] = [
  mayAdd(plan, aRun(), aStep(2)),
  mayAdd(plan, aRun([], { stage: 'over' }), aStep(1)),
  mayComplete(first, { ticks: [] }),
  mayUntick(first, { status: 'done' }, 'action-1'),
  mayChooseStatus('task', 'no_show'),
  mayTakeBack(plan, aRun([event, open(2)]), event),
  mayTakeBack(plan, aRun([event], { stage: 'held' }), event),
  fitsItsKind({ ...second, actions: [{}] }),
  keepsActionOrder(first, { ...first, actions: [{}, { id: 'action-1' }] }),
  mayEditStep(second, uses),
  mayDeleteStep(second, uses),
  mayMakeMandatory(two, aStep(1, { mandatory: false }), uses),
  mayInsertStep(two, uses, 1),
  mayReorderSteps(two, uses, []),
  mayTakeType({ type: 'switch', steps: [second] }, 'workflow', 3),
  mayTakeType({ type: 'switch', steps: [second] }, 'workflow', 0),
  mayHoldStep('workflow', second),
  mayAllow('wealth_audit', ['account'], []),
  mayAllow('switch', [], ['account']),
  mayDeleteTemplate(1),
  mayGive({ name: 'Audit', active: false, archived: false }),
  mayReorderTemplates([], ['a']),
  mayChangeState(left, 'sent'),
  mayChangeState(left, 'preparation'),
  mayChangeState({ ...left, state: 'validated' }, 'signed'),
  mayChangeState(left, 'validated'),
  mayReopen(left, 'signed'),
  mayReopen({ ...left, state: 'validated' }, 'cancelled'),
  mayTickMilestone('wealth_audit', 'sending'),
]
const sending = applyStepEvent(plan, aRun([event]), { type: 'send', occurrenceId: event.id, at: '2026-03-02T08:00:00.000Z' })
const refusals: readonly Refusal[] = [...verdicts, sending].flatMap((one) => (one.ok ? [] : [one]))
/** Given where the contact is known: send-deal-email.test.ts and read-deal.test.ts of server/features/deals. */
const NO_RULE = ['deal.contact_deleted', 'deal.email_elsewhere']
const codes = [...Object.keys(stepErrors), ...Object.keys(templateErrors), ...Object.keys(dealErrors)]

describe('refusals as users read them', () => {
  test('every code is given by some rule', () => {
    expect([...refusals.map(({ code }) => code), ...NO_RULE].toSorted()).toEqual(codes.toSorted())
  })

  test.each(refusals)('$code fills every hole of its sentence', ({ code, values }) => {
    const holes = [...errorSentences[code].matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1])
    expect(Object.keys(values)).toEqual(expect.arrayContaining(holes))
    expect(sentence(code, values)).not.toMatch(/\{\{|undefined|null|'/)
  })
})
