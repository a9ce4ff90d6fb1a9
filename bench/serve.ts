import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const main = join(import.meta.dirname, '../server/main.ts')

/** The web role of the program as a process of its own on this database, as a firm's server runs it. */
export async function serve(databaseUrl: string): Promise<{ address: string; stop(): Promise<void> }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, ROLE: 'web', PORT: '0', RATE_LIMIT: '1000000', LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill()
    await once(child, 'exit')
  }
  for await (const line of createInterface(child.stdout)) {
    const address = /Sillage est prêt : (http\S+)/.exec(line)?.[1]
    if (address) return { address, stop }
  }
  throw new Error('the program did not start')
}
