import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { operation } from '#contract/kernel/operation.ts'
import { uploadFile } from './upload.ts'

const sendFile = operation({
  method: 'POST',
  path: '/imports/:importId/file',
  right: 'contact.import',
  summary: 'Dépose',
  transport: 'upload',
  input: z.object({ importId: z.string(), sheet: z.int() }),
  output: z.object({ rows: z.int() }),
})

/** The browser's XMLHttpRequest, answered by the test. */
class Request {
  static last: Request
  readonly headers: Record<string, string> = {}
  readonly upload: { onprogress: (event: { loaded: number; total: number }) => void } = { onprogress: () => {} }
  address = ''
  form = new FormData()
  status = 0
  responseText = ''
  onload: () => void = () => {}
  onerror: () => void = () => {}
  onabort: () => void = () => {}

  constructor() {
    Request.last = this
  }

  open(method: string, url: string): void {
    this.address = `${method} ${url}`
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value
  }

  send(form: FormData): void {
    this.form = form
  }

  abort(): void {
    this.onabort()
  }

  answer(status: number, body: object): void {
    this.status = status
    this.responseText = JSON.stringify(body)
    this.onload()
  }
}

beforeEach(() => vi.stubGlobal('XMLHttpRequest', Request))
afterEach(() => vi.unstubAllGlobals())

const file = new File(['nom;prénom'], 'contacts.csv')
const send = (options = {}) => uploadFile(sendFile, { importId: '7', sheet: 2 }, file, options)

test('a file too large is refused with its sentence', async () => {
  const done = send()
  Request.last.answer(413, {
    code: 'too_large',
    message: 'Le fichier dépasse la taille permise (50 Mo).',
    values: { limit: '50 Mo' },
  })
  await expect(done).rejects.toMatchObject({ code: 'too_large', message: expect.stringContaining('50 Mo') })
})

test('a network that breaks and an upload that is given up are told apart', async () => {
  const broken = send()
  Request.last.onerror()
  await expect(broken).rejects.toMatchObject({ unreachable: true })

  const giveUp = new AbortController()
  const abandoned = send({ signal: giveUp.signal })
  giveUp.abort(new Error('renoncé'))
  await expect(abandoned).rejects.toThrow('renoncé')
})

test('sends the input before the file, tells how far it is, gives the answer', async () => {
  const onProgress = vi.fn<(share: number) => void>()
  const done = send({ onProgress })
  const { last } = Request
  last.upload.onprogress({ loaded: 5, total: 10 })
  last.answer(200, { rows: 3 })
  await expect(done).resolves.toEqual({ rows: 3 })
  expect(last.address).toBe('POST /api/imports/7/file')
  expect([...last.form.keys()]).toEqual(['input', 'file'])
  expect(last.form.get('input')).toBe('{"sheet":2}')
  expect(last.headers['idempotency-key']).toHaveLength(36)
  expect(onProgress).toHaveBeenCalledWith(0.5)
})
