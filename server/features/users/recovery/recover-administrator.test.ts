import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as security from '#contract/users/security.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'
import { recoverAdministrator } from './recover-administrator.ts'

const runtime = testRuntime()
const site = await aSite(runtime)
const run = promisify(execFile)

/** The command itself, as whoever holds the machine types it. */
async function command(...args: string[]) {
  const cwd = join(import.meta.dirname, '../../../..')
  const env = { ...process.env, DATABASE_URL: runtime.databaseUrl, PUBLIC_URL: 'https://sillage.essai.fr' }
  const ended = await run(process.execPath, ['scripts/recover-administrator.ts', ...args], { cwd, env }).catch(
    (error: unknown) => error,
  )
  const { code = 0, stdout, stderr } = ended as { code?: number; stdout: string; stderr: string }
  return { code, stdout, stderr }
}

async function anAdministrator(firm: Firm) {
  const login = `chef.${firm.id}`
  const { id } = await aUser(firm, { login, password: 'tisane-orage-bidule', profile: 'administrator', firstName: 'Ève' })
  const own = [firm.id, id]
  await runtime.pool.query(
    `insert into two_factor (firm_id, user_id, totp_secret, last_step, created_at) values ($1, $2, 'scellé', 0, now())`,
    own,
  )
  await runtime.pool.query(
    `insert into passkey (firm_id, id, user_id, name, credential_id, public_key, counter, transports, created_at)
     values ($1, $2, $2, 'Clé', 'clé', 'clé', 0, '', now())`,
    own,
  )
  return { id, login }
}

describe('npm run recover-administrator', () => {
  test('ORG-11 nobody but an active administrator, whose login must be given: nothing is changed', async () => {
    const firm = await aFirm(runtime)
    const { id, login } = await anAdministrator(firm)
    expect(await command()).toMatchObject({ code: 2, stderr: expect.stringContaining('Donnez un identifiant') })
    await expect(recoverAdministrator(runtime, 'personne du tout')).rejects.toThrow('Aucun compte')
    await aUser(firm, { login: `simple.${firm.id}`, firstName: 'Zoé', lastName: 'Petit' })
    await expect(recoverAdministrator(runtime, `simple.${firm.id}`)).rejects.toThrow(
      'Zoé Petit n’est pas un administrateur actif',
    )
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, id])
    await expect(recoverAdministrator(runtime, login)).rejects.toThrow('n’est pas un administrateur actif')
    const { rows } = await runtime.pool.query('select 1 from two_factor where firm_id = $1', [firm.id])
    expect(rows).toHaveLength(1)
  })

  test('ORG-11 an administrator without telephone, codes or password comes in again by a link that serves once', async () => {
    const firm = await aFirm(runtime)
    const { id, login } = await anAdministrator(firm)
    const { code, stdout } = await command(login)
    expect(code).toBe(0)
    const token = /https:\/\/sillage\.essai\.fr\/activation\/(\S+)/.exec(stdout)![1]!
    const browser = new Browser(site)
    const chosen = { token, password: 'quatre mots bien choisis' }
    expect((await browser.call(contract.setPassword, chosen)).status).toBe(200)
    expect((await browser.call(contract.setPassword, chosen)).body).toMatchObject({ code: 'users.link_used' })
    expect((await browser.call(contract.signIn, { login, password: chosen.password })).body).toEqual({ secondFactor: null })
    expect(await as(runtime, { firmId: firm.id, id }).call(security.readSecurity, {})).toMatchObject({
      twoFactorSince: null,
      passkeys: [],
    })
    expect(await historyOf(runtime, firm)).toContainEqual(
      expect.objectContaining({ kind: 'user.access_recovered', subject_id: id, operation: 'recoverAdministrator' }),
    )
  })
})
