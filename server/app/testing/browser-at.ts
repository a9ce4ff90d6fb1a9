export type Site = ReturnType<typeof browserAt>

/** A browser on a program that listens: keeps cookies, repeats the CSRF token; an answer that refuses is thrown. */
export function browserAt(address: string, cookies: Map<string, string>) {
  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    headers.set('x-csrf-token', cookies.get('sillage_csrf') ?? '')
    const answer = await fetch(`${address}/api${path}`, { ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
      cookies.set(name, value)
    }
    const body: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(body)}`)
    return body
  }
  return {
    cookies,
    send: (method: string, path: string, body?: unknown) =>
      ask(
        path,
        body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
      ),
    upload: (path: string, name: string, text: string) => {
      const form = new FormData()
      form.append('file', new Blob([text]), name)
      return ask(path, { method: 'POST', body: form })
    },
  }
}
