import { isNirHeading } from '#contract/contacts/nir.rules.ts'
import { FIELD_KEYS } from '#contract/imports/contact-fields.ts'
import type { FieldKey } from '#contract/imports/contact-fields.ts'
import type { Mapping } from '#contract/imports/imports.types.ts'

/** Column → field, as the page shows it. */
export type ColumnFields = ReadonlyMap<number, FieldKey>

export const fieldsByColumn = ({ fields }: Mapping): ColumnFields =>
  new Map(fields.flatMap(({ field, columns }) => columns.map((column) => [column, field] as const)))

export function withColumn(chosen: ColumnFields, column: number, field: string | null): ColumnFields {
  const key = FIELD_KEYS.find((one) => one === field)
  const others = [...chosen].filter(([other]) => other !== column)
  return new Map(key ? [...others, [column, key] as const] : others)
}

/** Several columns of a field are joined in the order of the proposal, else in the order of the file. */
export function mappingOf(chosen: ColumnFields, proposed: Mapping): Mapping {
  const byField = Map.groupBy([...chosen], ([, field]) => field)
  const fields = FIELD_KEYS.flatMap((field) => {
    const columns = (byField.get(field) ?? []).map(([column]) => column).toSorted((one, other) => one - other)
    if (columns.length === 0) return []
    const before = proposed.fields.find((entry) => entry.field === field)?.columns ?? []
    const same = before.length === columns.length && columns.every((column) => before.includes(column))
    return [{ field, columns: same ? before : columns }]
  })
  return { fields }
}

const NAMING: ReadonlySet<FieldKey> = new Set(['lastName', 'fullName', 'organisationName', 'sillageId', 'externalId'])

/** A file that names nobody, by a name or an identifier, cannot be imported. */
export const namesSomebody = (chosen: ColumnFields): boolean => [...chosen.values()].some((field) => NAMING.has(field))

/** SEC-8: such a column is never imported, whatever is chosen. */
export const isForbidden = (heading: string): boolean => isNirHeading(heading)
