import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONTACT_FIELDS, TEMPLATE_KEYS } from '#contract/imports/contact-fields.ts'
import { FIRST_NAMES, SURNAMES } from '#db/demo/reference/people.ts'
import { pick, seeded } from '#db/demo/reference/seeded.ts'
import { writeWorkbook } from '#platform/xlsx/write-workbook.ts'

const COLUMNS = 40

/** A workbook of `count` persons on 40 columns of the import's template, as a firm would bring it. Gives its path. */
export async function bookOf(count: number): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'sillage-bench-')), 'contacts.xlsx')
  const keys = TEMPLATE_KEYS.filter((key) => CONTACT_FIELDS[key].kind !== 'organisation' && key !== 'sillageId')
  const columns = keys.slice(0, COLUMNS).map((key) => ({ heading: CONTACT_FIELDS[key].heading, type: 'text' as const }))
  while (columns.length < COLUMNS) columns.push({ heading: `Colonne ${columns.length + 1}`, type: 'text' })
  const random = seeded(40)
  const cell = (key: string | undefined, n: number): string => {
    if (key === 'externalId') return `BANC-${n}`
    if (key === 'lastName') return `${pick(random, SURNAMES)} ${n}`
    if (key === 'firstNames') return pick(random, FIRST_NAMES)
    if (key === 'birthDate') return `${10 + (n % 18)}/0${1 + (n % 9)}/${1940 + (n % 60)}`
    // Shared, a phone makes likely duplicates, which are not created unasked.
    if (key === 'homePhone') return `02${String(10_000_000 + n)}`
    if (key === 'mobilePhone') return `06${String(10_000_000 + n)}`
    if (key === 'personalEmail') return `banc${n}@exemple.test`
    if (key === 'mainAdviser' || key === 'category' || key === 'birthName') return ''
    const field = keys.find((each) => each === key)
    return field ? CONTACT_FIELDS[field].example : `valeur ${n}`
  }
  const rows = Array.from({ length: count }, (_, n) => columns.map((_column, index) => cell(keys[index], n)))
  await writeWorkbook(path, [{ name: 'Contacts', columns, rows }])
  return path
}
