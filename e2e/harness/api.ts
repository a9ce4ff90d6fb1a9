import type { Page } from '@playwright/test'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'

/** Calls an operation as whoever is signed in on this page, the way the page itself does. */
export async function callOn<Op extends Operation>(page: Page, operation: Op, input: CallInput<Op>): Promise<Out<Op>> {
  const values = input as Record<string, unknown>
  const used = new Set([...operation.path.matchAll(/:(\w+)/g)].map((match) => match[1]!))
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])))
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !used.has(name)))
  const asQuery = operation.method === 'GET' || operation.method === 'DELETE'
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  const query = asQuery ? `?${new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, text(value)]))}` : ''
  const cookies = await page.context().cookies()
  const csrf = cookies.find(({ name }) => name === 'sillage_csrf')?.value ?? ''
  const response = await page.request.fetch(`${new URL(page.url()).origin}/api${path}${query}`, {
    method: operation.method,
    headers: { 'x-csrf-token': decodeURIComponent(csrf), 'idempotency-key': crypto.randomUUID() },
    ...(asQuery ? {} : { data: rest }),
  })
  if (!response.ok()) throw new Error(`${operation.method} ${path}: ${response.status()} ${await response.text()}`)
  return (await response.json()) as Out<Op>
}
