import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { aSite } from '#app/testing/browser.ts'
import { addressesOfHere, attack, knock } from '#app/testing/knock.ts'
import type { Firm } from '#features/organisation/organisation.factory.ts'
import { aUser } from '#features/users/users.factory.ts'
import type { Runtime } from '#platform/context/runtime.ts'

const PASSWORD = 'tisane-orage-bidule'
/** The longest wait there is, and a moment (SEC-1). */
const WAIT_MS = 31_000

/**
 * SEC-1: four attacks over real connections, of `guesses` wrong passwords each. Printed: how many were heard, what one
 * refusal cost, and that the right person comes in, where they came in before during the attack and elsewhere after it.
 */
export async function bruteForce(runtime: Runtime, firm: Firm, guesses: number): Promise<void> {
  const server = await aSite(runtime)
  const site = await server.listen({ port: 0, host: '127.0.0.1' })
  const login = `cible.${firm.id}`
  await aUser(firm, { login, password: PASSWORD })
  const others = Array.from({ length: 99 }, (_, index) => `inconnu${index}.${firm.id}`)
  const [home] = addressesOfHere(9, 1)
  const enter = (from: string) => knock(site, from, { login, password: PASSWORD })
  await mustEnter('before', enter(home!))
  const attacks = [
    ['one account, one address', [login], addressesOfHere(1, 1)],
    ['one account, 1,000 addresses', [login], addressesOfHere(2, 1000)],
    ['100 accounts, one address', [login, ...others], addressesOfHere(3, 1)],
    ['100 accounts, 1,000 addresses', [login, ...others], addressesOfHere(4, 1000)],
  ] as const
  for (const [name, accounts, from] of attacks) {
    const started = performance.now()
    const { tried, refused } = await attack(site, { accounts, from, tries: guesses })
    const seconds = (performance.now() - started) / 1000
    console.log(
      `${name.padEnd(30)} ${guesses} wrong passwords in ${seconds.toFixed(1)} s: ${tried} heard, ${refused} refused by slowing`,
    )
    await mustEnter('where they came in before', enter(home!))
  }
  await sleep(WAIT_MS)
  await mustEnter('elsewhere, half a minute after', enter(addressesOfHere(8, 1)[0]!))
  server.server.close()
  server.server.closeAllConnections()
  await once(server.server, 'close')
}

async function mustEnter(when: string, entering: ReturnType<typeof knock>): Promise<void> {
  const { status } = await entering
  if (status !== 200) throw new Error(`the right person is refused ${when}: ${status}`)
  console.log(`  the right person comes in ${when}`)
}
