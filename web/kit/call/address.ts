import type { CallInput, Operation } from '#contract/kernel/operation.ts'

type Fields = Readonly<Record<string, unknown>>
type Addressed = Pick<Operation, 'method' | 'path'>

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What is written in the address itself, and what is left for the query string or the body. */
function fillPath(path: string, fields: Fields): { filled: string; rest: Fields } {
  const rest: Record<string, unknown> = { ...fields }
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    if (value === undefined || value === null || value === '') throw new Error(`${path}: ${name} is missing`)
    return encodeURIComponent(asText(value))
  })
  return { filled, rest }
}

function queryString(fields: Fields): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) query.set(name, asText(value))
  return query.size ? `?${query}` : ''
}

const inAddress = (operation: Addressed) => operation.method === 'GET' || operation.method === 'DELETE'

/** Where and what to send: reads and deletions carry their input in the address, the others in a JSON body. */
export function requestOf(operation: Addressed, input: Fields): { url: string; body: Fields | undefined } {
  const { filled, rest } = fillPath(operation.path, input)
  if (inAddress(operation)) return { url: `/api${filled}${queryString(rest)}`, body: undefined }
  return { url: `/api${filled}`, body: rest }
}

/** Address of a download (`transport: 'file'`, GET), for a link's href. */
export function fileAddress<Op extends Operation>(operation: Op, input: CallInput<Op>): string {
  return requestOf(operation, { ...input }).url
}
