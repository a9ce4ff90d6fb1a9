import { openAsBlob } from 'node:fs'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'

export interface Call {
  <Op extends Operation>(operation: Op, input: CallInput<Op>): Promise<Out<Op>>
  upload<Op extends Operation>(operation: Op, path: string): Promise<Out<Op>>
}

/** The address of an operation below `address`, with what of the input stands in the path, and the rest. */
export function addressOf(address: string, { path }: Operation, input: Readonly<Record<string, unknown>>) {
  const rest = { ...input }
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    delete rest[name]
    return encodeURIComponent(asText(input[name]))
  })
  const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, asText(value)]))
  return { path: `${address}/api${filled}`, query, rest }
}

/** Calls operations of the program at `address` over HTTP, with this token; a refusal throws what it says. */
export function caller(address: string, token: string): Call {
  async function ask<Op extends Operation>(operation: Op, url: string, init: RequestInit): Promise<Out<Op>> {
    const headers = { ...init.headers, authorization: `Bearer ${token}` }
    const answer = await fetch(url, { ...init, method: operation.method, headers })
    const body: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(body)}`)
    return operation.output.parse(body) as Out<Op>
  }
  const call = <Op extends Operation>(operation: Op, input: CallInput<Op>) => {
    const { path, query, rest } = addressOf(address, operation, input)
    return operation.method === 'GET'
      ? ask(operation, `${path}?${query}`, {})
      : ask(operation, path, { body: JSON.stringify(rest), headers: { 'content-type': 'application/json' } })
  }
  const upload = async <Op extends Operation>(operation: Op, file: string) => {
    const body = new FormData()
    body.append('file', await openAsBlob(file), 'contacts.xlsx')
    return ask(operation, addressOf(address, operation, {}).path, { body })
  }
  return Object.assign(call, { upload })
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
