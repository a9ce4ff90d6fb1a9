import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildWeb } from '../scripts/build-web.ts'

const main = join(import.meta.dirname, '../server/main.ts')

export interface Served {
  readonly address: string
  readonly pid: number
  stop(): Promise<void>
}

/** The program as a process of its own on this database, as a firm's server runs it. */
export async function serve(databaseUrl: string, role: 'web' | 'all' = 'web'): Promise<Served> {
  // It refuses to serve without its page, which a fresh clone does not have.
  if ((await buildWeb()) !== 0) throw new Error('the page could not be built')
  const env = { ...process.env, DATABASE_URL: databaseUrl, ROLE: role, PORT: '0', RATE_LIMIT: '1000000', LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill()
    await once(child, 'exit')
  }
  for await (const line of createInterface(child.stdout)) {
    const address = /Sillage est prêt : (http\S+)/.exec(line)?.[1]
    if (address && child.pid) return { address, pid: child.pid, stop }
  }
  throw new Error('the program did not start')
}
