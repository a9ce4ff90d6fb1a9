/**
 * CON-30: the source only completes the target: a filled field is never replaced, and « non » is filled. What would not hold
 * with what the target has is left out as well: a consent's date without that consent, the SIRET of another SIREN, a
 * matrimonial regime without its civil status, a death before birth.
 */
import type { General, GeneralField } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind } from '#contract/contacts/contacts.types.ts'
import { generalFields } from '#contract/contacts/general.rules.ts'
import { siretBelongsTo } from '#contract/contacts/siren.rules.ts'

export type FieldOutcome = 'kept' | 'same' | 'taken' | 'dropped'

/** What becomes of each field that either has. */
export function fieldOutcomes(kind: ContactKind, target: General, source: General): [GeneralField, FieldOutcome][] {
  return generalFields(kind).flatMap((field): [GeneralField, FieldOutcome][] => {
    if (source[field] === null) return target[field] === null ? [] : [[field, 'kept']]
    if (target[field] !== null) return [[field, target[field] === source[field] ? 'same' : 'dropped']]
    return [[field, (FITS[field]?.(target, source) ?? true) ? 'taken' : 'dropped']]
  })
}

/** The target completed. */
export function completed(kind: ContactKind, target: General, source: General): General {
  const taken = fieldOutcomes(kind, target, source).filter(([, outcome]) => outcome === 'taken')
  return { ...target, ...Object.fromEntries(taken.map(([field]) => [field, source[field]])) }
}

const agrees = (field: GeneralField, target: General, source: General): boolean =>
  target[field] === null || target[field] === source[field]

type Fits = (target: General, source: General) => boolean
const lives: Fits = (target, source) => livesThenDies(target.birthDate ?? source.birthDate, target.deathDate ?? source.deathDate)
const consents: Fits = (target, source) => agrees('emailingConsent', target, source)

/** Fields that hold only with others. */
const FITS: Partial<Record<GeneralField, Fits>> = {
  birthDate: lives,
  deathDate: lives,
  emailingConsentOn: consents,
  emailingConsentOrigin: consents,
  matrimonialRegime: (target, source) => agrees('civilStatus', target, source),
  siren: (target, source) => target.siret === null || siretBelongsTo(target.siret, source.siren ?? '').ok,
  siret: (target, source) => target.siren === null || siretBelongsTo(source.siret ?? '', target.siren).ok,
}

const livesThenDies = (birth: string | null, death: string | null): boolean => !birth || !death || birth <= death

/**
 * CON-31: the target when the merge is undone: what it took and still has as taken is blank again; what was changed since
 * stays.
 */
export function withoutTaken(now: General, taken: Partial<General>): General {
  const given = Object.entries(taken).filter(([field, value]) => now[field as GeneralField] === value)
  return { ...now, ...Object.fromEntries(given.map(([field]) => [field, null])) }
}
