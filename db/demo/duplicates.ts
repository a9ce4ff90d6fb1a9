import { listContacts } from '#contract/contacts/contacts.contract.ts'
import { ContactEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactFile, GeneralEntry } from '#contract/contacts/contacts.shapes.ts'
import { bookOf } from '#features/contacts/duplicates/book.access.ts'
import { nextToScore, scoreContacts } from '#features/contacts/duplicates/score-book.access.ts'
import { addContact } from '#features/contacts/entry/add-contact.ts'
import { readContact } from '#features/contacts/file/read-contact.query.ts'
import { listContacts as list } from '#features/contacts/list/list-contacts.query.ts'
import type { DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import type { Context } from '#platform/context/context.ts'
import { daysBefore } from './story.ts'

/** How a client comes to stand twice in a book: a slip of the finger, a form filled in again, names exchanged. */
const AGAIN: readonly ((of: ContactFile) => { general: GeneralEntry; kept: Partial<ContactFile> })[] = [
  ({ general, addresses }) => ({
    general: { ...general, lastName: slip(general.lastName ?? ''), profession: null },
    kept: { addresses },
  }),
  ({ general, phones }) => ({ general: { ...general, birthDate: null, civilStatus: null }, kept: { phones } }),
  ({ general }) => ({ general: { ...general, lastName: general.firstNames, firstNames: general.lastName }, kept: {} }),
]

/** « Dupont » → « Dupnot ». */
const slip = (name: string) => `${name.slice(0, -3)}${name.at(-2)}${name.at(-3)}${name.at(-1)}`

/** CON-32: a few clients were entered twice; the book is compared, so that the list of likely duplicates shows them. */
export const duplicates = (site: DemoSite): DemoPart => ({
  message: 'Doublons…',
  run: (_ctx, liveAs) =>
    liveAs(site.administratorId, daysBefore(site, 12), async (ctx) => {
      const { rows } = await list(ctx, listContacts.input.parse({ type: 'client', kind: 'person', limit: AGAIN.length }))
      for (const [index, { id }] of rows.entries()) await addAgain(ctx, await readContact(ctx, { contactId: id }), AGAIN[index]!)
      await scoreContacts(bookOf(ctx), await nextToScore(bookOf(ctx), null, 1_000, false))
    }),
})

async function addAgain(ctx: Context, of: ContactFile, again: (typeof AGAIN)[number]): Promise<void> {
  const { general, kept } = again(of)
  const { type, kind, mainAdviser } = of
  const lines = { phones: withoutIds(kept.phones), emails: [], addresses: withoutIds(kept.addresses) }
  const entry = ContactEntry.parse({ type, kind, general, ...lines, mainAdviserId: mainAdviser.id })
  await addContact(ctx, { ...entry, confirmed: true })
}

const withoutIds = <Line extends { readonly id: string }>(lines: readonly Line[] = []) => lines.map(({ id: _, ...line }) => line)
