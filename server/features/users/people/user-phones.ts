import { readPhone } from '#contract/contacts/phone.rules.ts'
import { PhoneLabelCode } from '#contract/contacts/contacts.types.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { UserPhone } from '#contract/users/people.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'

type KeptPhone = UserPhone & { readonly id: string; readonly extension: string | null }

/** Phones as typed, in the form in which they are kept; every fault is said at once, on its field. */
export function readPhones(entries: readonly UserPhone[]): UserPhone[] {
  const read = entries.map((entry) => ({ entry, reading: readPhone(entry.number) }))
  const issues = read.flatMap(({ reading }, place) =>
    reading.ok ? [] : [{ path: ['phones', String(place), 'number'], message: sentence(reading.code, reading.values) }],
  )
  const wrong = read.find(({ reading }) => !reading.ok)
  if (wrong) throw new AppError('contact.phone_invalid', { value: wrong.entry.number }, issues)
  return read.flatMap(({ entry, reading }) =>
    reading.ok ? [{ ...entry, number: reading.value.number, extension: reading.value.extension ?? entry.extension ?? null }] : [],
  )
}

/** In the order they were given. */
export async function phonesOf(ctx: Context, userId: string): Promise<KeptPhone[]> {
  const rows = await ctx.db
    .selectFrom('user_phone')
    .select(['id', 'label', 'number', 'extension'])
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', userId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ label, ...row }) => ({ ...row, label: PhoneLabelCode.parse(label) }))
}

/** The user’s phones become these. @returns before and after in words, as the history tells them */
export async function writePhones(ctx: Context, userId: string, phones: readonly UserPhone[]) {
  const before = await phonesOf(ctx, userId)
  await ctx.db.deleteFrom('user_phone').where('firm_id', '=', ctx.firmId).where('user_id', '=', userId).execute()
  const known = new Set(before.map(({ id }) => id))
  const rows = phones.map(({ id, label, number, extension }, position) => ({
    firm_id: ctx.firmId,
    id: id && known.delete(id) ? id : ctx.newId(),
    user_id: userId,
    label,
    number,
    extension: extension ?? null,
    position,
  }))
  if (rows.length) await ctx.db.insertInto('user_phone').values(rows).execute()
  return { before: { phones: inWords(before) }, after: { phones: inWords(phones) } }
}

const inWords = (phones: readonly UserPhone[]): string =>
  phones.map(({ number, extension }) => (extension ? `${number} poste ${extension}` : number)).join(', ')
