import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { NewContact } from '#features/contacts/contacts.public.ts'
import { newId } from '#platform/ids/new-id.ts'

/** A file of invented people with altered copies of them, `rec-N-org` and `rec-N-dup-M`: who is whose copy is known. */
export interface KnownBook {
  readonly contacts: readonly NewContact[]
  /** Of whom each contact is an entry, by its id. Only the answer is read from the identifiers of the file. */
  readonly personOf: ReadonlyMap<string, string>
}

type Cells = Readonly<Record<string, string>>

/** Columns of FEBRL: given_name, surname, street_number, address_1, address_2, suburb, postcode, date_of_birth (YYYYMMDD). */
export async function readFebrl(path: string, mainAdviserId: string, today: string): Promise<KnownBook> {
  const rows: Cells[] = parse(await readFile(path), {
    columns: (names: string[]) => names.map((name) => name.trim()),
    trim: true,
  })
  const entries = rows.map((row) => ({
    person: row['rec_id']?.split('-')[1] ?? '',
    contact: contactOf(row, mainAdviserId, today),
  }))
  return {
    contacts: entries.map(({ contact }) => contact),
    personOf: new Map(entries.map(({ contact, person }) => [contact.id, person])),
  }
}

function contactOf(row: Cells, mainAdviserId: string, today: string): NewContact {
  const [given, surname] = [row['given_name'] || null, row['surname'] || null]
  // Nobody is kept without a last name: whoever enters them writes the only name there is.
  const names = surname ? { lastName: surname, firstNames: given } : { lastName: given ?? '?', firstNames: null }
  const { general } = readGeneral('person', { ...names, birthDate: dayOf(row['date_of_birth'] ?? '') }, today)
  const line1 = [row['street_number'], row['address_1']].filter(Boolean).join(' ') || null
  const place = {
    line1,
    line2: row['address_2'] || null,
    line3: null,
    postcode: row['postcode'] || null,
    town: row['suburb'] || null,
  }
  return {
    id: newId(),
    type: 'client',
    kind: 'person',
    general,
    categoryId: null,
    mainAdviserId,
    phones: [],
    emails: [],
    addresses: [{ label: 'home', ...place, country: 'AU', preferred: true }],
  }
}

/** A day that is in no calendar is not kept. */
function dayOf(digits: string): string | null {
  const day = digits.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}
