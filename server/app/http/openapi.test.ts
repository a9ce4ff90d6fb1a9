import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { allRoutes } from '../all-routes.ts'
import { testRuntime } from '../testing/as.ts'
import { aSite, Browser } from '../testing/browser.ts'

const browser = new Browser(await aSite(testRuntime({ PUBLIC_URL: 'https://sillage.essai.fr' })))

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly 'x-right': string
  readonly security: readonly object[]
}
interface Description {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}
const { body } = await browser.send('GET', '/api/openapi.json')
const description = body as unknown as Description
const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods))

describe('the API described', () => {
  test('ECO-1 is OpenAPI 3.1, valid by its official schema', async () => {
    expect(description.openapi).toMatch(/^3\.1\./)
    const { valid, errors } = await new Validator().validate(structuredClone(body))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  test('ECO-1 covers all the page does', () => {
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(allRoutes.map(({ name }) => name).toSorted())
  })

  test.each(allRoutes.map((route) => [route.name, route.operation] as const))(
    'SEC-2 %s carries its right',
    (name, { right, summary }) => {
      const described = operations.find(({ operationId }) => operationId === name)!
      expect(described['x-right']).toBe(typeof right === 'string' ? right : `public: ${right.public}`)
      expect(described.summary).toBe(summary)
      expect(described.security).toEqual(typeof right === 'string' ? [{ session: [] }, { token: [] }] : [])
    },
  )

  test('is readable by people, without any script', async () => {
    const page = await browser.send('GET', '/api/docs')
    expect(page.status).toBe(200)
    const html = String(page.body['text'])
    for (const { operationId } of operations) expect(html).toContain(`id="${operationId}"`)
    expect(html).not.toContain('<script')
  })
})
