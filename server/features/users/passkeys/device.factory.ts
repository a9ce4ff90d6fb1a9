import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { z } from 'zod'
import type { PasskeyAnswer, PasskeyCreation, PasskeyMade, PasskeyRequest } from '#contract/users/sign-in.shapes.ts'

interface Behaviour {
  /** Whether the device checked who holds it (fingerprint, code). */
  readonly verifies?: boolean
  readonly origin?: string
  /** What it claims to be of: another user's handle. */
  readonly handle?: string
  readonly counter?: number
}

/** A device that makes and uses one passkey, as WebAuthn wants it, without a browser. */
export interface Device {
  make(options: z.output<typeof PasskeyCreation>, behaviour?: Behaviour): z.input<typeof PasskeyMade>
  answer(options: z.output<typeof PasskeyRequest>, behaviour?: Behaviour): z.input<typeof PasskeyAnswer>
}

const [PRESENT, VERIFIED, WITH_KEY] = [0x01, 0x04, 0x40]
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest()
const base64url = (data: Buffer | string) => Buffer.from(data).toString('base64url')

export function aDevice(home = 'http://localhost'): Device {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let handle = ''
  let uses = 0
  const clientData = (type: string, challenge: string, { origin = home }: Behaviour) =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false })
  const authData = (rpId: string, key: Buffer | null, { verifies = true, counter }: Behaviour) => {
    const flags = PRESENT | (verifies ? VERIFIED : 0) | (key ? WITH_KEY : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter ?? uses++)
    const credential = key ? [Buffer.alloc(16), Buffer.from([0, id.length]), id, key] : []
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, ...credential])
  }
  const credential = { id: base64url(id), rawId: base64url(id), type: 'public-key' as const }
  return {
    make: ({ challenge, rp, user }, behaviour = {}) => {
      handle = user.id
      const jwk = publicKey.export({ format: 'jwk' })
      const point = (part: string | undefined) => Buffer.from(part ?? '', 'base64url')
      const key = cbor(
        new Map<number, CborValue>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, point(jwk.x)],
          [-3, point(jwk.y)],
        ]),
      )
      const attestation = cbor(
        new Map<string, CborValue>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData(rp.id ?? '', key, behaviour)],
        ]),
      )
      const response = {
        clientDataJSON: base64url(clientData('webauthn.create', challenge, behaviour)),
        attestationObject: base64url(attestation),
        transports: ['internal'],
      }
      return { ...credential, response }
    },
    answer: ({ challenge, rpId }, behaviour = {}) => {
      const [client, data] = [clientData('webauthn.get', challenge, behaviour), authData(rpId ?? '', null, behaviour)]
      const response = {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
        userHandle: behaviour.handle ?? handle,
      }
      return { ...credential, response }
    },
  }
}

type CborValue = number | string | Buffer | Map<number, CborValue> | Map<string, CborValue>

/** As much of CBOR (RFC 8949) as an attestation needs. */
function cbor(value: CborValue): Buffer {
  const head = (kind: number, length: number) =>
    length < 24
      ? Buffer.from([(kind << 5) | length])
      : length < 256
        ? Buffer.from([(kind << 5) | 24, length])
        : Buffer.from([(kind << 5) | 25, length >> 8, length & 255])
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const pairs: [number | string, CborValue][] = [...value]
  return Buffer.concat([head(5, pairs.length), ...pairs.flatMap(([key, inner]) => [cbor(key), cbor(inner)])])
}
