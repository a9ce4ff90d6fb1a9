import { ContactEntry } from '#contract/contacts/contacts.shapes.ts'
import { RelationEntry } from '#contract/contacts/relations/relations.shapes.ts'
import { addContact } from '#features/contacts/entry/add-contact.ts'
import { addRelation } from '#features/contacts/relations/add-relation.ts'
import { joinHousehold } from '#features/contacts/relations/join-household.ts'
import type { DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import type { Context } from '#platform/context/context.ts'
import { kermadecBudget, kermadecWealth, riouWealth } from './families-wealth.ts'
import { FAMILY_MEMBERS } from './family-members.ts'
import type { FamilyIds, FamilyKey, FamilyMember } from './family-members.ts'
import { colleagueId } from './people.ts'
import { daysBefore } from './story.ts'

const RELATIONS: readonly (readonly [FamilyKey, string, FamilyKey, Partial<RelationEntry>?])[] = [
  ['herve', 'spouse', 'anne', { since: '1990-07-07' }],
  ['herve', 'child', 'malo', { filiation: 'common' }],
  ['anne', 'child', 'malo', { filiation: 'common' }],
  ['herve', 'child', 'lucie', { filiation: 'common', taxDependent: true }],
  ['anne', 'child', 'lucie', { filiation: 'common', taxDependent: true }],
  ['malo', 'sibling', 'lucie'],
  ['company', 'manager', 'herve', { position: 'Président', since: '2004-03-01' }],
  ['company', 'associate', 'herve', { capitalPercent: 80, votesPercent: 80 }],
  ['company', 'associate', 'malo', { capitalPercent: 20, votesPercent: 20 }],
  ['property', 'associate', 'herve', { capitalPercent: 50, votesPercent: 50 }],
  ['property', 'associate', 'anne', { capitalPercent: 50, votesPercent: 50 }],
  ['herve', 'notary', 'notary'],
  ['yvonne', 'child', 'gael'],
  ['yvonne', 'child', 'nolwenn'],
  ['yvonne', 'notary', 'notary'],
]

const HOUSEHOLDS: readonly (readonly [FamilyKey, ...FamilyKey[]])[] = [['herve', 'anne', 'lucie']]

/** CON-4, CON-5: two families of Claire’s, with their companies, what they own and owe. */
export const families = (site: DemoSite): DemoPart => ({
  message: 'Familles et patrimoines…',
  run: (_ctx, liveAs) =>
    liveAs(colleagueId(site, 'claire'), daysBefore(site, 300), async (ctx) => {
      const ids = await addMembers(ctx)
      for (const [of, role, other, details] of RELATIONS) {
        const entry = RelationEntry.parse({ role, ...details })
        await addRelation(ctx, { contactId: ids[of], otherId: ids[other], ...entry })
      }
      for (const [first, ...others] of HOUSEHOLDS) {
        for (const other of others) await joinHousehold(ctx, { contactId: ids[first], memberId: ids[other] })
      }
      await kermadecWealth(ctx, ids)
      await kermadecBudget(ctx, ids)
      await riouWealth(ctx, ids)
    }),
})

async function addMembers(ctx: Context): Promise<FamilyIds> {
  const ids: Partial<Record<FamilyKey, string>> = {}
  for (const key of Object.keys(FAMILY_MEMBERS) as FamilyKey[]) {
    const { general, kind = 'person', type = 'client' }: FamilyMember = FAMILY_MEMBERS[key]
    const entry = ContactEntry.parse({ type, kind, general, mainAdviserId: ctx.actor.userId })
    ids[key] = (await addContact(ctx, { ...entry, confirmed: true })).id
  }
  return ids as FamilyIds
}
