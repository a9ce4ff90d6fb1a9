import { once } from 'node:events'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

/** What the provider says of somebody. */
export interface Claims {
  readonly email?: string
  readonly email_verified?: boolean
}

/** A real OpenID Connect provider on this machine. */
export interface RunningProvider {
  readonly environment: Readonly<Record<string, string>>
  /** Who it knows, by the login typed there. */
  readonly people: Map<string, Claims>
  /** Signs in there as somebody would. @returns the query it sends back to us; `refuse`: they press « cancel ». */
  visit(url: string, login: string, refuse?: boolean): Promise<string>
  stop(): Promise<void>
}

const SECRET = 'un-secret-entre-nous-et-le-fournisseur'

export async function aProvider(publicUrl: string): Promise<RunningProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const people = new Map<string, Claims>()
  const redirect = `${publicUrl}/connexion/retour`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'sillage', client_secret: SECRET, redirect_uris: [redirect] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
    pkce: { required: () => true },
    cookies: { keys: [SECRET] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    people,
    environment: {
      PUBLIC_URL: publicUrl,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'sillage',
      OIDC_CLIENT_SECRET: SECRET,
      OIDC_LABEL: 'Entreprise',
    },
    visit: (url, login, refuse = false) => visit(redirect, url, { login, refuse }),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

interface Visitor {
  readonly login: string
  readonly refuse: boolean
}

/** Fills in its pages, one after the other, until it sends back to us. */
async function visit(redirect: string, start: string, visitor: Visitor): Promise<string> {
  const cookies = new Map<string, string>()
  let next: Step = { url: start }
  for (let page = 0; page < 12; page++) {
    const { url, body } = next
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const response = await fetch(url, { headers, redirect: 'manual', ...(body && { method: 'POST', body }) })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location?.startsWith(redirect)) return new URL(location).search.slice(1)
    next = location ? { url: new URL(location, url).href } : filledIn(url, await response.text(), visitor)
  }
  throw new Error('the provider leads nowhere')
}

interface Step {
  readonly url: string
  readonly body?: URLSearchParams
}

function filledIn(url: string, html: string, { login, refuse }: Visitor): Step {
  const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1]
  if (!prompt) throw new Error(`the provider shows no form: ${html}`)
  if (refuse) return { url: new URL(/href="([^"]*abort)"/.exec(html)?.[1] ?? '', url).href }
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? url
  return { url: new URL(action, url).href, body: new URLSearchParams({ prompt, login, password: 'x' }) }
}
