import { describe, expect, test } from 'vitest'
import { filterOf, isOffered, mayDeleteTemplate, mayGive, mayReorderTemplates, standsInPilotage } from './offer.rules.ts'

const cases = [
  { active: true, archived: false, deals: 0, offered: true, pilotage: true, filter: 'active' },
  { active: true, archived: false, deals: 3, offered: true, pilotage: true, filter: 'active' },
  { active: false, archived: false, deals: 0, offered: false, pilotage: false, filter: 'inactive' },
  { active: false, archived: false, deals: 3, offered: false, pilotage: true, filter: 'inactive' },
  { active: true, archived: true, deals: 3, offered: false, pilotage: false, filter: 'archived' },
  { active: false, archived: true, deals: 3, offered: false, pilotage: false, filter: 'archived' },
] as const

describe('DEAL-5 what is offered, what stands in Pilotage', () => {
  test.each(cases)('DEAL-5 active $active, archived $archived, $deals deals', (template) => {
    expect(isOffered(template)).toBe(template.offered)
    expect(standsInPilotage(template, template.deals)).toBe(template.pilotage)
    expect(filterOf(template)).toBe(template.filter)
    expect(mayGive({ ...template, name: 'Audit' }).ok).toBe(template.offered)
  })

  test('DEAL-5 names the template it refuses to give', () => {
    const template = { name: 'Audit', active: false, archived: false }
    expect(mayGive(template)).toEqual({ ok: false, code: 'template.not_offered', values: { template: 'Audit' } })
  })
})

describe('DEAL-8 deletion', () => {
  test('DEAL-8 refuses while the template has deals, saying how many', () => {
    expect(mayDeleteTemplate(2)).toEqual({ ok: false, code: 'template.has_deals', values: { deals: '2 affaires', count: 2 } })
  })
  test('DEAL-8 allows it without any', () => expect(mayDeleteTemplate(0)).toEqual({ ok: true }))
})

describe('DEAL-1 order by hand', () => {
  const templates = [
    { id: 'a', position: 1 },
    { id: 'b', position: 2 },
  ]
  test('DEAL-1 refuses an order made before the list changed', () => {
    for (const order of [['a'], ['a', 'b', 'c'], ['a', 'a']]) {
      expect(mayReorderTemplates(templates, order)).toMatchObject({ ok: false, code: 'template.order_stale' })
    }
  })
  test('DEAL-1 allows any order of them', () => expect(mayReorderTemplates(templates, ['b', 'a'])).toEqual({ ok: true }))
})
