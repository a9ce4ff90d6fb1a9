import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildServer } from './build-server.ts'
import { servePages } from './serve-pages.ts'
import { testRuntime } from './testing/as.ts'

const folder = await mkdtemp(join(tmpdir(), 'sillage-pages-'))
await mkdir(join(folder, 'assets'))
await writeFile(join(folder, 'index.html'), '<html nonce="__CSP_NONCE__"></html>')
await writeFile(join(folder, 'assets', 'now.js'), 'export {}')
const server = await buildServer(testRuntime(), [])
await servePages(server, folder)
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('the built page', () => {
  test('a script of a former build is not found, rather than answered with the page', async () => {
    const answer = await server.inject('/assets/before.js')
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toContain('json')
    expect((await server.inject('/assets/now.js')).headers['cache-control']).toContain('immutable')
  })

  test('another method, an unknown operation: not found', async () => {
    expect((await server.inject({ method: 'POST', url: '/contacts' })).statusCode).toBe(404)
    expect((await server.inject('/api/nothing')).statusCode).toBe(404)
  })

  test.each(['/', '/contacts/clients'])('SEC-4 %s is the page, with a nonce of its own', async (url) => {
    const [one, other] = [await server.inject(url), await server.inject(url)]
    expect(one.statusCode).toBe(200)
    expect(one.body).toMatch(/^<html nonce="[\w+/=]{24}">/)
    expect(one.body).not.toBe(other.body)
  })

  test('SEC-4 whatever is answered carries the headers that fence the page in', async () => {
    for (const url of ['/', '/assets/now.js', '/api/nothing', '/healthz']) {
      const { headers } = await server.inject(url)
      expect([url, headers['content-security-policy']]).toEqual([url, expect.stringContaining("frame-ancestors 'none'")])
      expect(String(headers['content-security-policy'])).not.toContain('unsafe')
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'strict-transport-security': expect.stringContaining('max-age=31536000'),
      })
    }
  })

  test.each(['/', '/contacts/clients'])('HEAD %s answers as GET, without the body', async (url) => {
    const [head, get] = [await server.inject({ method: 'HEAD', url }), await server.inject(url)]
    expect(head.statusCode).toBe(200)
    expect(head.body).toBe('')
    for (const name of ['content-type', 'content-length', 'cache-control'])
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]])
  })
})
