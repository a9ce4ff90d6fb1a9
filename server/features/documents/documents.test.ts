import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import * as contract from '#contract/documents/documents.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import { anAdviser } from '../users/users.factory.ts'

const runtime = testRuntime()
const upload = (name: string, content: string) => runtime.files.receive(Readable.from([content]), name, 'text/plain')

describe('files', () => {
  test('ORG-15 a file that hangs on nothing exists for whoever deposited it alone', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const adviser = await anAdviser(firm)
    const deposited = await as(runtime, adviser).call(contract.uploadFile, {}, { upload: await upload('avis.txt', 'bonjour') })
    for (const stranger of [firm.administrator, other.administrator]) {
      await expect(as(runtime, stranger).call(contract.readFile, { fileId: deposited.id })).toBeRefused('not_found')
    }
    const download = await as(runtime, adviser).download(contract.readFile, { fileId: deposited.id })
    expect(await text(download.open())).toBe('bonjour')
    expect(download).toMatchObject({ name: 'avis.txt', mediaType: 'text/plain', size: 7 })
  })

  test('SEC-4 the name kept is no path', async () => {
    const firm = await aFirm(runtime)
    const deposited = await as(runtime, firm.administrator).call(
      contract.uploadFile,
      {},
      { upload: await upload('..\\..\\évasion.txt', 'x') },
    )
    expect(deposited.name).toBe('évasion.txt')
  })

  test('without a file nothing is kept', async () => {
    const firm = await aFirm(runtime)
    await expect(as(runtime, firm.administrator).call(contract.uploadFile, {})).toBeRefused('invalid_input')
  })
})
