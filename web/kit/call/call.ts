import { z } from 'zod'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import { requestOf } from './address.ts'
import type { RefusalOf } from './refusal.ts'
import { OperationError, outOfDate, refusalFrom, unreachable } from './refusal.ts'
import { announceSignedOut } from './signed-out.ts'

export interface CallOptions {
  readonly signal?: AbortSignal
  /** One per intention of the user; given again, the server acts once. Fresh when left out. */
  readonly idempotencyKey?: string
}

/** Milliseconds before each further try when no answer came. */
const RETRIES = [400, 1600]

/** A UUID (version 4). `crypto.randomUUID` is missing where a firm's server is reached without https. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Proof that a write comes from our page: the readable cookie, sent back as a header. */
export function writeHeaders(idempotencyKey: string): Record<string, string> {
  const token = /(?:^|;\s*)sillage_csrf=([^;]*)/.exec(document.cookie)?.[1] ?? ''
  return { 'x-csrf-token': decodeURIComponent(token), 'idempotency-key': idempotencyKey }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function fetchPatiently(url: string, init: RequestInit): Promise<Response> {
  for (const wait of RETRIES) {
    try {
      return await fetch(url, init)
    } catch (error) {
      if (init.signal?.aborted) throw error
      await pause(wait)
    }
  }
  try {
    return await fetch(url, init)
  } catch (error) {
    throw init.signal?.aborted ? error : unreachable()
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The answer as its contract shapes it, or the refusal thrown. Shared with uploads. */
export function settle<Op extends Operation>(operation: Op, status: number, body: unknown): Out<Op> {
  if (status < 200 || status > 299) {
    const refusal = refusalFrom(status, body)
    if (refusal.is('signed_out')) announceSignedOut()
    throw refusal
  }
  const shape: Op['output'] = operation.output
  const parsed = z.safeParse(shape, body)
  if (parsed.success) return parsed.data
  console.error(`${operation.method} ${operation.path}`, parsed.error)
  throw outOfDate()
}

/** Calls an operation of the contract. Throws `OperationError<RefusalOf<Op>>`, or the abort of `signal`. */
export async function call<Op extends Operation>(
  operation: Op,
  input: CallInput<Op>,
  options: CallOptions = {},
): Promise<Out<Op>> {
  const { url, body } = requestOf(operation, { ...input })
  const headers: Record<string, string> = { accept: 'application/json' }
  if (operation.method !== 'GET') Object.assign(headers, writeHeaders(options.idempotencyKey ?? freshKey()))
  if (body) headers['content-type'] = 'application/json'
  const response = await fetchPatiently(url, {
    method: operation.method,
    headers,
    credentials: 'same-origin',
    ...(body && { body: JSON.stringify(body) }),
    ...(options.signal && { signal: options.signal }),
  })
  return settle(operation, response.status, await bodyOf(response))
}

/** Is this failure a refusal of that operation? Gives `catch` blocks their types. */
export function isRefusalOf<Op extends Operation>(_operation: Op, error: unknown): error is OperationError<RefusalOf<Op>> {
  return error instanceof OperationError
}
