import { request } from 'node:http'

interface Heard {
  readonly status: number
  readonly body: { readonly code?: string; readonly values?: { readonly seconds?: number } }
}

/**
 * One try at the sign-in of a program that listens on this machine, over a connection of its own. `from`: any address of
 * 127.0.0.0/8, all of which Linux and Windows have; the program sees it as the caller's.
 */
export function knock(site: string, from: string, credentials: { login: string; password: string }): Promise<Heard> {
  const payload = JSON.stringify(credentials)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
  return new Promise((heard, failed) => {
    const asked = request(`${site}/api/session`, { method: 'POST', localAddress: from, agent: false, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        heard({
          status: answer.statusCode ?? 0,
          body: JSON.parse(Buffer.concat(parts).toString('utf8') || '{}') as Heard['body'],
        }),
      )
      answer.on('error', failed)
    })
    asked.on('error', failed)
    asked.end(payload)
  })
}

interface Attack {
  readonly accounts: readonly string[]
  readonly from: readonly string[]
  readonly tries: number
}

const AT_ONCE = 40

/** Wrong passwords, each account from each address in turn. @returns how many were tried, and refused unheard */
export async function attack(site: string, { accounts, from, tries }: Attack): Promise<{ tried: number; refused: number }> {
  const statuses = new Map<number, number>()
  let turn = 0
  const attacker = async () => {
    while (turn < tries) {
      const mine = turn++
      const address = from[Math.floor(mine / accounts.length) % from.length]!
      const { status } = await knock(site, address, { login: accounts[mine % accounts.length]!, password: `faux ${mine}` })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, attacker))
  const counted = { tried: statuses.get(409) ?? 0, refused: statuses.get(429) ?? 0 }
  if (counted.tried + counted.refused !== tries) throw new Error(`other answers: ${JSON.stringify([...statuses])}`)
  return counted
}

/** Addresses of this machine that are nobody else's in this run. */
export const addressesOfHere = (network: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `127.${network}.${Math.floor(index / 250)}.${(index % 250) + 1}`)
