import { OperatorError } from '#platform/config/operator-error.ts'
import type { Context } from '#platform/context/context.ts'
import { openPublicContext } from '#platform/context/open-public-context.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { findByLogin, mayComeIn } from '../sign-in/find-person.ts'
import type { PersonAtDoor } from '../sign-in/find-person.ts'
import { makeLink } from '../sign-in/send-link.ts'

interface Recovered {
  readonly name: string
  readonly firmName: string
  /** Where they choose a password, once; null: the provider signs them in. */
  readonly link: string | null
}

/** All that stands between them and their account, and whatever is open with it. */
const WAYS = ['two_factor', 'passkey', 'provider_account', 'session', 'single_use_link'] as const

/**
 * ORG-11: the last administrator who lost telephone, codes and password is let in again by whoever holds the machine and its
 * database: nobody else could. Only an administrator: they do the same for everybody else. It stays in the history.
 */
export async function recoverAdministrator(runtime: Runtime, login: string): Promise<Recovered> {
  const ctx = openPublicContext(runtime, { operation: 'recoverAdministrator' })
  const person = await findByLogin(ctx, login)
  if (!person) throw new OperatorError(`Aucun compte n’a l’identifiant « ${login} ». Rien n’a été changé.`)
  const name = `${person.firstName} ${person.lastName}`
  if (!person.isAdministrator || !mayComeIn(person).ok)
    throw new OperatorError(
      `${name} n’est pas un administrateur actif : un administrateur peut l’aider depuis la liste des utilisateurs. Rien n’a été changé.`,
    )
  const link = await ctx.inFirm(person.firmId, { userId: person.id }, (firm) => openAgain(firm, person))
  return { name, firmName: person.firmName, link }
}

async function openAgain(ctx: Context, person: PersonAtDoor): Promise<string | null> {
  for (const table of WAYS)
    await ctx.db.deleteFrom(table).where('firm_id', '=', ctx.firmId).where('user_id', '=', person.id).execute()
  ctx.record({ kind: 'user.access_recovered', subjectId: person.id, data: {} })
  return ctx.signInSettings.singleSignOn ? null : makeLink(ctx, person, 'reset')
}
