import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/organisation.contract.ts'
import { passwordVerdict } from '#contract/users/password.rules.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { hashPassword } from '../users/users.public.ts'
import { foundFirmOn } from './found-firm.ts'
import { installationFacts, lockInstallation } from './installation.access.ts'
import { mayCreateFirm } from './installation.rules.ts'

/** The first firm of an installation. Twice at once: the second waits for the first, then is refused. */
export async function createFirm(
  ctx: PublicContext,
  input: In<typeof contract.createFirm>,
): Promise<Out<typeof contract.createFirm>> {
  const { firmName, title, firstName, lastName, email, password } = input
  const passwordHash = await chosenPassword(ctx, password, [firmName, firstName, lastName, email])
  await ctx.founding(async (db, enter) => {
    await lockInstallation(db)
    orThrow(mayCreateFirm(await installationFacts(db)))
    const administrator = { title, firstName, lastName, email, passwordHash }
    await foundFirmOn({ db, enter, now: ctx.now }, { name: firmName, administrator })
  })
  return { login: email }
}

/** ORG-21: where a provider signs everybody in, there is none. */
async function chosenPassword(ctx: PublicContext, password: string | null, known: readonly string[]): Promise<string | null> {
  if (ctx.signInSettings.singleSignOn) return null
  if (password === null) throw new AppError('invalid_input', {}, [{ path: ['password'], message: 'Choisissez un mot de passe.' }])
  orThrow(passwordVerdict(password, known))
  return hashPassword(password)
}
