import type * as Argon2Module from '@node-rs/argon2'
import type { PoolClient } from 'pg'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { signIn } from '#contract/users/users.contract.ts'
import { testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import type { Pool } from '#platform/database/pool.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'

type Argon2 = typeof Argon2Module

/** The library's own work, counted: it is what an attack costs us and what its times would tell. */
const argon2 = vi.hoisted(() => ({ tried: 0 }))
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<Argon2>()
  const verify: typeof real.verify = (...args) => {
    argon2.tried += 1
    return real.verify(...args)
  }
  return { ...real, verify }
})

// Whoever attacks from one address would first meet this limit; here it is out of the way.
const runtime = testRuntime({ RATE_LIMIT: '1000000' })
const site = await aSite(runtime)
const PASSWORD = 'tisane-orage-bidule'
const TRIES = 5_000
const AT_ONCE = 50

let firm: Firm
let logins: string[]
/** The clock stands: however long the machine takes, all the tries come at one instant. */
const begin = Date.now()
const at = (seconds: number) => runtime.setNow(new Date(begin + seconds * 1000).toISOString())

beforeEach(async () => {
  at(0)
  firm = await aFirm(runtime)
  logins = Array.from({ length: 4 }, (_, index) => `personne${index}.${firm.id}`)
  for (const login of logins) await aUser(firm, { login, password: PASSWORD })
})

let network = 0
const addresses = (count: number) => {
  network += 1
  return Array.from({ length: count }, (_, index) => `10.${network}.${index >> 8}.${index & 255}`)
}
const enter = (login: string, address: string, password = PASSWORD) =>
  new Browser(site, address).call(signIn, { login, password })

/** The same database; what is asked of it is told. */
const watch = (pool: Pool, tell: (text: string) => void): Pool =>
  new Proxy(pool, {
    get: (target, key) => (key === 'connect' ? async () => watchClient(await target.connect(), tell) : bound(target, key)),
  })

const watchClient = (client: PoolClient, tell: (text: string) => void): PoolClient =>
  new Proxy(client, {
    get: (target, key) => {
      if (key !== 'query') return bound(target, key)
      return (text: string, values?: unknown[]) => {
        tell(text)
        return target.query(text, values)
      }
    },
  })

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key)
  return typeof value === 'function' ? value.bind(target) : value
}

/** Wrong passwords, spread over accounts and addresses. @returns how many were really tried */
async function attack(accounts: readonly string[], from: readonly string[]): Promise<number> {
  const before = argon2.tried
  const statuses = new Map<number, number>()
  for (let done = 0; done < TRIES; done += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, (_, index) => {
      const turn = done + index
      const address = from[Math.floor(turn / accounts.length) % from.length]!
      return enter(accounts[turn % accounts.length]!, address, `faux ${turn}`)
    })
    for (const { status } of await Promise.all(batch)) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  const tried = statuses.get(409) ?? 0
  expect(tried).toBe(argon2.tried - before)
  expect(statuses.get(429)).toBe(TRIES - tried)
  return tried
}

describe('ten thousand wrong passwords at once, half from one address, half from many', { timeout: 180_000 }, () => {
  test('SEC-1 on one account: five are tried, then fifteen; who signed in before comes in at once, elsewhere after half a minute', async () => {
    const [account] = logins
    const [mine, other] = addresses(2)
    expect((await enter(account!, mine!)).status).toBe(200)
    expect(await attack([account!], addresses(1))).toBe(5)
    expect(await attack([account!], addresses(1000))).toBe(15)
    expect((await enter(account!, other!)).status).toBe(429)
    expect((await enter(account!, mine!)).status).toBe(200)
    at(31)
    expect((await enter(account!, other!)).status).toBe(200)
  })

  test('SEC-1 on many accounts, some that do not exist: thirty are tried from one address, twenty of each from many', async () => {
    const unknown = Array.from({ length: 46 }, (_, index) => `inconnu${index}.${firm.id}`)
    expect(await attack([...logins, ...unknown], addresses(1))).toBe(30)
    for (const login of logins) expect((await enter(login, addresses(1)[0]!)).status).toBe(200)
    expect(await attack(logins, addresses(500))).toBe(20 * logins.length)
    at(31)
    for (const login of logins) expect((await enter(login, addresses(1)[0]!)).status).toBe(200)
  })
})

describe('whether an account exists', () => {
  interface Work {
    readonly status: number
    readonly body: unknown
    readonly tried: number
    readonly statements: readonly string[]
  }

  const statements: string[] = []
  const watched = { ...runtime, pool: watch(runtime.pool, (text) => statements.push(text.replace(/firm_id = '\d*'/, 'firm_id'))) }

  /** What the server does for one try: passwords tried, statements sent. */
  async function workFor(login: string): Promise<Work> {
    const before = argon2.tried
    statements.length = 0
    const browser = new Browser(await aSite(watched), addresses(1)[0])
    const { status, body } = await browser.call(signIn, { login, password: 'pas celui-là' })
    return { status, body, tried: argon2.tried - before, statements: [...statements] }
  }

  test('SEC-1 is not told by the work: same statements, one password tried, same answer', async () => {
    await workFor(logins[1]!)
    const [known, unknown] = [await workFor(logins[0]!), await workFor('personne du tout')]
    expect(known.tried).toBe(1)
    expect(known.statements.length).toBeGreaterThan(5)
    expect(unknown).toEqual(known)
  })
})
