import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { secretBox } from './secret-box.ts'

const box = secretBox(randomBytes(32))
const CLOSED = /unable to authenticate|does not know|authentication tag|initialization vector/i
const SECRET = 'JBSWY3DPEHPK3PXP'

describe('sealing secrets', () => {
  test('SEC-5 what was changed, cut, moved elsewhere or sealed by another key does not open', () => {
    const sealed = box.seal(SECRET, 'totp of Ève')
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1
      expect(() => box.open(changed, 'totp of Ève')).toThrow(CLOSED)
      expect(() => box.open(sealed.subarray(0, at), 'totp of Ève')).toThrow(CLOSED)
    }
    expect(() => box.open(sealed, 'totp of Marc')).toThrow(CLOSED)
    expect(() => secretBox(randomBytes(32)).open(sealed, 'totp of Ève')).toThrow(CLOSED)
  })

  test('a key of another length is refused', () => expect(() => secretBox(randomBytes(16))).toThrow('a key has 32 bytes'))

  test('SEC-5 what is sealed opens, shows nothing and is never twice the same', () => {
    const [once, again] = [box.seal(SECRET, 'totp'), box.seal(SECRET, 'totp')]
    expect(box.open(once, 'totp')).toBe(SECRET)
    expect(once.includes(SECRET)).toBe(false)
    expect(once.equals(again)).toBe(false)
  })

  test('SEC-5 a fingerprint depends on the text, on what it is about and on the key', () => {
    const mark = box.fingerprint('abcd', 'code of Ève')
    expect(mark).toEqual(box.fingerprint('abcd', 'code of Ève'))
    expect(mark).not.toEqual(box.fingerprint('abce', 'code of Ève'))
    expect(mark).not.toEqual(box.fingerprint('abcd', 'code of Marc'))
    expect(mark).not.toEqual(secretBox(randomBytes(32)).fingerprint('abcd', 'code of Ève'))
  })
})
