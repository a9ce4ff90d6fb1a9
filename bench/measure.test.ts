import { afterAll, expect, test } from 'vitest'
import { testRuntime } from '#app/testing/as.ts'
import { buildReferenceFirm } from '#db/demo/reference/build-reference.ts'
import { SMALL } from '#db/demo/reference/sizes.ts'
import { measure } from './measure.ts'
import { callersOf } from './prepare.ts'
import { requestsOf } from './requests.ts'
import { serve } from './serve.ts'

const runtime = testRuntime()
const server = await serve(runtime.databaseUrl)
afterAll(() => server.stop())

/** The figures themselves are never tested: that each request is answered, beside SQL that says something, is. */
test('PERF-1, PERF-2 each main request is answered to each scope on the reference data, beside its own SQL', async () => {
  const { firmId } = await buildReferenceFirm(runtime, { ...SMALL, users: 500, name: 'Banc' }, () => undefined)
  const bench = { runtime, address: server.address, rounds: 1, perRound: 1, clients: 1, seconds: 0.01 }
  const callers = await callersOf(runtime.pool, firmId)
  expect(callers.map(({ scope }) => scope)).toEqual(['own', 'attached', 'group', 'all'])
  for (const caller of callers)
    for (const wanted of await requestsOf(runtime.pool, caller)) {
      const { http, bare, httpRate, bareRate } = await measure(bench, caller, wanted)
      for (const figure of [http.p50, bare.p50, httpRate, bareRate]) expect(figure).toBeGreaterThan(0)
    }
})
