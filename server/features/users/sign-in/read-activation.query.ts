import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { linkAtDoor } from './link-at-door.ts'

export async function readActivation(
  ctx: PublicContext,
  { token }: In<typeof contract.readActivation>,
): Promise<Out<typeof contract.readActivation>> {
  const { purpose, expiresAt, person } = await linkAtDoor(ctx, token)
  const { firstName, lastName, login, firmName } = person
  return { purpose, expiresAt, firstName, lastName, login, firmName }
}
