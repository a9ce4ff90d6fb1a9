import type { ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import { newId } from '#platform/ids/new-id.ts'
import { actingAs } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { insertUser } from './insert-user.ts'
import { hashPassword } from './sign-in/password.ts'

export interface UserOptions {
  readonly firstName?: string
  readonly lastName?: string
  readonly email?: string
  readonly login?: string
  readonly profile?: ExampleProfileKey
  readonly profileId?: string
  readonly manager?: Person
  readonly isAdviser?: boolean
  /** Without one they cannot sign in yet; a test acts as them all the same. */
  readonly password?: string
}

let counter = 0

export async function aUser(firm: Firm, options: UserOptions = {}): Promise<Person> {
  const id = newId()
  const email = options.email ?? `personne${++counter}.${id}@essai.fr`
  const passwordHash = options.password === undefined ? null : await hashPassword(options.password)
  await actingAs(firm, firm.administrator, (ctx) =>
    insertUser(ctx, {
      id,
      email,
      login: options.login ?? email,
      passwordHash,
      firstName: options.firstName ?? 'Camille',
      lastName: options.lastName ?? `Personne ${counter}`,
      isAdviser: options.isAdviser ?? true,
      profileId: options.profileId ?? firm.profiles[options.profile ?? 'adviser'],
      managerId: options.manager?.id ?? null,
    }),
  )
  return { firmId: firm.id, id }
}

export const anAdviser = (firm: Firm, options: UserOptions = {}): Promise<Person> =>
  aUser(firm, { profile: 'adviser', ...options })
