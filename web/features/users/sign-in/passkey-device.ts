import type { Out } from '#contract/kernel/operation.ts'
import type { beginPasskey } from '#contract/users/security.contract.ts'
import { askPasskey } from '#contract/users/sign-in.contract.ts'
import { call } from '#web/kit/call/call.ts'

/** Why the browser gave no passkey: given up or too late, already there, or something else. */
export class DeviceError extends Error {
  override readonly name = 'DeviceError'
  readonly why: 'cancelled' | 'known' | 'failed'

  constructor(cause: unknown) {
    super('the device gave no passkey', { cause })
    const name = cause instanceof Error ? cause.name : ''
    this.why =
      name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : name === 'InvalidStateError' ? 'known' : 'failed'
  }
}

const device = () => import('@simplewebauthn/browser')

/** Where a browser has none (an old one, or a page without https), nothing of passkeys is offered. */
export const hasPasskeys = (): boolean => typeof window.PublicKeyCredential === 'function'

/** Has one of the user's passkeys answer the server. Throws `DeviceError`, or the server's refusal. */
export async function answerByPasskey(secondFactor: string | null = null) {
  const { ticket, options } = await call(askPasskey, { secondFactor })
  const { startAuthentication } = await device()
  try {
    return { ticket, answer: await startAuthentication({ optionsJSON: options }) }
  } catch (error) {
    throw new DeviceError(error)
  }
}

/** Has this device, or one near it, make a passkey. Throws `DeviceError`. */
export async function makePasskey({ ticket, options }: Out<typeof beginPasskey>) {
  const { startRegistration } = await device()
  try {
    return { ticket, made: await startRegistration({ optionsJSON: options }) }
  } catch (error) {
    throw new DeviceError(error)
  }
}
