import type { ContactType } from '#contract/rights/permissions.types.ts'
import { digestOf } from '#features/contacts/contacts.public.ts'
import { KIND, pick, rowId, seeded } from './seeded.ts'
import { FIRST_NAMES, SURNAMES, titleOf } from './people.ts'
import type { ReferenceUser } from './people.ts'

export interface Town {
  readonly postcode: string
  readonly name: string
}

interface BookRows {
  readonly contacts: object[]
  readonly phones: object[]
  readonly emails: object[]
  readonly addresses: object[]
  readonly followers: object[]
}

const TYPES: readonly ContactType[] = [
  'client',
  'client',
  'client',
  'client',
  'client',
  'client',
  'client',
  'prospect',
  'prospect',
  'partner',
]
const PARTICLES = ['', '', '', '', '', '', '', '', '', 'de ', 'de la ', 'd’']

/** Contacts `from` … `to` (from 1) with their coordinates and followers; the same rows for the same seed. */
export function bookRows(
  firmId: number,
  users: readonly ReferenceUser[],
  towns: readonly Town[],
  range: { from: number; to: number },
  now: string,
): BookRows {
  const rows: BookRows = { contacts: [], phones: [], emails: [], addresses: [], followers: [] }
  const random = seeded(range.from)
  const advisers = users.filter((user) => user.level === Math.max(...users.map(({ level }) => level)))
  for (let n = range.from; n <= range.to; n++) addContact(rows, { firmId, n, random, advisers, town: pick(random, towns), now })
  return rows
}

interface Making {
  readonly firmId: number
  readonly n: number
  readonly random: () => number
  readonly advisers: readonly ReferenceUser[]
  readonly town: Town
  readonly now: string
}

function addContact(rows: BookRows, making: Making): void {
  const { firmId, n, random, advisers, town } = making
  const id = rowId(KIND.contact, n)
  const own = { firm_id: firmId, id, contact_id: id, preferred: true, position: 0 }
  const adviser = pick(random, advisers).id
  const assistant = random() < 0.1 ? pick(random, advisers).id : null
  const phone = `+336${String(10_000_000 + Math.floor(random() * 89_999_999))}`
  const email = `contact${n}@exemple.test`
  const followerIds = assistant && assistant !== adviser ? [adviser, assistant] : [adviser]
  rows.contacts.push({
    ...contactRow(making, { phone, email }),
    id,
    main_adviser_id: adviser,
    created_by: adviser,
    follower_ids: followerIds,
  })
  rows.phones.push({ ...own, label: 'mobile', number: phone })
  rows.emails.push({ ...own, label: 'personal', address: email })
  rows.addresses.push({
    ...own,
    label: 'home',
    line1: `${1 + (n % 180)} rue ${pick(random, SURNAMES)}`,
    postcode: town.postcode,
    town: town.name,
    country: 'FR',
  })
  if (followerIds.length > 1) rows.followers.push({ firm_id: firmId, contact_id: id, user_id: assistant, role: 'assistant' })
}

const NOTHING_ELSE = { lastName: null, birthName: null, firstNames: null, organisationName: null, siren: null, externalId: null }

function contactRow({ firmId, n, random, town, now }: Making, { phone, email }: { phone: string; email: string }) {
  const names = namesOf(n, random)
  const person = names.kind === 'person'
  const created = new Date(Date.parse(now) - Math.floor(random() * 540 * 86_400_000)).toISOString()
  const digest = digestOf({
    kind: names.kind,
    general: { ...NOTHING_ELSE, ...names },
    phones: [{ number: phone, preferred: true }],
    emails: [{ address: email, preferred: true }],
    addresses: [{ postcode: town.postcode, town: town.name, preferred: true }],
  })
  return {
    firm_id: firmId,
    type: TYPES[n % TYPES.length],
    kind: names.kind,
    last_name: names.lastName ?? null,
    first_names: names.firstNames ?? null,
    organisation_name: names.organisationName ?? null,
    title: names.firstNames ? titleOf(names.firstNames) : null,
    birth_date: person ? `${1935 + Math.floor(random() * 70)}-0${1 + (n % 9)}-1${n % 10}` : null,
    is_private: n % 500 === 0,
    ...digest,
    created_at: created,
    updated_at: created,
    version: 1,
  }
}

function namesOf(n: number, random: () => number) {
  const lastName = pick(random, PARTICLES) + pick(random, SURNAMES) + (random() < 0.08 ? `-${pick(random, SURNAMES)}` : '')
  if (n % 12 === 0)
    return { kind: 'organisation' as const, organisationName: `${pick(random, ['SARL', 'SCI', 'SAS', 'Holding'])} ${lastName}` }
  return { kind: 'person' as const, lastName, firstNames: pick(random, FIRST_NAMES) }
}
