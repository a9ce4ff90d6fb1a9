import type { ContactEntry, CoordinatesEntry, General } from '#contract/contacts/contacts.shapes.ts'
import { readCoordinates } from '#contract/contacts/coordinates.rules.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { Fault } from '#contract/contacts/general.rules.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'

type Typed = Pick<ContactEntry, 'kind' | 'general' | 'phones' | 'emails' | 'addresses'>

/** What was typed, in the form in which it is kept; every fault is said at once, on its field. */
export function readEntry(ctx: Context, typed: Typed): CoordinatesEntry & { general: General } {
  const { general, faults } = readGeneral(typed.kind, typed.general, ctx.today)
  const { coordinates, faults: ofCoordinates } = readCoordinates(typed)
  refuseFaults([...faults.map((fault) => ({ ...fault, field: `general.${fault.field}` })), ...ofCoordinates])
  return { ...coordinates, general }
}

/** The first fault gives the code; each stands on its field. */
export function refuseFaults(faults: readonly Fault[]): void {
  const first = faults[0]
  if (!first) return
  const issues = faults.map(({ field, refusal }) => ({ path: field.split('.'), message: sentence(refusal.code, refusal.values) }))
  throw new AppError(first.refusal.code, first.refusal.values, issues)
}
