import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** SEC-5: secrets that must be read again are sealed by a key that stands outside the database (docs/adr/0010). */
export interface SecretBox {
  /** @param about what the secret is and whose: the sealed bytes open nowhere else. */
  seal(text: string, about: string): Buffer
  /** Throws when the bytes were changed, belong elsewhere or were sealed by another key. */
  open(sealed: Buffer, about: string): string
  /** The same text about the same thing gives the same 32 bytes, to whoever holds the key and to nobody else. */
  fingerprint(text: string, about: string): Buffer
}

export const KEY_BYTES = 32
/** The first sealed byte says how the rest is made. */
const VERSION = 1
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** @param key 32 random bytes; one key is derived of it for each use. */
export function secretBox(key: Buffer): SecretBox {
  if (key.length !== KEY_BYTES) throw new Error(`a key has ${KEY_BYTES} bytes`)
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', key, '', `sillage ${use}`, KEY_BYTES))
  const [sealing, marking] = [derived('seal'), derived('fingerprint')]
  return {
    seal: (text, about) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, sealing, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about))
      const sealed = [cipher.update(text, 'utf8'), cipher.final()]
      return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), ...sealed])
    },
    open: (sealed, about) => {
      if (sealed[0] !== VERSION) throw new Error('sealed in a way this version does not know')
      const [nonceEnd, tagEnd] = [1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES]
      const decipher = createDecipheriv(CIPHER, sealing, sealed.subarray(1, nonceEnd), { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(nonceEnd, tagEnd))
      return decipher.update(sealed.subarray(tagEnd), undefined, 'utf8') + decipher.final('utf8')
    },
    fingerprint: (text, about) =>
      createHmac('sha256', marking)
        .update(JSON.stringify([about, text]))
        .digest(),
  }
}
