import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { stat, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import * as contract from '#contract/organisation/logos.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aFirm } from '../organisation.factory.ts'
import type { Firm } from '../organisation.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)
const purpose = 'application' as const

async function anUpload(bytes: Buffer | string, size?: number) {
  const path = await runtime.files.draftPath()
  await writeFile(path, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, name: 'logo.png', mediaType: 'image/png', size: size ?? (await stat(path)).size, sha256 }
}
const aPicture = async (width: number, height: number) =>
  anUpload(
    await sharp({ create: { width, height, channels: 3, background: '#136b86' } })
      .png()
      .toBuffer(),
  )

describe('logos', () => {
  test('ORG-3 an SVG, a file of 50 MB and what is no image are refused, and nothing changes', async () => {
    const firm = await aFirm(runtime)
    await admin(firm).call(contract.setFirmLogo, { purpose }, { upload: await aPicture(10, 10) })
    const before = await admin(firm).call(contract.readLogos, {})
    const svg = await anUpload('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const set = (upload: Awaited<ReturnType<typeof anUpload>>) => admin(firm).call(contract.setFirmLogo, { purpose }, { upload })
    await expect(set(svg)).toBeRefused('image.svg')
    await expect(set(await anUpload('x', 50_000_000))).toBeRefused('image.too_heavy', { limit: 10 })
    await expect(set(await anUpload('%PDF-1.7'))).toBeRefused('image.not_an_image')
    await expect(admin(firm).call(contract.setFirmLogo, { purpose })).toBeRefused('invalid_input')
    expect(await admin(firm).call(contract.readLogos, {})).toEqual(before)
  })

  test('ORG-3 the firm’s are changed by who administers only', async () => {
    const firm = await aFirm(runtime)
    const adviser = as(runtime, await anAdviser(firm))
    const upload = await aPicture(10, 10)
    await expect(adviser.call(contract.setFirmLogo, { purpose }, { upload })).toBeRefused('forbidden')
    await expect(adviser.call(contract.removeFirmLogo, { purpose })).toBeRefused('forbidden')
  })

  test('ORG-3 a logo is reduced, read by everybody of the firm and by nobody else', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const { id: logoId } = await admin(firm).call(contract.setFirmLogo, { purpose }, { upload: await aPicture(2_000, 500) })
    const adviser = as(runtime, await anAdviser(firm))
    const { shown, own } = await adviser.call(contract.readLogos, {})
    expect(shown.application).toEqual({ id: logoId, width: 384, height: 96 })
    expect(own.application).toBeNull()
    const image = await adviser.download(contract.readLogo, { logoId })
    expect(await sharp(await buffer(image.open())).metadata()).toMatchObject({ format: 'png', width: 384, height: 96 })
    await expect(admin(other).call(contract.readLogo, { logoId })).toBeRefused('not_found')
  })

  test('ORG-3 my own wins over the firm’s, is mine alone, and leaves the firm’s again when removed', async () => {
    const firm = await aFirm(runtime)
    const [mine, others] = [as(runtime, await anAdviser(firm)), as(runtime, await anAdviser(firm))]
    const { id: firmLogo } = await admin(firm).call(contract.setFirmLogo, { purpose }, { upload: await aPicture(20, 20) })
    const { id: logoId } = await mine.call(contract.setOwnLogo, { purpose }, { upload: await aPicture(30, 30) })
    expect((await mine.call(contract.readLogos, {})).shown.application?.id).toBe(logoId)
    expect((await others.call(contract.readLogos, {})).shown.application?.id).toBe(firmLogo)
    await expect(others.call(contract.readLogo, { logoId })).toBeRefused('not_found')
    await mine.call(contract.removeOwnLogo, { purpose })
    expect((await mine.call(contract.readLogos, {})).shown.application?.id).toBe(firmLogo)
  })

  test('ORG-3 a new one takes the place of the former, whose file goes', async () => {
    const firm = await aFirm(runtime)
    const { id: first } = await admin(firm).call(contract.setFirmLogo, { purpose }, { upload: await aPicture(20, 20) })
    await admin(firm).call(contract.setFirmLogo, { purpose }, { upload: await aPicture(30, 30) })
    await expect(admin(firm).call(contract.readLogo, { logoId: first })).toBeRefused('not_found')
    const { rows } = await runtime.pool.query(`select from file where firm_id = $1 and purpose = 'logo'`, [firm.id])
    expect(rows).toHaveLength(1)
    await admin(firm).call(contract.removeFirmLogo, { purpose })
    expect((await admin(firm).call(contract.readLogos, {})).shown).toEqual({ application: null, document: null })
  })
})
