import { aSite, Browser } from '#app/testing/browser.ts'
import { runtimeOn } from '#app/testing/runtime-on.ts'
import { signIn } from '#contract/users/users.contract.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import { aUser } from '#features/users/users.factory.ts'
import { migrate } from '#platform/database/migrate.ts'
import { bruteForce } from './brute-force.ts'
import { spreadOf } from './statistics.ts'

/**
 * `npm run bench:sign-in`, SEC-1: do the times of wrong passwords tell which accounts exist? The same number of tries on an
 * account that exists and on one that does not, in turns, each from an address of its own, on the empty database of
 * DATABASE_URL. Printed: both spreads, and how often a guess from one time alone would be right (50 % tells nothing). Then ten thousand wrong
 * passwords (GUESSES) over real connections, from one address and from many, on one account and on many.
 */
const url = process.env['DATABASE_URL']
if (!url) throw new Error('DATABASE_URL=… npm run bench:sign-in')
const tries = Number(process.env['TRIES'] ?? 400)
await migrate(url)
const runtime = runtimeOn(url, { RATE_LIMIT: '1000000' })
const site = await aSite(runtime)
const firm = await aFirm(runtime)
const accounts = Array.from({ length: Math.ceil(tries / 10) }, (_, index) => `personne${index}.${firm.id}`)
for (const login of accounts) await aUser(firm, { login, password: 'tisane-orage-bidule' })

const times: Record<'existing' | 'missing', number[]> = { existing: [], missing: [] }
for (let turn = -10; turn < tries; turn++) {
  const login = accounts[(turn + 10) % accounts.length]!
  // Which comes first changes at each turn: whatever warms up serves both.
  const pair = [['existing', login] as const, ['missing', `absent${turn}.${firm.id}`] as const]
  for (const [kind, name] of turn % 2 ? pair : pair.toReversed()) {
    const browser = new Browser(site, `10.${kind === 'existing' ? 1 : 2}.${(turn + 10) >> 8}.${(turn + 10) & 255}`)
    const started = performance.now()
    const { status } = await browser.call(signIn, { login: name, password: 'pas celui-là' })
    if (status !== 409) throw new Error(`a try was answered ${status}`)
    if (turn >= 0) times[kind].push(performance.now() - started)
  }
}
await site.close()

for (const [kind, durations] of Object.entries(times)) {
  const { p50, p95, p99 } = spreadOf(durations)
  console.log(`${kind.padEnd(9)} p50 ${p50.toFixed(2)} ms · p95 ${p95.toFixed(2)} ms · p99 ${p99.toFixed(2)} ms`)
}
/** The best threshold there is, chosen afterwards: the most that one time could tell. */
const thresholds = [...times.existing, ...times.missing]
const rightAt = (limit: number) => {
  const below = (durations: readonly number[]) => durations.filter((ms) => ms <= limit).length / durations.length
  return 0.5 + Math.abs(below(times.existing) - below(times.missing)) / 2
}
const best = Math.max(...thresholds.map(rightAt))
console.log(`a guess from one time is right ${(best * 100).toFixed(1)} % of the time, at the threshold that suits best`)

await bruteForce(runtime, firm, Number(process.env['GUESSES'] ?? 10_000))
await runtime.pool.end()
