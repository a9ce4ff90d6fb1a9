import type { FastifyInstance } from 'fastify'

/** `/api/openapi.json` for programs, `/api/docs` for people: a plain page made from the same description, no script. */
export function serveApiDocs(server: FastifyInstance): void {
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger())
  server.get('/api/docs', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(server.swagger() as unknown as Description)),
  )
}

interface Described {
  operationId?: string
  summary?: string
  tags?: string[]
  'x-right'?: string
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: unknown
  responses?: Record<string, { description?: string }>
}
interface Description {
  paths: Record<string, Record<string, Described>>
}

const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)

function page({ paths }: Description): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method: method.toUpperCase(), described })),
  )
  const groups = Map.groupBy(operations, ({ described }) => described.tags?.[0] ?? '')
  const body = [...groups].map(([tag, list]) => `<h2>${escape(tag)}</h2>${list.map(section).join('')}`).join('')
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>API de Sillage</title><link rel="stylesheet" href="/api-docs.css"><main><h1>API de Sillage</h1>
<p>Description complète : <a href="/api/openapi.json">openapi.json</a>. Authentification : cookie de session ou
<code>Authorization: Bearer &lt;jeton&gt;</code>. Une clé <code>Idempotency-Key</code> (UUID) fait qu’une demande envoyée deux fois n’agit qu’une fois.</p>
${body}</main></html>`
}

function section({ path, method, described }: { path: string; method: string; described: Described }): string {
  const fields = (described.parameters ?? [])
    .map((field) => `<li><code>${escape(field.name)}</code> (${escape(field.in)})</li>`)
    .join('')
  const refusals = described.responses?.['409']?.description ?? ''
  return `<details id="${escape(described.operationId ?? '')}"><summary><b>${method}</b> <code>${escape(path)}</code> ${escape(described.summary ?? '')}</summary>
<p>Droit : <code>${escape(described['x-right'] ?? '')}</code></p><ul>${fields}</ul>
${described.requestBody ? `<pre>${escape(JSON.stringify(described.requestBody, null, 1))}</pre>` : ''}${refusals ? `<p>${escape(refusals)}</p>` : ''}</details>`
}
