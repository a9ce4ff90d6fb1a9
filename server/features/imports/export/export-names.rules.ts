/**
 * CON-74: an adviser and a category are written as the import reads them back. What it would not find again — an adviser who
 * left, two who share every name — is left empty, and an empty cell changes nothing.
 */
import type { ExportNames } from '#contract/imports/export-row.rules.ts'
import type { ContactValues } from '#contract/imports/imports.types.ts'
import { findAdviser, findCategory } from '#contract/imports/lookups.rules.ts'
import type { AdviserChoice, CategoryChoice } from '#contract/imports/lookups.rules.ts'

interface Places {
  readonly advisers: readonly AdviserChoice[]
  readonly categories: readonly CategoryChoice[]
}

/** Each adviser and category is worked out once for all the contacts of a page. */
export function exportNames({ advisers, categories }: Places): (values: ContactValues) => ExportNames {
  const ofAdviser = once((id) => adviserCell(id, advisers))
  const ofCategory = once((id) => categoryCell(id, categories))
  return ({ mainAdviserId, categoryId }) => ({ mainAdviser: ofAdviser(mainAdviserId), category: ofCategory(categoryId) })
}

function once(cellOf: (id: string) => string | null): (id: string | null | undefined) => string | null {
  const known = new Map<string, string | null>()
  return (id) => {
    if (!id) return null
    if (!known.has(id)) known.set(id, cellOf(id))
    return known.get(id) ?? null
  }
}

function adviserCell(id: string, advisers: readonly AdviserChoice[]): string | null {
  const adviser = advisers.find((one) => one.id === id)
  const names = adviser ? [adviser.login, adviser.email, adviser.name] : []
  return (
    names.find((name) => {
      const found = name ? findAdviser(name, advisers) : null
      return found?.ok && found.value === id
    }) ?? null
  )
}

function categoryCell(id: string, categories: readonly CategoryChoice[]): string | null {
  const category = categories.find((one) => one.id === id)
  const found = category && findCategory(category.path, category.type, categories)
  return category && found?.ok && found.value === id ? category.path : null
}
