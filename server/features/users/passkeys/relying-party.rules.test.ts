import { describe, expect, test } from 'vitest'
import { relyingParty } from './relying-party.rules.ts'

describe('where passkeys serve', () => {
  test.each<[string | null, string | null, string]>([
    [null, 'sillage.exemple.fr', 'a name nobody set'],
    [null, 'localhost.exemple.fr', 'a name that begins like this machine’s'],
    [null, 'evil.fr/localhost', 'no name at all'],
    [null, '127.0.0.1:3000', 'an address'],
    [null, null, 'no request'],
    ['http://192.168.0.10:3000', 'localhost', 'an address in the settings'],
    ['http://[::1]:3000', 'localhost', 'another one'],
  ])('SEC-1 nowhere with PUBLIC_URL %s, asked by %s: %s', (url, host, _why) => expect(relyingParty(url, host)).toBeNull())

  test('SEC-1 the address of the settings wins over what the request says', () => {
    expect(relyingParty('https://sillage.exemple.fr', 'evil.fr')).toEqual({
      id: 'sillage.exemple.fr',
      origin: 'https://sillage.exemple.fr',
    })
  })

  test('this machine needs no setting', () => {
    expect(relyingParty(null, 'localhost:3210')).toEqual({ id: 'localhost', origin: 'http://localhost:3210' })
  })
})
