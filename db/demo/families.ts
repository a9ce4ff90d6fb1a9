import { ContactEntry } from '#contract/contacts/contacts.shapes.ts'
import type { GeneralEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind, ContactType } from '#contract/contacts/contacts.types.ts'
import { RelationEntry } from '#contract/contacts/relations/relations.shapes.ts'
import { addContact } from '#features/contacts/entry/add-contact.ts'
import { addRelation } from '#features/contacts/relations/add-relation.ts'
import { joinHousehold } from '#features/contacts/relations/join-household.ts'
import type { DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import type { Context } from '#platform/context/context.ts'
import { kermadecWealth, riouWealth } from './families-wealth.ts'
import { colleagueId } from './people.ts'
import { daysBefore } from './story.ts'

interface Member {
  readonly general: GeneralEntry
  readonly kind?: ContactKind
  readonly type?: ContactType
}

const MARRIED = { civilStatus: 'married', matrimonialRegime: 'community_acquests' } as const
const person = (lastName: string, firstNames: string, birthDate: string, more: GeneralEntry = {}): Member => ({
  general: { lastName, firstNames, birthDate, ...more },
})

const MEMBERS = {
  herve: person('Kermadec', 'Hervé', '1962-04-11', { title: 'mr', profession: 'Dirigeant', ...MARRIED }),
  anne: person('Kermadec', 'Anne', '1964-09-02', { title: 'mrs', birthName: 'Tanguy', profession: 'Médecin', ...MARRIED }),
  malo: person('Kermadec', 'Malo', '1994-01-20', { title: 'mr', profession: 'Ingénieur' }),
  lucie: person('Kermadec', 'Lucie', '2007-06-15', { title: 'mrs', profession: 'Étudiante' }),
  company: { kind: 'organisation', general: { organisationName: 'SAS Kermadec Nautisme', legalForm: 'SAS' } },
  property: { kind: 'organisation', general: { organisationName: 'SCI Le Grand Large', legalForm: 'SCI' } },
  notary: {
    type: 'professional',
    general: { lastName: 'Le Bihan', firstNames: 'Soizic', title: 'maitre', profession: 'Notaire' },
  },
  yvonne: person('Riou', 'Yvonne', '1949-02-08', { title: 'mrs', civilStatus: 'widowed', profession: 'Retraitée' }),
  gael: person('Riou', 'Gaël', '1974-10-30', { title: 'mr', civilStatus: 'pacs', profession: 'Professeur' }),
  nolwenn: person('Riou', 'Nolwenn', '1978-12-05', { title: 'mrs', civilStatus: 'divorced', profession: 'Avocate' }),
} as const satisfies Record<string, Member>
type Key = keyof typeof MEMBERS
export type Ids = Readonly<Record<Key, string>>

const RELATIONS: readonly (readonly [Key, string, Key, Partial<RelationEntry>?])[] = [
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

const HOUSEHOLDS: readonly (readonly [Key, ...Key[]])[] = [['herve', 'anne', 'lucie']]

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
      await riouWealth(ctx, ids)
    }),
})

async function addMembers(ctx: Context): Promise<Ids> {
  const ids: Partial<Record<Key, string>> = {}
  for (const key of Object.keys(MEMBERS) as Key[]) {
    const { general, kind = 'person', type = 'client' }: Member = MEMBERS[key]
    const entry = ContactEntry.parse({ type, kind, general, mainAdviserId: ctx.actor.userId })
    ids[key] = (await addContact(ctx, { ...entry, confirmed: true })).id
  }
  return ids as Ids
}
