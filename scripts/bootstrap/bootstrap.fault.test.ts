import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'sillage-bootstrap-'))
const said = join(folder, 'said')
const children: ChildProcess[] = []

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('what the bootstrap runs', () => {
  test('a command that does not exist is refused in a sentence', async () => {
    const child = bootstrap('nothing-like-it')
    expect(await text(child.stderr)).toBe('Commande inconnue : nothing-like-it\n')
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(2)
  })

  test('runs under Node 24, with its arguments, and its exit code is ours', async () => {
    const child = bootstrap(
      script(`console.log(process.version.split('.')[0], process.argv.slice(2).join('+')); process.exit(7)`),
      'a',
      'b',
    )
    expect(await text(child.stdout)).toBe('v24 a+b\n')
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(7)
  })

  test('a Ctrl-C that comes twice, from the terminal and from npm, reaches it once', async () => {
    const child = bootstrap(script(`${listening} setInterval(() => {}, 1000)`))
    await heard(child)
    child.kill('SIGINT')
    await sleep(100)
    child.kill('SIGINT')
    await once(child, 'exit')
    expect(child.exitCode).toBe(0)
    expect(readFileSync(said, 'utf8')).toBe('SIGINT\n')
  })

  test('is asked to end, in order, when the bootstrap is killed by kill -9', async () => {
    const child = bootstrap(script(`${listening} setInterval(() => {}, 1000)`))
    await heard(child)
    child.kill('SIGKILL')
    for (let tries = 0; tries < 200 && !existsSync(said); tries++) await sleep(50)
    expect(readFileSync(said, 'utf8')).toBe('SIGTERM\n')
  })
})

/** Writes down each signal; leaves half a second after the first. */
const listening = `
  import { appendFileSync } from 'node:fs'
  import { endWithParent } from '${join(import.meta.dirname, 'with-parent.ts')}'
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
    appendFileSync('${said}', signal + '\\n')
    setTimeout(() => process.exit(0), 500)
  })
  endWithParent()
  console.log('ready')
`

function script(program: string): string {
  rmSync(said, { force: true })
  const file = join(folder, 'script.ts')
  writeFileSync(file, program)
  return file
}

function bootstrap(...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../bootstrap.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

async function heard(child: ReturnType<typeof bootstrap>): Promise<void> {
  const [line] = await once(child.stdout, 'data')
  expect(String(line)).toBe('ready\n')
}
