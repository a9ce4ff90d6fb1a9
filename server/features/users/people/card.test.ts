import { describe, expect, test } from 'vitest'
import * as people from '#contract/users/people.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { newId } from '#platform/ids/new-id.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)

/** Everything ORG-20 asks for. */
async function everything(firm: Firm) {
  const unit = newId()
  await runtime.pool.query('insert into business_unit (firm_id, id, name) values ($1, $2, $3)', [firm.id, unit, 'Lyon'])
  const { id: statusId } = await admin(firm).call(people.addUserStatus, { name: 'Mandataire' })
  return {
    title: 'Conseillère honoraire',
    firstName: 'Ève',
    lastName: 'Durand',
    internalNumber: 'C-42',
    senderName: 'Ève Durand, Cabinet Essai',
    email: `eve.${firm.id}@essai.fr`,
    login: `eve.${firm.id}`,
    businessUnitId: unit,
    noProductMails: true,
    isAdviser: true,
    statusId,
    profileId: firm.profiles.adviser,
    portalInvitations: 12,
    esignatureAllowed: false,
    oriasNumber: '07 001 290',
    signature: '<p onclick="x()">Ève <b>Durand</b><script>alert(1)</script></p>',
    phones: [
      { label: 'mobile' as const, number: '06 12 34 56 78' },
      { label: 'work' as const, number: '01 42 34 56 78 poste 12' },
    ],
  }
}

describe('a user in full', () => {
  test('ORG-20 refuses an ORIAS number that is not, a phone that is not (on its field), a unit and a status of another firm', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const entry = await everything(firm)
    const add = (more: object) => admin(firm).call(contract.addUser, { ...entry, ...more })
    for (const oriasNumber of ['0700129', '070012901', 'sept']) await expect(add({ oriasNumber })).toBeRefused('invalid_input')
    await expect(add({ portalInvitations: -1 })).toBeRefused('invalid_input')
    const wrong = add({
      phones: [
        { label: 'mobile', number: '06 12 34 56 78' },
        { label: 'work', number: '12' },
      ],
    })
    await expect(wrong).rejects.toMatchObject({ code: 'contact.phone_invalid', issues: [{ path: ['phones', '1', 'number'] }] })
    const { id: foreign } = await admin(other).call(people.addUserStatus, { name: 'Ailleurs' })
    await expect(add({ statusId: foreign })).toBeRefused('not_found')
    await expect(add({ businessUnitId: newId() })).toBeRefused('not_found')
    expect((await admin(firm).call(contract.listUsers, {})).total.count).toBe(1)
  })

  test('ORG-20 keeps every field, phones as one number, the signature as safe rich text', async () => {
    const firm = await aFirm(runtime)
    const entry = await everything(firm)
    const { id } = await admin(firm).call(contract.addUser, entry)
    const card = await admin(firm).call(contract.readUser, { userId: id })
    expect(card).toMatchObject({
      title: entry.title,
      internalNumber: 'C-42',
      senderName: entry.senderName,
      unit: { id: entry.businessUnitId, name: 'Lyon' },
      status: { id: entry.statusId, name: 'Mandataire' },
      noProductMails: true,
      portalInvitations: 12,
      esignatureAllowed: false,
      oriasNumber: '07001290',
      signature: '<p>Ève <b>Durand</b></p>',
      phones: [
        { label: 'mobile', number: '+33612345678', extension: null },
        { label: 'work', number: '+33142345678', extension: '12' },
      ],
      link: { purpose: 'activation' },
    })
    const { phones } = card
    const input = { ...entry, userId: id, version: card.version, active: true, phones: phones.slice(1), oriasNumber: null }
    const changed = await admin(firm).call(contract.changeUser, input)
    expect(changed.phones).toEqual(phones.slice(1))
    expect((await historyOf(runtime, firm)).at(-1)).toMatchObject({
      kind: 'user.changed',
      data: {
        changes: [
          { field: 'orias_number', before: '07001290', after: null },
          { field: 'phones', before: '+33612345678, +33142345678 poste 12', after: '+33142345678 poste 12' },
        ],
      },
    })
  })

  test('ORG-20, ORG-22 an active user needs a login; an inactive one keeps theirs, reserved, or has none', async () => {
    const firm = await aFirm(runtime)
    const entry = await everything(firm)
    const { id } = await admin(firm).call(contract.addUser, entry)
    const change = (more: object) =>
      admin(firm).call(contract.changeUser, { ...entry, userId: id, version: 1, active: true, ...more })
    await expect(change({ login: null })).toBeRefused('users.login_missing')
    const again = { ...entry, email: 'autre@essai.fr', statusId: null, businessUnitId: null }
    expect((await change({ active: false })).login).toBe(entry.login)
    await expect(admin(firm).call(contract.addUser, again)).toBeRefused('users.login_taken')
    expect((await change({ active: false, login: null, version: 2 })).login).toBeNull()
    expect((await admin(firm).call(contract.addUser, again)).id).not.toBe(id)
  })

  test('ORG-24 filters by unit and adviser, sorts by every column, tells the last sign-in', async () => {
    const firm = await aFirm(runtime)
    const entry = await everything(firm)
    const { id } = await admin(firm).call(contract.addUser, entry)
    await aUser(firm, { isAdviser: false })
    await runtime.pool.query(
      `insert into history (firm_id, seq, at, operation, kind, subject_type, subject_id, data, previous_hash, hash)
       select firm_id, seq + 1, '2026-11-20T08:00:00Z', 'signIn', 'user.signed_in', 'user', $2, '{"address":null}', hash, hash
       from history where firm_id = $1 order by seq desc limit 1`,
      [firm.id, id],
    )
    const list = (input = {}) => admin(firm).call(contract.listUsers, input)
    expect((await list({ unitId: entry.businessUnitId })).rows.map((row) => row.id)).toEqual([id])
    expect((await list({ isAdviser: false })).total.count).toBe(1)
    expect((await list({ search: 'c-42' })).rows.map((row) => row.lastSignInAt)).toEqual(['2026-11-20T08:00:00.000Z'])
    expect((await list({ sort: 'lastSignIn' })).rows[0]?.id).toBe(id)
    for (const sort of ['unit', 'status', 'state', 'adviser'] as const) expect((await list({ sort })).rows).toHaveLength(3)
  })
})

describe('statuses', () => {
  test('ORG-51 one name is given once, whatever its case; one that somebody has is not deleted', async () => {
    const firm = await aFirm(runtime)
    const entry = await everything(firm)
    const { statusId } = entry
    await expect(admin(firm).call(people.addUserStatus, { name: 'mandataire' })).toBeRefused('users.status_taken')
    const { id: other } = await admin(firm).call(people.addUserStatus, { name: 'Salarié' })
    await expect(admin(firm).call(people.renameUserStatus, { statusId: other, name: 'MANDATAIRE' })).toBeRefused(
      'users.status_taken',
    )
    await admin(firm).call(contract.addUser, entry)
    await expect(admin(firm).call(people.deleteUserStatus, { statusId })).toBeRefused('users.status_used', {
      name: 'Mandataire',
      who: 'Ève Durand',
    })
    await admin(firm).call(people.renameUserStatus, { statusId: other, name: 'Salariée' })
    expect((await admin(firm).call(people.listUserStatuses, {})).statuses).toEqual([
      { id: statusId, name: 'Mandataire', userCount: 1 },
      { id: other, name: 'Salariée', userCount: 0 },
    ])
    await admin(firm).call(people.orderUserStatuses, { order: [other] })
    const { id: added } = await admin(firm).call(people.addUserStatus, { name: 'Alternant' })
    const inOrder = (await admin(firm).call(people.listUserStatuses, {})).statuses.map(({ id }) => id)
    expect(inOrder).toEqual([other, statusId, added])
    await admin(firm).call(people.deleteUserStatus, { statusId: added })
    await admin(firm).call(people.deleteUserStatus, { statusId: other })
    expect((await admin(firm).call(people.listUserStatuses, {})).statuses).toHaveLength(1)
    const outsider = as(runtime, (await aFirm(runtime)).administrator)
    await expect(outsider.call(people.renameUserStatus, { statusId, name: 'X' })).toBeRefused('not_found')
    await expect(outsider.call(people.orderUserStatuses, { order: [statusId] })).toBeRefused('not_found')
  })
})
