import { describe, expect, test } from 'vitest'
import { actionsLeft, mayChooseStatus, mayComplete, mayTick, mayUntick, statusesOf } from './completion.rules.ts'
import { aStep, anAction } from './steps.samples.ts'
import type { EventKind, EventStatus, Tick } from './steps.types.ts'
import { EVENT_KINDS, EVENT_STATUSES } from './steps.types.ts'

const tick = (place: number): Tick => ({ actionId: `action-${place}`, at: '2026-03-03T09:00:00.000Z', by: 'user-1' })
const task = aStep(1, {
  subject: 'Recueil des pièces',
  actions: [
    anAction(3, { label: 'RIB' }),
    anAction(1, { label: 'Pièce d’identité' }),
    anAction(2, { label: 'Relevé fiscal', mandatory: false }),
  ],
})

describe('DEAL-52 finishing a task', () => {
  test('DEAL-52 refuses « Terminée » while a mandatory action is unticked, naming the first and counting them', () => {
    expect(mayComplete(task, { ticks: [] })).toEqual({
      ok: false,
      code: 'step.action_unticked',
      values: { step: 'Recueil des pièces', action: 'Pièce d’identité', left: 2 },
    })
    expect(mayComplete(task, { ticks: [tick(1)] })).toMatchObject({ ok: false, values: { action: 'RIB', left: 1 } })
  })

  test('DEAL-52 is not satisfied by optional or foreign ticks', () => {
    const ticks = [tick(2), { ...tick(1), actionId: 'another-task-action' }]
    expect(actionsLeft(task, { ticks }).map(({ label }) => label)).toEqual(['Pièce d’identité', 'RIB'])
  })

  test('DEAL-52 allows it once the mandatory actions are ticked, the optional one left', () => {
    expect(mayComplete(task, { ticks: [tick(3), tick(1)] })).toEqual({ ok: true })
    expect(mayComplete(aStep(1), { ticks: [] })).toEqual({ ok: true })
  })

  test('DEAL-20 actions count on tasks only', () => {
    expect(mayComplete({ ...task, kind: 'appointment' }, { ticks: [] })).toEqual({ ok: true })
  })
})

describe('DEAL-52 ticking', () => {
  test('DEAL-52 refuses an action that is not of this task', () => {
    expect(mayTick(task, 'action-9')).toMatchObject({ ok: false, code: 'not_found' })
    expect(mayTick(null, 'action-1')).toMatchObject({ ok: false, code: 'not_found' })
    expect(mayUntick(task, { status: 'todo' }, 'action-9')).toMatchObject({ ok: false, code: 'not_found' })
    expect(mayUntick(null, { status: 'todo' }, 'action-1')).toMatchObject({ ok: false, code: 'not_found' })
  })

  test('DEAL-52 refuses to untick a mandatory action of a finished task, naming it', () => {
    expect(mayUntick(task, { status: 'done' }, 'action-1')).toEqual({
      ok: false,
      code: 'step.action_of_done_task',
      values: { action: 'Pièce d’identité' },
    })
  })

  test('DEAL-52 allows ticking, and unticking what does not hold a finished task', () => {
    expect(mayTick(task, 'action-1')).toEqual({ ok: true })
    expect(mayUntick(task, { status: 'doing' }, 'action-1')).toEqual({ ok: true })
    expect(mayUntick(task, { status: 'done' }, 'action-2')).toEqual({ ok: true })
  })
})

describe('EVT-1, EVT-3 statuses by kind', () => {
  const choosable: Readonly<Record<EventKind, readonly EventStatus[]>> = {
    appointment: ['todo', 'doing', 'done', 'cancelled', 'no_show'],
    task: ['todo', 'doing', 'done', 'cancelled'],
    reminder: ['todo', 'doing', 'done', 'cancelled'],
    note: [],
    email: [],
  }
  const pairs = EVENT_KINDS.flatMap((kind) =>
    EVENT_STATUSES.map((status) => ({ kind, status, ok: choosable[kind].includes(status) })),
  )

  test.each(pairs)('EVT-3 $kind, $status: $ok', ({ kind, status, ok }) => {
    expect(mayChooseStatus(kind, status).ok).toBe(ok)
    expect(statusesOf(kind).includes(status)).toBe(ok)
  })

  test('EVT-3 names the status and the kind it refuses', () => {
    expect(mayChooseStatus('task', 'no_show')).toMatchObject({ values: { status: 'Non honoré', kind: 'Tâche' } })
  })
})
