import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/organisation.contract.ts'
import { passwordVerdict } from '#contract/users/password.rules.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
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
  orThrow(passwordVerdict(password, [firmName, firstName, lastName, email]))
  const passwordHash = await hashPassword(password)
  await ctx.founding(async (db, enter) => {
    await lockInstallation(db)
    orThrow(mayCreateFirm(await installationFacts(db)))
    const administrator = { title, firstName, lastName, email, passwordHash }
    await foundFirmOn({ db, enter, now: ctx.now }, { name: firmName, administrator })
  })
  return { login: email }
}
