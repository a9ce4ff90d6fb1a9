import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { testRuntime } from '#app/testing/as.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import { emptyDatabaseUrl } from '../testing/empty-database.ts'
import { urlOfRunning } from '../postgres/url-of-running.ts'

const root = join(import.meta.dirname, '../../..')
const run = promisify(execFile)

async function command(url: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: join(root, '.cache/none') }
  const ended = await run(process.execPath, ['scripts/verify-history.ts', ...args], { cwd: root, env }).catch(
    (error: unknown) => error,
  )
  const { code = 0, stdout, stderr } = ended as { code?: number; stdout: string; stderr: string }
  return { code, stdout, stderr }
}

describe('npm run verify-history', () => {
  test('SEC-6 says in French whether the history is whole, and by its exit code', async () => {
    const runtime = testRuntime({}, await emptyDatabaseUrl())
    const url = runtime.databaseUrl
    expect(await command(url)).toMatchObject({ code: 0, stdout: expect.stringContaining('aucun établissement') })
    const firm = await aFirm(runtime, { name: 'Cabinet Duparc' })
    const whole = await command(url)
    expect(whole).toMatchObject({ code: 0, stderr: '' })
    const mark = /\(Cabinet Duparc\) : \d+ lignes d’historique, intactes\. Empreinte (\S+)/.exec(whole.stdout)![1]!
    expect(await command(url, mark)).toMatchObject({ code: 0 })
    expect(
      await command(
        url,
        mark.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      ),
    ).toMatchObject({ code: 1 })
    expect(await command(url, 'autre chose')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('n’est pas une empreinte'),
    })
    await runtime.pool.query(`update history set operation = 'autre' where firm_id = $1 and seq = 2`, [firm.id])
    expect(await command(url)).toMatchObject({ code: 1, stderr: expect.stringContaining('altéré à partir de la ligne 2') })
    await runtime.pool.end()
  })

  test('SEC-6 says that it could not be verified when the database is out of reach', async () => {
    expect(await command('postgres://personne@127.0.0.1:1/rien')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('n’a pas pu être vérifié'),
    })
  })

  test('SEC-6 says when there is nothing of ours to verify, and makes nothing', async () => {
    expect(await command('')).toMatchObject({ code: 2, stderr: expect.stringContaining('aucune donnée de Sillage') })
    expect(existsSync(join(root, '.cache/none'))).toBe(false)
    expect(await command(inject('testServer').url)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('n’a pas ses tables'),
    })
  })

  test('finds the database of a Sillage that is running', () => {
    const { port, password } = new URL(inject('testServer').url)
    const slots = Array.from({ length: 16 }, (_, index) => urlOfRunning(join(root, `.cache/test-postgres/slot-${index + 1}`)))
    const found = slots.filter((url) => url !== undefined).map((url) => new URL(url))
    expect(found.some((url) => url.port === port && url.password === password)).toBe(true)
    expect(urlOfRunning(join(root, '.cache/none'))).toBeUndefined()
  })
})
