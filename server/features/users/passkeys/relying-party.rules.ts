/** Whom passkeys are made for: they answer at this address only, so that no other site can use them. */
export interface RelyingParty {
  /** A name, without port. */
  readonly id: string
  readonly origin: string
}

const ADDRESS = /^[\d.]+$|^\[/

/**
 * SEC-1: the address that the settings say, whatever the request says of itself. Without it, only this very machine
 * (`localhost`), where the port is taken from the request. Null: no passkey can be used here (a bare IP address has none).
 */
export function relyingParty(givenUrl: string | null, host: string | null): RelyingParty | null {
  if (givenUrl !== null) return partyOf(givenUrl)
  return host !== null && /^localhost(:\d{1,5})?$/.test(host) ? partyOf(`http://${host}`) : null
}

function partyOf(url: string): RelyingParty | null {
  const { hostname, origin } = new URL(url)
  return ADDRESS.test(hostname) ? null : { id: hostname, origin }
}
