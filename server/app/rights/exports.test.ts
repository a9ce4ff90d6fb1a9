import { describe, expect, test } from 'vitest'
import { exportContacts } from '#contract/contacts/contacts.contract.ts'
import { listNotifications } from '#contract/notifications/notifications.contract.ts'
import { exportUsersAndProfiles } from '#contract/rights/export.contract.ts'
import { EXPORTS_A_DAY } from '#features/audit/exports/export-alarm.rules.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import { aUser, anAdviser } from '#features/users/users.factory.ts'
import { allRoutes } from '../all-routes.ts'
import { as, testRuntime } from '../testing/as.ts'
import { historyOf } from '../testing/history-of.ts'
import { allSamples } from './all-samples.ts'
import { dryRuntime, tryOperation } from './dry-run.ts'

const runtime = testRuntime()
const exporting = allRoutes.filter(({ name, operation: { path } }) => /export/i.test(name + path))

describe('operations by which data leave in a file', () => {
  test('there are some to walk', () => {
    expect(exporting.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['exportContacts', 'exportForImport', 'exportDeals', 'exportUsersAndProfiles']),
    )
  })

  test.each(exporting.map((route) => [route.name, route] as const))('SEC-6 %s is counted', async (_name, { operation }) => {
    const samples = allSamples.find((feature) => feature.samples.some((sample) => sample.operation === operation))!
    const sample = samples.samples.find((one) => one.operation === operation)!
    const firm = await aFirm(runtime)
    const input = await sample.input(await samples.make({ firm, owner: await anAdviser(firm) }))
    const counted: unknown[] = []
    const dry = dryRuntime(runtime, async (client) => {
      const { rows } = await client.query('select user_id, exports from export_day where firm_id = $1', [firm.id])
      counted.push(...rows)
    })
    expect(await tryOperation(dry, operation, firm.administrator, input)).toHaveProperty('answer')
    expect(counted).toEqual([{ user_id: firm.administrator.id, exports: 1 }])
  })
})

describe('too many exports in one day', () => {
  const everything = { selection: { all: true as const, filter: { type: 'client' as const } } }

  test('SEC-6 administrators are told once that day, whatever was exported; nothing is stopped; the history keeps it', async () => {
    const firm = await aFirm(runtime)
    const second = await aUser(firm, { profile: 'administrator' })
    const manager = await aUser(firm, { profile: 'manager', firstName: 'Paul', lastName: 'Petit' })
    const told = async (person: typeof manager) =>
      (await as(runtime, person).call(listNotifications, {})).rows.filter(({ kind }) => kind === 'export.alarm')
    // As many in the past: another day is another count.
    runtime.setNow(new Date(Date.now() - 3 * 86_400_000).toISOString())
    await as(runtime, manager).call(exportContacts, everything)
    runtime.setNow(null)
    await runtime.pool.query('update export_day set exports = $2 where firm_id = $1', [firm.id, EXPORTS_A_DAY])
    await as(runtime, manager).call(exportContacts, everything)
    await runtime.pool.query('update export_day set exports = $2 where firm_id = $1', [firm.id, EXPORTS_A_DAY - 1])
    await as(runtime, manager).call(exportContacts, everything)
    expect(await told(second)).toEqual([])
    // Two at once beyond the threshold: one alarm.
    await Promise.all([1, 2].map(() => as(runtime, manager).call(exportContacts, everything)))
    for (const administrator of [firm.administrator, second])
      expect(await told(administrator)).toMatchObject([
        {
          title: 'Beaucoup d’exports : Paul Petit',
          message: expect.stringContaining(`${EXPORTS_A_DAY + 1} exports aujourd’hui`),
          link: `/administration/utilisateurs/${manager.id}`,
        },
      ])
    expect(await told(manager)).toEqual([])
    expect((await historyOf(runtime, firm)).filter(({ kind }) => kind === 'user.export_alarm')).toMatchObject([
      { subject_id: manager.id, data: { exports: EXPORTS_A_DAY + 1 } },
    ])
  })

  test('SEC-6 the workbook of users and profiles is written to the history, and not made in somebody else’s name', async () => {
    const firm = await aFirm(runtime)
    await as(runtime, firm.administrator).call(exportUsersAndProfiles, {})
    expect(await historyOf(runtime, firm)).toContainEqual(
      expect.objectContaining({ kind: 'user.exported', actor_id: firm.administrator.id, data: { count: 1 } }),
    )
  })
})
