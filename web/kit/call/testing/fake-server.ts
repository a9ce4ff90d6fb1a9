import { vi } from 'vitest'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Operation, Out } from '#contract/kernel/operation.ts'
import type { Values } from '#contract/kernel/verdict.ts'
import type { Issue } from '../refusal.ts'

/** What a test saw leave the page. */
export interface Sent {
  readonly operation: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The input as it arrived: fields of the address (as text) and of the body. */
  readonly input: Readonly<Record<string, unknown>>
}

class Refused extends Error {
  readonly body: object
  readonly status: number

  constructor(code: ErrorCode, values: Values, issues: readonly Issue[]) {
    super(code)
    this.status = code === 'signed_out' ? 401 : code === 'invalid_input' ? 422 : 409
    this.body = { code, message: sentence(code, values), values, issues }
  }
}

type Answer = (input: Sent['input']) => unknown

/** A server that answers operations as a test says; what it was asked is in `sent`. Faked at `fetch`, nothing of ours is. */
export class FakeServer {
  readonly sent: Sent[] = []
  /** How many of the next requests find no network. */
  silences = 0
  private readonly answers: { operation: Operation; pattern: RegExp; answer: Answer }[] = []

  constructor() {
    vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => this.receive(url, init))
  }

  on<Op extends Operation>(operation: Op, answer: Out<Op> | ((input: Sent['input']) => Out<Op> | Promise<Out<Op>>)): this {
    const pattern = new RegExp(`^/api${operation.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
    const given: Answer = typeof answer === 'function' ? (input) => Reflect.apply(answer, undefined, [input]) : () => answer
    this.answers.unshift({ operation, pattern, answer: given })
    return this
  }

  refuse(operation: Operation, code: ErrorCode, values: Values = {}, issues: readonly Issue[] = []): this {
    return this.on(operation, () => {
      throw new Refused(code, values, issues)
    })
  }

  sentTo(operation: Operation): Sent[] {
    return this.sent.filter((sent) => sent.operation === `${operation.method} ${operation.path}`)
  }

  private async receive(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address, 'http://localhost')
    const method = init.method ?? 'GET'
    const found = this.answers.find(({ operation, pattern }) => operation.method === method && pattern.test(url.pathname))
    if (!found) throw new Error(`no answer was given for ${method} ${url.pathname}`)
    const written: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : {}
    const inPath = found.pattern.exec(url.pathname)?.groups ?? {}
    const input = { ...Object.fromEntries(url.searchParams), ...inPath, ...Object(written) }
    const operation = `${method} ${found.operation.path}`
    this.sent.push({ operation, url: address, headers: Object.fromEntries(new Headers(init.headers)), input })
    if (this.silences > 0) {
      this.silences -= 1
      throw new TypeError('Failed to fetch')
    }
    try {
      return Response.json(await found.answer(input))
    } catch (error) {
      if (error instanceof Refused) return Response.json(error.body, { status: error.status })
      throw error
    }
  }
}
