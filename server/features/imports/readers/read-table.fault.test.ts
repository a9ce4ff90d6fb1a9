import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { readTable } from './read-table.ts'
import { temporaryFolder, writeZip } from './readers.samples.ts'

const file = temporaryFolder()

/** A tiny .ods that says « a million rows of sixteen thousand ones »: reading it takes far longer than this test. */
async function endlessFile(): Promise<string> {
  const ns = 'urn:oasis:names:tc:opendocument:xmlns'
  const row =
    '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>'
  await writeZip(file('endless.ods'), {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${ns}:manifest:1.0"/>`,
    'styles.xml': `<office:document-styles xmlns:office="${ns}:office:1.0"/>`,
    'content.xml': `<office:document-content xmlns:office="${ns}:office:1.0" xmlns:table="${ns}:table:1.0" xmlns:text="${ns}:text:1.0"><office:body><office:spreadsheet><table:table table:name="F">${row}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
  return file('endless.ods')
}

/** The reading process that this process (of Linux) runs, as soon as it is there. */
const readerOf = (pid: number) =>
  vi.waitFor(
    async () => {
      const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').filter(Boolean).map(Number)
      for (const child of children) {
        if ((await readFile(`/proc/${child}/cmdline`, 'utf8')).includes('read-table.child.ts')) return child
      }
      throw new Error('no reading process yet')
    },
    { timeout: 20_000, interval: 20 },
  )

const isAlive = (pid: number) => existsSync(`/proc/${pid}`)

describe('SEC-4 the reading process', () => {
  test('SEC-4 killed by a limit: the file is refused with a sentence, nothing is left', async () => {
    const reading = readTable(await endlessFile(), 'endless.ods', file('rows'))
    process.kill(await readerOf(process.pid), 'SIGKILL')
    expect(await reading).toEqual({ ok: false, code: 'import.too_heavy', values: { name: 'endless.ods' } })
    expect(existsSync(file('rows'))).toBe(false)
  })

  test('REL-1 does not outlive the program', async () => {
    const path = await endlessFile()
    const module = new URL('./read-table.ts', import.meta.url).href
    const code = `const { readTable } = await import(${JSON.stringify(module)}); await readTable(${JSON.stringify(path)}, 'x', ${JSON.stringify(file('orphan'))})`
    const program = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' })
    const reader = await readerOf(program.pid ?? 0)
    await sleep(1500)
    expect(isAlive(reader)).toBe(true)
    program.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(reader)).toBe(false), { timeout: 20_000, interval: 50 })
  })
})
