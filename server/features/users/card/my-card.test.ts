import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import * as people from '#contract/users/people.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)

async function anUpload(bytes: Buffer | string) {
  const path = join(await mkdtemp(join(tmpdir(), 'photo-')), 'photo.jpg')
  await writeFile(path, bytes)
  return { path, name: 'photo.jpg', mediaType: 'image/jpeg', size: (await stat(path)).size, sha256: '' }
}
const aPicture = async () =>
  anUpload(
    await sharp({ create: { width: 500, height: 300, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer(),
  )

describe('« Voir ma fiche »', () => {
  test('ORG-23 the operation takes no right, whatever is sent: neither profile, login, active, adviser nor manager changes', async () => {
    const firm = await aFirm(runtime)
    const junior = await aUser(firm, { profile: 'junior', isAdviser: false })
    expect(Object.keys(people.changeMyCard.input.shape).toSorted()).toEqual(
      ['firstName', 'lastName', 'phones', 'signature', 'title', 'version'].toSorted(),
    )
    const before = await admin(firm).call(contract.readUser, { userId: junior.id })
    const greedy = {
      userId: firm.administrator.id,
      profileId: firm.profiles.administrator,
      managerId: null,
      login: 'chef',
      email: 'chef@essai.fr',
      active: true,
      isAdviser: true,
      version: 1,
    }
    await as(runtime, junior).call(people.changeMyCard, { ...greedy, firstName: 'Anne', lastName: 'Zola' })
    const after = await admin(firm).call(contract.readUser, { userId: junior.id })
    expect(after).toEqual({ ...before, firstName: 'Anne', lastName: 'Zola', name: 'ZOLA Anne', version: 2 })
    expect((await admin(firm).call(contract.readUser, { userId: firm.administrator.id })).version).toBe(1)
  })

  test('ORG-23 name, phones and signature; whoever saved meanwhile is told', async () => {
    const firm = await aFirm(runtime)
    const me = await aUser(firm, { firstName: 'Léa', lastName: 'Petit' })
    const mine = as(runtime, me)
    await expect(mine.call(people.changeMyCard, { version: 1, firstName: ' ', lastName: 'X' })).toBeRefused('invalid_input')
    const bad = { version: 1, firstName: 'Léa', lastName: 'Petit', phones: [{ number: 'rien' }] }
    await expect(mine.call(people.changeMyCard, bad)).toBeRefused('contact.phone_invalid')
    const card = await mine.call(people.changeMyCard, {
      ...bad,
      title: 'Docteur',
      phones: [{ number: '0612345678' }],
      signature: '<p>Léa</p>',
    })
    expect(card).toMatchObject({ title: 'Docteur', phones: [{ number: '+33612345678' }], signature: '<p>Léa</p>', version: 2 })
    expect(await mine.call(people.readMyCard, {})).toEqual(card)
    await expect(mine.call(people.changeMyCard, { ...bad, phones: [] })).toBeRefused('stale_version', { who: 'Léa Petit' })
  })
})

describe('photos', () => {
  test('ORG-20 an SVG with a script and a file of 50 MB are refused, and nothing changes', async () => {
    const firm = await aFirm(runtime)
    const svg = await anUpload('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    await expect(admin(firm).call(people.putMyPhoto, {}, { upload: svg })).toBeRefused('image.svg')
    const heavy = { ...svg, size: 50_000_000 }
    await expect(admin(firm).call(people.putMyPhoto, {}, { upload: heavy })).toBeRefused('image.too_heavy')
    expect((await admin(firm).call(people.readMyCard, {})).photoId).toBeNull()
    await expect(admin(firm).download(people.readUserPhoto, { userId: firm.administrator.id })).toBeRefused('not_found')
  })

  test('ORG-20 an administrator puts and removes it; colleagues see it, another firm does not', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const person = await aUser(firm, { profile: 'junior' })
    const userId = person.id
    const byJunior = as(runtime, person).call(people.putUserPhoto, { userId }, { upload: await aPicture() })
    await expect(byJunior).toBeRefused('forbidden')
    const { photoId } = await admin(firm).call(people.putUserPhoto, { userId }, { upload: await aPicture() })
    const { photoId: second } = await as(runtime, person).call(people.putMyPhoto, {}, { upload: await aPicture() })
    expect(second).not.toBe(photoId)
    const photo = await as(runtime, person).download(people.readUserPhoto, { userId, photoId: second })
    expect(photo).toMatchObject({ mediaType: 'image/webp' })
    const bytes: Buffer[] = []
    for await (const chunk of photo.open()) bytes.push(Buffer.from(chunk))
    expect(await sharp(Buffer.concat(bytes)).metadata()).toMatchObject({ width: 256, height: 256, format: 'webp' })
    await expect(as(runtime, other.administrator).download(people.readUserPhoto, { userId })).toBeRefused('not_found')
    const { rows } = await runtime.pool.query('select id from file where firm_id = $1', [firm.id])
    expect(rows).toEqual([{ id: second }])
    expect(await admin(firm).call(people.removeUserPhoto, { userId })).toEqual({ photoId: null })
    expect(await as(runtime, person).call(people.removeMyPhoto, {})).toEqual({ photoId: null })
  })
})
