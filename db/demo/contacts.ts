import { ContactEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import { addContact } from '#features/contacts/entry/add-contact.ts'
import { addView } from '#features/organisation/lists/add-view.ts'
import type { DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import type { Context } from '#platform/context/context.ts'
import { FIRST_NAMES, SURNAMES, titleOf } from './reference/people.ts'
import { pick, seeded } from './reference/seeded.ts'
import { adviserOf, CONTACTS_A_PART, daysBefore, DEMO_CONTACTS } from './story.ts'

const TOWNS = [
  ['44000', 'Nantes'],
  ['44600', 'Saint-Nazaire'],
  ['35000', 'Rennes'],
  ['56000', 'Vannes'],
  ['29000', 'Quimper'],
  ['49000', 'Angers'],
  ['85000', 'La Roche-sur-Yon'],
  ['17000', 'La Rochelle'],
  ['33000', 'Bordeaux'],
  ['75015', 'Paris'],
  ['69006', 'Lyon'],
  ['44500', 'La Baule-Escoublac'],
] as const
/** As a man and as a woman says it. */
const PROFESSIONS = [
  ['Cadre', 'Cadre'],
  ['Médecin', 'Médecin'],
  ['Artisan', 'Artisane'],
  ['Commerçant', 'Commerçante'],
  ['Retraité', 'Retraitée'],
  ['Professeur', 'Professeure'],
  ['Notaire', 'Notaire'],
  ['Ingénieur', 'Ingénieure'],
  ['Agriculteur', 'Agricultrice'],
  ['Avocat', 'Avocate'],
] as const
const TYPES: readonly ContactType[] = [
  'client',
  'client',
  'client',
  'client',
  'client',
  'client',
  'prospect',
  'prospect',
  'prospect',
  'professional',
]
const CATEGORIES: readonly (readonly [ContactType, string, boolean])[] = [
  ['client', 'Particuliers', true],
  ['client', 'Chefs d’entreprise', false],
  ['client', 'Retraités', false],
  ['prospect', 'À qualifier', true],
  ['prospect', 'Recommandés', false],
  ['professional', 'Notaires', true],
]

/** The firm's own lists: categories and keywords; a view that everybody has. */
export const lists = (site: DemoSite): DemoPart => ({
  message: 'Catégories et mots clés…',
  run: (_ctx, liveAs) =>
    liveAs(site.administratorId, daysBefore(site, 570), async (ctx) => {
      const rows = CATEGORIES.map(([contact_type, name, is_default], position) => ({
        firm_id: ctx.firmId,
        id: site.id(`category/${name}`),
        contact_type,
        name,
        is_default,
        position,
      }))
      await ctx.db.insertInto('category').values(rows).execute()
      const keywords = ['Assurance-vie', 'Immobilier', 'Retraite', 'Transmission']
      await ctx.db
        .insertInto('keyword')
        .values(keywords.map((name) => ({ firm_id: ctx.firmId, id: site.id(`keyword/${name}`), name })))
        .execute()
      await addView(ctx, {
        list: 'contacts.client',
        name: 'Chefs d’entreprise, par ville',
        shared: true,
        address: { categorie: site.id('category/Chefs d’entreprise'), tri: 'town' },
        columns: ['name', 'town', 'adviser', 'keywords', 'phone', 'email'],
      })
    }),
})

/** Three hundred contacts, added by their advisers over eighteen months. */
export const contacts = (site: DemoSite): DemoPart[] =>
  Array.from({ length: DEMO_CONTACTS / CONTACTS_A_PART }, (_, part) => ({
    message: 'Contacts…',
    run: async (_ctx, liveAs) => {
      for (let n = part * CONTACTS_A_PART; n < (part + 1) * CONTACTS_A_PART; n++) {
        const days = 548 - Math.floor((n * 530) / DEMO_CONTACTS)
        await liveAs(adviserOf(site, n), daysBefore(site, days, 8 + (n % 9)), (ctx) => addOne(ctx, site, n))
      }
    },
  }))

async function addOne(ctx: Context, site: DemoSite, n: number): Promise<void> {
  const random = seeded(1_000 + n)
  const [postcode, town] = pick(random, TOWNS)
  const lastName = pick(random, SURNAMES)
  const firstName = pick(random, FIRST_NAMES)
  const title = titleOf(firstName)
  const company = n % 9 === 4
  const type = TYPES[n % TYPES.length]!
  const slug = `${firstName}.${lastName}`
    .normalize('NFD')
    .replace(/[^a-zA-Z.]/g, '')
    .toLowerCase()
  const category = CATEGORIES.filter(([of]) => of === type)[n % 2]
  const entry = ContactEntry.parse({
    type,
    kind: company ? 'organisation' : 'person',
    general: company
      ? { organisationName: `${pick(random, ['SARL', 'SCI', 'SAS'])} ${lastName} ${town}`, source: 'Recommandation' }
      : {
          lastName,
          firstNames: firstName,
          title,
          birthDate: `${1940 + Math.floor(random() * 60)}-0${1 + (n % 9)}-${10 + (n % 18)}`,
          civilStatus: pick(random, ['married', 'single', 'pacs', 'divorced', 'widowed']),
          profession: pick(random, PROFESSIONS)[title === 'mr' ? 0 : 1],
          emailingConsent: random() < 0.6,
        },
    phones: [{ label: 'mobile', number: `06 ${10 + (n % 25)} ${String(100_000 + n * 2_971)}` }],
    emails: [{ label: 'personal', address: `${slug}.${n}@courriel.example` }],
    addresses: [
      { label: company ? 'head_office' : 'home', line1: `${1 + (n % 120)} rue ${pick(random, SURNAMES)}`, postcode, town },
    ],
    categoryId: category ? site.id(`category/${category[1]}`) : null,
    mainAdviserId: ctx.actor.userId,
    keywordIds:
      n % 4 === 0 ? [site.id(`keyword/${pick(random, ['Assurance-vie', 'Immobilier', 'Retraite', 'Transmission'])}`)] : [],
  })
  await addContact(ctx, { ...entry, confirmed: true })
}
