import { readFileSync } from 'node:fs'
import type { ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import type { Founded } from '#features/organisation/found-firm.ts'
import { KIND, pick, rowId, seeded } from './seeded.ts'
import type { Sizes } from './sizes.ts'

const names = (file: string): readonly string[] =>
  JSON.parse(readFileSync(new URL(`../../reference/names/${file}`, import.meta.url), 'utf8')) as string[]
export const SURNAMES = names('surnames.json')
export const FIRST_NAMES = names('first-names.json')
const feminine = new Set(names('feminine.json'))
/** The title that goes with a first name; names borne by all have the one more common. */
export const titleOf = (firstName: string): 'mr' | 'mrs' => (feminine.has(firstName) ? 'mrs' : 'mr')

/** Widths of the five levels of the tree, of 500: one head, four regions, twenty agencies, teams, advisers. */
const WIDTHS = [0.002, 0.008, 0.04, 0.19, 0.76]
const PROFILE_OF_LEVEL: readonly ExampleProfileKey[] = ['administrator', 'manager', 'manager', 'manager', 'adviser']

export interface ReferenceUser {
  readonly id: string
  readonly level: number
  readonly managerId: string | null
}

/** Who works in the reference firm, level by level; user 0 is its administrator, at the head. */
export function referenceUsers(founded: Founded, sizes: Sizes): ReferenceUser[] {
  const levels: ReferenceUser[][] = [[{ id: founded.administratorId, level: 0, managerId: null }]]
  let made = 1
  for (let level = 1; level < WIDTHS.length && made < sizes.users; level++) {
    const wanted = level === WIDTHS.length - 1 ? sizes.users - made : Math.max(1, Math.round(sizes.users * WIDTHS[level]!))
    const above = levels.at(-1)!
    const width = Math.min(wanted, sizes.users - made)
    levels.push(
      Array.from({ length: width }, (_, index) => ({
        id: rowId(KIND.user, made + index),
        level,
        managerId: above[index % above.length]!.id,
      })),
    )
    made += width
  }
  return levels.flat()
}

/** Rows of `user` for all but the administrator, who exists since the firm was founded. */
export function userRows(founded: Founded, users: readonly ReferenceUser[], now: string): object[] {
  const random = seeded(7)
  return users.slice(1).map(({ id, level, managerId }, index) => {
    const firstName = pick(random, FIRST_NAMES)
    const lastName = pick(random, SURNAMES)
    const login = `utilisateur${index + 1}.${founded.firmId}@reference.test`
    // Of the advisers, one in ten is a junior, one in twenty works in the back office.
    const profile =
      level < 4 ? PROFILE_OF_LEVEL[level]! : index % 20 === 0 ? 'backOffice' : index % 10 === 1 ? 'junior' : 'adviser'
    return {
      firm_id: founded.firmId,
      id,
      first_name: firstName,
      last_name: lastName,
      email: login,
      login,
      active: true,
      is_adviser: profile !== 'backOffice',
      profile_id: founded.profiles[profile],
      manager_id: managerId,
      created_at: now,
      version: 1,
    }
  })
}
