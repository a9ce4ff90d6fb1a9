import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { browserAt } from './browser-at.ts'
import type { Site } from './browser-at.ts'

const program = join(import.meta.dirname, '../../../scripts/start.ts')
const PASSWORD = 'Chaumière-42-boussole'
const FIRM = {
  firmName: 'Cabinet',
  title: '',
  firstName: 'Ada',
  lastName: 'Ministre',
  email: 'ada@cabinet.fr',
  password: PASSWORD,
}

/** REL-1: the real program on a folder of its own, to be killed with SIGKILL and started again on its data. */
export class KilledProgram {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sillage-killed-'))
  #child: ChildProcess | null = null
  #address = ''

  /** Where it answers now, and who came in at its first start. */
  get firm(): { readonly address: string; readonly login: string; readonly password: string } {
    return { address: this.#address, login: FIRM.email, password: PASSWORD }
  }

  /** The program on the same folder, and a browser on it with these cookies. */
  async start(cookies = new Map<string, string>()): Promise<Site> {
    chmodSync(this.#folder, 0o755)
    const env = { PATH: process.env['PATH'], DATA_DIR: join(this.#folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' }
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
    let address: string | undefined
    while (!address && child.exitCode === null) {
      await sleep(50)
      address = /Sillage est prêt : (http\S+)/.exec(said)?.[1]
    }
    if (!address) throw new Error(said)
    this.#address = address.replace('localhost', '127.0.0.1')
    return browserAt(this.#address, cookies)
  }

  /** The first start: a firm is created, its administrator signs in. */
  async startWithFirm(): Promise<Site> {
    const site = await this.start()
    await site.send('POST', '/installation/firm', FIRM)
    await site.send('POST', '/session', { login: FIRM.email, password: PASSWORD })
    return site
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const stopping = this.#child
    this.#child = null
    if (!stopping || stopping.exitCode !== null) return
    stopping.kill(signal)
    await once(stopping, 'exit')
  }

  /**
   * Kills the program a moment after each of its starts, then waits until `over` gives something, and leaves the program
   * stopped.
   */
  async throughKills<T>(site: Site, over: (site: Site) => Promise<T | null>, moments = [300, 700, 1_100]): Promise<T> {
    let on = site
    for (const moment of moments) {
      await sleep(moment)
      await this.stop('SIGKILL')
      on = await this.start(site.cookies)
    }
    for (let tries = 0; tries < 600; tries++) {
      const end = await over(on)
      if (end !== null) {
        await this.stop('SIGTERM')
        return end
      }
      await sleep(100)
    }
    throw new Error('it does not end')
  }

  remove(): void {
    this.#child?.kill('SIGKILL')
    chmodSync(this.#folder, 0o755)
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
