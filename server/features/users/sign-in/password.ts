import { hash, verify } from '@node-rs/argon2'

/** SEC-1: Argon2id at the cost OWASP asks for (19 MiB, two passes): the library's defaults, written out so that they last. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** @returns the hash with its parameters, as kept in the table */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST)

let nobodys: Promise<string> | undefined

/** Same work whether the account exists or not: without a hash, the password is tried against one that fits nobody. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const nobody = await (nobodys ??= hashPassword(crypto.randomUUID()))
  const fits = await verify(passwordHash ?? nobody, password.normalize('NFC'))
  return fits && passwordHash !== null
}
