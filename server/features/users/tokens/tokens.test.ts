import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/users/users.contract.ts'
import { newId } from '#platform/ids/new-id.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'

const runtime = testRuntime()
const site = await aSite(runtime)
let firm: Firm
let owner: Person

beforeEach(async () => {
  runtime.setNow(null)
  firm = await aFirm(runtime)
  owner = await aUser(firm, { profile: 'junior' })
})

const withToken = (token: string) =>
  new Browser(site).call(contract.readSession, {}, { headers: { authorization: `Bearer ${token}` } })
const create = (expiresOn: string | null = null) => as(runtime, owner).call(contract.createToken, { label: 'Tableur', expiresOn })

describe('personal access tokens', () => {
  test('ECO-1 refuses a day already past, and another’s token does not exist', async () => {
    await expect(create('2020-01-01')).toBeRefused('users.token_day_past')
    const { id } = await create()
    await expect(as(runtime, firm.administrator).call(contract.revokeToken, { tokenId: id })).toBeRefused('not_found')
    await expect(as(runtime, (await aFirm(runtime)).administrator).call(contract.revokeToken, { tokenId: id })).toBeRefused(
      'not_found',
    )
    await expect(as(runtime, owner).call(contract.revokeToken, { tokenId: newId() })).toBeRefused('not_found')
  })

  test('ECO-1 a token carries its owner’s rights, is shown once and kept nowhere', async () => {
    const { token } = await create()
    const { status, body } = await withToken(token)
    expect(status).toBe(200)
    expect(body).toMatchObject({ user: { id: owner.id }, flags: ['accounts.manage', 'accounts.see'] })
    const { rows } = await runtime.pool.query('select * from access_token where firm_id = $1', [firm.id])
    expect(JSON.stringify(rows)).not.toContain(token.split('.')[1])
    expect(await as(runtime, owner).call(contract.listTokens, {})).toEqual({
      tokens: [expect.objectContaining({ label: 'Tableur', expiresAt: null, usedAt: expect.any(String) })],
    })
  })

  test('REL-2 asked twice with one key, a token is made once and its secret is not kept to be shown again', async () => {
    const idempotencyKey = newId()
    const ask = () => as(runtime, owner).call(contract.createToken, { label: 'Une fois' }, { idempotencyKey })
    const { token } = await ask()
    await expect(ask()).toBeRefused('already_answered')
    const { rows } = await runtime.pool.query('select * from idempotency_key where firm_id = $1', [firm.id])
    expect(JSON.stringify(rows)).not.toContain(token.split('.')[1])
    expect((await as(runtime, owner).call(contract.listTokens, {})).tokens).toHaveLength(1)
  })

  test('ECO-1 revoked, it serves no more; nor does the token of somebody made inactive', async () => {
    const [first, second] = [await create(), await create()]
    await as(runtime, owner).call(contract.revokeToken, { tokenId: first.id })
    expect((await withToken(first.token)).status).toBe(401)
    expect((await withToken(second.token)).status).toBe(200)
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, owner.id])
    expect((await withToken(second.token)).status).toBe(401)
  })

  test('ECO-1 it serves through its last day, in the firm’s time zone', async () => {
    runtime.setNow('2026-07-10T09:00:00.000Z')
    const { token } = await create('2026-07-10')
    runtime.setNow('2026-07-10T21:59:59.000Z')
    expect((await withToken(token)).status).toBe(200)
    runtime.setNow('2026-07-10T22:00:00.000Z')
    expect((await withToken(token)).status).toBe(401)
  })
})
