import { randomInt } from 'node:crypto'
import type { Context } from '#platform/context/context.ts'

const HOW_MANY = 10
/** Without what is mistaken for something else: 0 and O, 1, I and L. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const [GROUPS, PER_GROUP] = [3, 4]

const aGroup = () => Array.from({ length: PER_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('')
const aCode = () => Array.from({ length: GROUPS }, aGroup).join('-')

const asTyped = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '')

/** 59 bits are few for a plain hash: the mark needs the program's key as well. */
const markOf = ({ firmId, actor, signInSettings }: Context, code: string): Buffer =>
  signInSettings.secretBox.fingerprint(asTyped(code), `recovery code ${firmId} ${actor.userId}`)

/** Makes the acting user's recovery codes anew. @returns them, for the only time they are shown */
export async function makeRecoveryCodes(ctx: Context): Promise<string[]> {
  const { firmId, actor } = ctx
  await ctx.db.deleteFrom('recovery_code').where('firm_id', '=', firmId).where('user_id', '=', actor.userId).execute()
  const codes = Array.from({ length: HOW_MANY }, aCode)
  await ctx.db
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ firm_id: firmId, user_id: actor.userId, code_mark: markOf(ctx, code) })))
    .execute()
  return codes
}

/** Uses one up. `used`: it was right, once. */
export async function takeRecoveryCode(ctx: Context, code: string): Promise<'right' | 'used' | 'wrong'> {
  const mark = markOf(ctx, code)
  const mine = { firm_id: ctx.firmId, user_id: ctx.actor.userId, code_mark: mark }
  const taken = await ctx.db
    .updateTable('recovery_code')
    .set({ used_at: ctx.now })
    .where('firm_id', '=', mine.firm_id)
    .where('user_id', '=', mine.user_id)
    .where('code_mark', '=', mark)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (taken.numUpdatedRows > 0n) return 'right'
  const known = await ctx.db
    .selectFrom('recovery_code')
    .select('used_at')
    .where('firm_id', '=', mine.firm_id)
    .where('user_id', '=', mine.user_id)
    .where('code_mark', '=', mark)
    .executeTakeFirst()
  return known ? 'used' : 'wrong'
}
