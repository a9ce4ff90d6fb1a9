import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
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
  const count = ({ counter }: Behaviour) => counter ?? uses++
  const credential = { id: base64url(id), rawId: base64url(id), type: 'public-key' as const }
  return {
    make: ({ challenge, rp, user }, behaviour = {}) => {
      handle = user.id
      const attestation = cbor(
        new Map<string, CborValue>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData(rp.id ?? '', behaviour, count(behaviour), credentialOf(id, publicKey))],
        ]),
      )
      const response = {
        clientDataJSON: base64url(clientData('webauthn.create', challenge, behaviour.origin ?? home)),
        attestationObject: base64url(attestation),
        transports: ['internal'],
      }
      return { ...credential, response }
    },
    answer: ({ challenge, rpId }, behaviour = {}) => {
      const [client, data] = [
        clientData('webauthn.get', challenge, behaviour.origin ?? home),
        authData(rpId ?? '', behaviour, count(behaviour)),
      ]
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

const clientData = (type: string, challenge: string, origin: string) =>
  JSON.stringify({ type, challenge, origin, crossOrigin: false })

function authData(rpId: string, { verifies = true }: Behaviour, uses: number, credential: Buffer = Buffer.alloc(0)): Buffer {
  const flags = PRESENT | (verifies ? VERIFIED : 0) | (credential.length ? WITH_KEY : 0)
  const count = Buffer.alloc(4)
  count.writeUInt32BE(uses)
  return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, credential])
}

/** The credential as it is attested: its name, and its key as COSE writes it (ES256 on P-256). */
function credentialOf(id: Buffer, publicKey: KeyObject): Buffer {
  const { x, y } = publicKey.export({ format: 'jwk' })
  const point = (part: string | undefined) => Buffer.from(part ?? '', 'base64url')
  const key = new Map<number, CborValue>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, point(x)],
    [-3, point(y)],
  ])
  return Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(key)])
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
