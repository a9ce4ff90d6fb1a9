import type { Change } from '#contract/audit/audit.types.ts'

/** What the history tells of a change: the fields of `after` that differ, before and after. Values are compared as JSON. */
export function changesBetween(before: object, after: object): Change[] {
  const earlier = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).flatMap(([field, value]: [string, unknown]) => {
    const was = earlier.get(field) ?? null
    return JSON.stringify(was) === JSON.stringify(value ?? null) ? [] : [{ field, before: was, after: value ?? null }]
  })
}
