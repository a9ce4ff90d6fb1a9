import type { FastifyInstance, InjectOptions } from 'fastify'
import type { CallInput, Operation } from '#contract/kernel/operation.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { allRoutes } from '../all-routes.ts'
import { buildServer } from '../build-server.ts'

/** The whole HTTP side, answering without a port. */
export const aSite = (runtime: Runtime): Promise<FastifyInstance> => buildServer(runtime, allRoutes)

export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  /** As sent: name, value, attributes. */
  readonly setCookies: readonly string[]
}

type Method = NonNullable<InjectOptions['method']>

interface Extra {
  readonly headers?: Readonly<Record<string, string>>
  /** Leaves out what a page of ours adds by itself. */
  readonly withoutCsrf?: boolean
}

/** A browser on that site, at an address of its own: keeps cookies, repeats the CSRF token as the page does. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly #site: FastifyInstance
  readonly #address: string

  constructor(site: FastifyInstance, address = '192.0.2.1') {
    this.#site = site
    this.#address = address
  }

  /** Calls an operation as the page does: names in the path, the rest as query or body. */
  call<Op extends Operation>(operation: Op, input: CallInput<Op>, extra: Extra = {}): Promise<Answer> {
    const values = new Map<string, unknown>(Object.entries(input))
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) => {
      const value = String(values.get(name))
      values.delete(name)
      return encodeURIComponent(value)
    })
    const rest = Object.fromEntries(values)
    if (operation.method === 'GET' || operation.method === 'DELETE')
      return this.send(operation.method, `/api${path}${queryOf(rest)}`, undefined, extra)
    return this.send(operation.method, `/api${path}`, rest, extra)
  }

  async send(
    method: Method,
    url: string,
    payload?: InjectOptions['payload'],
    { headers = {}, withoutCsrf = false }: Extra = {},
  ): Promise<Answer> {
    const csrf = this.cookies.get('sillage_csrf')
    const response = await this.#site.inject({
      method,
      url,
      remoteAddress: this.#address,
      cookies: Object.fromEntries(this.cookies),
      headers: { ...(csrf && !withoutCsrf ? { 'x-csrf-token': csrf } : {}), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const raw = response.headers['set-cookie'] ?? []
    const json = /json/.test(String(response.headers['content-type']))
    return {
      status: response.statusCode,
      body: json ? response.json() : { text: response.body },
      headers: response.headers,
      setCookies: typeof raw === 'string' ? [raw] : raw.map(String),
    }
  }
}

const queryOf = (values: Readonly<Record<string, unknown>>): string => {
  const query = new URLSearchParams(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
  return query.size ? `?${query.toString()}` : ''
}
