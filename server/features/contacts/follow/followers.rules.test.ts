import { describe, expect, test } from 'vitest'
import { assigned, followerIds, followerLines, followingChanges, replaced } from './followers.rules.ts'

const nothing = { addCoAdviserIds: [], removeCoAdviserIds: [], addAssistantIds: [], removeAssistantIds: [] }
const now = { mainAdviserId: 'a', coAdviserIds: ['b'], assistantIds: ['c'] }

describe('who follows', () => {
  test('ORG-16 each once, the main adviser first', () => {
    expect(followerIds({ mainAdviserId: 'a', coAdviserIds: ['b', 'a'], assistantIds: ['b', 'c'] })).toEqual(['a', 'b', 'c'])
    expect(followerLines({ mainAdviserId: 'a', coAdviserIds: ['b', 'a', 'b'], assistantIds: ['a'] })).toEqual([
      { user_id: 'b', role: 'co_adviser' },
      { user_id: 'a', role: 'assistant' },
    ])
  })

  test.each([
    [{ mainAdviserId: 'b' }, { mainAdviserId: 'b', coAdviserIds: [], assistantIds: ['c'] }],
    [{ addCoAdviserIds: ['d', 'b', 'a'] }, { mainAdviserId: 'a', coAdviserIds: ['b', 'd'], assistantIds: ['c'] }],
    [
      { removeCoAdviserIds: ['b', 'x'], addAssistantIds: ['c', 'd'] },
      { mainAdviserId: 'a', coAdviserIds: [], assistantIds: ['c', 'd'] },
    ],
    [{ removeAssistantIds: ['c'] }, { mainAdviserId: 'a', coAdviserIds: ['b'], assistantIds: [] }],
    [{}, now],
  ])('ORG-40 %j', (change, after) => {
    expect(assigned(now, { ...nothing, ...change })).toEqual(after)
  })

  test.each([
    [
      { mainAdviserId: 'b', coAdviserId: null, assistantId: null },
      { mainAdviserId: 'b', coAdviserIds: [], assistantIds: ['c'] },
    ],
    [
      { mainAdviserId: 'd', coAdviserId: 'x', assistantId: 'x' },
      { mainAdviserId: 'd', coAdviserIds: ['b'], assistantIds: ['c'] },
    ],
  ])('ORG-22 the main adviser leaves: %j', (to, after) => expect(replaced(now, 'a', to)).toEqual(after))

  test('ORG-22 co-advisers and assistants who leave are replaced once, or by nobody', () => {
    const both = { mainAdviserId: 'a', coAdviserIds: ['b', 'd'], assistantIds: ['b'] }
    const to = { mainAdviserId: null, coAdviserId: 'd', assistantId: null }
    expect(replaced(both, 'b', to)).toEqual({ mainAdviserId: 'a', coAdviserIds: ['d'], assistantIds: [] })
    expect(replaced(both, 'b', { ...to, coAdviserId: 'a' })).toMatchObject({ coAdviserIds: ['d'] })
  })

  test('CON-9 only what changed, in names; another order is no change', () => {
    const names = (ids: readonly string[]) => ids.join(', ').toUpperCase()
    const before = { mainAdviserId: 'a', coAdviserIds: ['b', 'c'], assistantIds: [] }
    expect(followingChanges(before, { ...before, coAdviserIds: ['c', 'b'] }, names)).toEqual([])
    expect(followingChanges(before, { ...before, mainAdviserId: 'd', assistantIds: ['e'] }, names)).toEqual([
      { field: 'mainAdviser', before: 'A', after: 'D' },
      { field: 'assistants', before: '', after: 'E' },
    ])
  })
})
