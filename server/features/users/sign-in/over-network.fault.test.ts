import { afterAll, describe, expect, test } from 'vitest'
import { addressesOfHere, attack, knock } from '#app/testing/knock.ts'
import { KilledProgram } from '#app/testing/killed-program.ts'

/**
 * SEC-1, over real connections to the real program, with its own limits: a shorter run of what `npm run bench:sign-in` does
 * ten thousand times and brute-force.fault.test.ts counts to the unit.
 */
const TRIES = 300
const program = new KilledProgram()
afterAll(() => program.remove())

describe('wrong passwords by the hundred, over the network', () => {
  test('SEC-1 are refused by slowing; the right person comes in at once where they came in before, elsewhere within half a minute', async () => {
    const site = await program.startWithFirm()
    const { address, login, password } = program.firm
    const unknown = Array.from({ length: 9 }, (_, index) => `inconnu${index}@cabinet.fr`)
    const [one, many, both] = [addressesOfHere(1, 1), addressesOfHere(2, 150), addressesOfHere(3, 1)]
    const outcomes = [
      await attack(address, { accounts: [login], from: one, tries: TRIES }),
      await attack(address, { accounts: [login], from: many, tries: TRIES }),
      await attack(address, { accounts: [login, ...unknown], from: both, tries: TRIES }),
    ]
    // The clock runs: a slow machine lets a few more through, never many.
    for (const { tried } of outcomes) expect(tried).toBeLessThan(TRIES / 4)
    // An account and a name that nobody has, attacked alike: whoever goes on hears the same of both.
    const [known, nobody] = await Promise.all(
      [login, unknown[0]!].map((name) => knock(address, both[0]!, { login: name, password: 'encore' })),
    )
    expect([known!.body.code, nobody!.body.code]).toEqual(['too_many_requests', 'too_many_requests'])
    const elsewhere = await knock(address, addressesOfHere(4, 1)[0]!, { login, password })
    // By now on a slow machine, else after the wait it is told: never shut out.
    expect(elsewhere.status === 200 ? 0 : elsewhere.body.values?.seconds).toBeLessThanOrEqual(30)
    await site.send('POST', '/session', { login, password })
    await program.stop('SIGTERM')
  })
})
