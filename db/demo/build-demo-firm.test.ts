import { expect, test } from 'vitest'
import { loadDemoFirm } from '#contract/organisation/organisation.contract.ts'
import { asNobody, testRuntime } from '#app/testing/as.ts'
import { loadDemoHandler } from '#features/organisation/organisation.public.ts'
import { verifyHistory } from '#platform/history/verify-history.ts'
import { workOff } from '#platform/jobs/run-worker.ts'
import { emptyDatabaseUrl } from '#platform/testing/empty-database.ts'
import { buildDemoFirm } from './build-demo-firm.ts'

interface Counted {
  readonly id: number
  readonly users: number
  readonly contacts: number
  readonly twins: number
  readonly months: number
  readonly states: string[]
  readonly failure: string | null
}

test('the demo firm has twelve people, three hundred contacts, three of them twice, and deals in every state over eighteen months', async () => {
  const runtime = testRuntime({}, await emptyDatabaseUrl())
  await asNobody(runtime).call(loadDemoFirm, {})
  await workOff(runtime, [loadDemoHandler(buildDemoFirm)])
  const { rows } = await runtime.pool.query<Counted>(
    `select f.id, (select count(*)::int from "user" where firm_id = f.id) as users,
            (select count(*)::int from contact where firm_id = f.id) as contacts,
            (select count(*)::int from duplicate_pair where firm_id = f.id) as twins,
            (select (max(created_at)::date - min(created_at)::date) / 30 from contact where firm_id = f.id) as months,
            (select array_agg(distinct state order by state) from deal where firm_id = f.id) as states,
            (select error_code || ' ' || error_values::text from job_run where firm_id = f.id and kind = 'demo.load') as failure
     from firm f`,
  )
  expect(rows).toMatchObject([
    { users: 12, contacts: 303, twins: 3, states: ['cancelled', 'preparation', 'signed', 'validated'], failure: null },
  ])
  expect(rows[0]!.months).toBeGreaterThanOrEqual(17)
  expect(await verifyHistory(runtime.pool, rows[0]!.id)).toMatchObject({ brokenAt: null })
}, 120_000)
