/** CON-71: advisers are named by sign-in name, e-mail or name; categories by name or path under their type. */
import { CONTACT_TYPE_LABELS } from '../contacts/contacts.types.ts'
import type { ContactType } from '../contacts/contacts.types.ts'
import { normaliseEmail } from '../contacts/email.rules.ts'
import { nameKey, searchKey } from '../contacts/name.rules.ts'
import { readAs } from '../contacts/reading.types.ts'
import type { Reading } from '../contacts/reading.types.ts'
import { refuse } from '../kernel/verdict.ts'

export interface AdviserChoice {
  readonly id: string
  readonly login?: string | null
  readonly email?: string | null
  /** « Anne Lefèvre », in any order of first and last name. */
  readonly name: string
}

export interface CategoryChoice {
  readonly id: string
  readonly type: ContactType
  /** « Particuliers > Retraités »: the category below its parents. */
  readonly path: string
}

type AdviserRefusal = 'import.adviser_unknown' | 'import.adviser_ambiguous'

/** The identifier of the adviser meant. */
export function findAdviser(text: string, advisers: readonly AdviserChoice[]): Reading<string, AdviserRefusal> {
  const value = text.trim()
  const exact = normaliseEmail(value)
  const key = personKey(value)
  const byLogin = advisers.filter(({ login, email }) => [login, email].some((own) => own && normaliseEmail(own) === exact))
  const found = byLogin.length > 0 ? byLogin : advisers.filter(({ name }) => personKey(name) === key)
  const [adviser] = found
  if (!adviser) return refuse('import.adviser_unknown', { value })
  return found.length > 1 ? refuse('import.adviser_ambiguous', { value }) : readAs(adviser.id)
}

/** The identifier of a category of this type, by its whole path or by its name where only one bears it. */
export function findCategory(
  text: string,
  type: ContactType,
  categories: readonly CategoryChoice[],
): Reading<string, 'import.category_unknown'> {
  const own = categories.filter((category) => category.type === type)
  const byPath = own.filter((category) => searchKey(category.path) === searchKey(text))
  const byName = own.filter((category) => searchKey(category.path.split('>').at(-1)) === searchKey(text))
  const [category, another] = byPath.length > 0 ? byPath : byName
  if (category && !another) return readAs(category.id)
  return refuse('import.category_unknown', { value: text.trim(), type: CONTACT_TYPE_LABELS[type] })
}

const personKey = (name: string) => nameKey({ kind: 'person', lastName: name })
