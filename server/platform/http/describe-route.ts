import { z } from 'zod'
import { sentence } from '#contract/kernel/errors.ts'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Route } from './routes.ts'

const errorBody = (codes: readonly ErrorCode[]) => ({
  type: 'object',
  required: ['code', 'message', 'values'],
  properties: {
    code: { type: 'string', enum: [...codes] },
    message: { type: 'string', description: 'La phrase à montrer, en français' },
    values: { type: 'object', additionalProperties: true },
  },
  description: codes.map((code) => `\`${code}\` : ${sentence(code)}`).join('\n\n'),
})

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return rest
}

/** What the OpenAPI page says of an operation, read from its contract; its right stands in `x-right`. */
export function describeRoute({ name, operation }: Route): Record<string, unknown> {
  const names = [...operation.path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
  const fields = Object.entries(operation.input.shape)
  const some = (inPath: boolean) => z.object(Object.fromEntries(fields.filter(([name]) => names.includes(name) === inPath)))
  const rest = some(false)
  const inQuery = operation.method === 'GET' || operation.method === 'DELETE'
  const hasRest = Object.keys(rest.shape).length > 0
  return {
    operationId: name,
    summary: operation.summary,
    tags: [operation.path.split('/')[1]],
    'x-right': typeof operation.right === 'string' ? operation.right : `public: ${operation.right.public}`,
    security: typeof operation.right === 'string' ? [{ session: [] }, { token: [] }] : [],
    ...(names.length ? { params: schemaOf(some(true), 'input') } : {}),
    ...(hasRest && operation.transport === 'json' ? { [inQuery ? 'querystring' : 'body']: schemaOf(rest, 'input') } : {}),
    ...(operation.transport === 'upload' ? { consumes: ['multipart/form-data'] } : {}),
    response: {
      200:
        operation.transport === 'file'
          ? { type: 'string', format: 'binary', description: 'Le fichier' }
          : schemaOf(operation.output, 'output'),
      ...(operation.errors.length ? { 409: errorBody(operation.errors) } : {}),
      '4xx': errorBody(['not_found', 'forbidden', 'invalid_input', 'signed_out', 'csrf', 'too_many_requests']),
    },
  }
}
