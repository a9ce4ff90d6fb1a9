import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ImportDetail } from '#contract/imports/imports.shapes.ts'

/** REL-1, CON-72: the real program, killed with SIGKILL while it checks and while it writes, and started again on its data. */
const folder = mkdtempSync(join(tmpdir(), 'sillage-import-'))
const root = join(import.meta.dirname, '../../..')
const LINES = 3_000
const PASSWORD = 'Chaumière-42-boussole'
let child: ChildProcess | null = null

afterAll(() => {
  child?.kill('SIGKILL')
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

describe('an import whose program is killed', () => {
  test(
    'REL-1, CON-72 it goes on where it was at each start; at the end each line has its contact, once',
    { timeout: 300_000 },
    async () => {
      chmodSync(folder, 0o755)
      const first = await start()
      await first.send('POST', '/installation/firm', FIRM)
      await first.send('POST', '/session', { login: FIRM.email, password: PASSWORD })
      const begun = ImportDetail.parse(await first.upload('/contact-imports', 'contacts.csv', content()))
      const { id, version, mapping, defaults } = begun
      await first.send('POST', `/contact-imports/${id}/check`, { version, mapping, defaults })
      const checked = await throughKills(first, id, 'checking')
      expect(checked.state).toBe('checked')
      expect(checked.counts.verdicts).toMatchObject({ new: LINES, rejected: 0, duplicate: 0 })

      const second = await start(first.cookies)
      await second.send('POST', `/contact-imports/${id}/run`, { version: checked.version })
      const done = await throughKills(second, id, 'importing')
      expect(done).toMatchObject({ state: 'done', counts: { outcomes: { created: LINES, rejected: 0, skipped: 0 } } })

      const last = await start(first.cookies)
      const contacts = Listed.parse(await last.send('GET', '/contacts?type=client&limit=1'))
      expect(contacts.total).toEqual({ count: LINES, exact: true })
      await stop('SIGTERM')
    },
  )
})

const Listed = z.object({ total: z.object({ count: z.int(), exact: z.boolean() }) })
const FIRM = {
  firmName: 'Cabinet',
  title: '',
  firstName: 'Ada',
  lastName: 'Ministre',
  email: 'ada@cabinet.fr',
  password: PASSWORD,
}

const content = () =>
  [
    'Identifiant externe;Nom;Prénoms;Ville',
    ...Array.from({ length: LINES }, (_, line) => `N-${line};Nom ${line};Jo;Rennes`),
  ].join('\r\n')

/** Kills the program a moment after each of its starts, until the step is over; then leaves it stopped. */
async function throughKills(site: Site, id: string, going: string): Promise<ImportDetail> {
  let on = site
  for (const moment of [300, 700, 1_100]) {
    await sleep(moment)
    await stop('SIGKILL')
    on = await start(site.cookies)
  }
  for (let tries = 0; tries < 600; tries++) {
    const read = ImportDetail.parse(await on.send('GET', `/contact-imports/${id}`))
    if (read.state !== going) {
      await stop('SIGTERM')
      return read
    }
    await sleep(100)
  }
  throw new Error('the import does not end')
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const stopping = child
  child = null
  if (!stopping || stopping.exitCode !== null) return
  stopping.kill(signal)
  await once(stopping, 'exit')
}

type Site = Awaited<ReturnType<typeof start>>

/** The program on the same folder, and a browser on it. */
async function start(cookies = new Map<string, string>()) {
  const env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' }
  const program = spawn(process.execPath, [join(root, 'scripts/start.ts')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  child = program
  let said = ''
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  let address: string | undefined
  while (!address && program.exitCode === null) {
    await sleep(50)
    address = /Sillage est prêt : (http\S+)/.exec(said)?.[1]
  }
  if (!address) throw new Error(said)
  return browser(address, cookies)
}

function browser(address: string, cookies: Map<string, string>) {
  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    headers.set('x-csrf-token', cookies.get('sillage_csrf') ?? '')
    const answer = await fetch(`${address}/api${path}`, { ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
      cookies.set(name, value)
    }
    const body: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(body)}`)
    return body
  }
  return {
    cookies,
    send: (method: string, path: string, body?: unknown) =>
      ask(
        path,
        body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
      ),
    upload: (path: string, name: string, text: string) => {
      const form = new FormData()
      form.append('file', new Blob([text]), name)
      return ask(path, { method: 'POST', body: form })
    },
  }
}
