import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.ts'
import type { Runtime } from '../context/runtime.ts'
import type { Upload } from '../files/file-store.ts'
import { checkCsrf, healCsrf, readCredentials, setCookies } from './credentials.ts'
import { describeRoute } from './describe-route.ts'
import { readInput } from './read-input.ts'
import type { Download, Route } from './routes.ts'
import { isDownload, runOperation } from './run-operation.ts'

/** Makes one Fastify route of one operation of the contract. */
export function mount(server: FastifyInstance, runtime: Runtime, route: Route): void {
  const { operation } = route
  if (operation.transport === 'events') return
  server.route({
    method: operation.method,
    url: `/api${operation.path}`,
    schema: describeRoute(route),
    // Whoever acts as nobody is counted by where they call from, whatever credentials they show.
    config:
      typeof operation.right === 'string'
        ? {}
        : { rateLimit: { keyGenerator: (request: FastifyRequest) => `public ${request.ip}` } },
    // The contract parses; Fastify's own validation and serialisation stay out of the way.
    validatorCompiler: () => () => true,
    serializerCompiler: () => (body) => JSON.stringify(body),
    handler: (request, reply) => handle(runtime, route, request, reply),
  })
}

async function handle(runtime: Runtime, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const secure = runtime.settings.publicUrl.startsWith('https:')
  if (typeof route.operation.right === 'string') {
    checkCsrf(request)
    healCsrf(request, reply, secure)
  }
  const { upload, body } =
    route.operation.transport === 'upload' ? await receive(runtime, request) : { upload: null, body: request.body }
  try {
    const credentials = readCredentials(request)
    const handOver = (secret: string | null) => setCookies(reply, secret, secure)
    const result = await runOperation(route, {
      runtime,
      credentials,
      input: readInput(route.operation, { params: request.params, query: request.query, body }),
      idempotencyKey: header(request, 'idempotency-key'),
      address: request.ip,
      userAgent: header(request, 'user-agent')?.slice(0, 300) ?? null,
      host: header(request, 'host'),
      call: { upload, files: runtime.files, handOver },
    })
    return isDownload(result) ? sendFile(reply, result) : result
  } finally {
    if (upload) await runtime.files.remove(upload.path)
  }
}

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

/** One file, with the other inputs as a JSON part named `input` before it. */
async function receive(runtime: Runtime, request: FastifyRequest): Promise<{ upload: Upload; body: unknown }> {
  let body: unknown = {}
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const upload = await runtime.files.receive(part.file, part.filename, part.mimetype)
      if (!part.file.truncated) return { upload, body }
      await runtime.files.remove(upload.path)
      throw new AppError('too_large', { limit: '100 Mo' })
    }
    if (part.fieldname === 'input') body = parseJson(part.value)
  }
  throw new AppError('invalid_input', {}, [{ path: ['file'], message: 'Choisissez un fichier.' }])
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown
  } catch {
    throw new AppError('invalid_input')
  }
}

function sendFile(reply: FastifyReply, download: Download): FastifyReply {
  const ascii = download.name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '')
  return reply
    .header('content-type', download.mediaType)
    .header('content-length', download.size)
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(download.name)}`)
    .serializer((body: unknown) => body as string)
    .send(download.open())
}
