/**
 * CON-30: the source only completes the target: a filled field is never replaced, and « non » is filled. What would not hold
 * with what the target has is left out as well: a consent's date without that consent, the SIRET of another SIREN, a
 * matrimonial regime without its civil status, a death before birth.
 */
import type { General, GeneralField } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind } from '#contract/contacts/contacts.types.ts'
import { generalFields } from '#contract/contacts/general.fields.ts'
import { siretBelongsTo } from '#contract/contacts/siren.rules.ts'

export type FieldOutcome = 'kept' | 'same' | 'taken' | 'dropped'

/** What becomes of each field that either has. */
export function fieldOutcomes(kind: ContactKind, target: General, source: General): [GeneralField, FieldOutcome][] {
  return generalFields(kind).flatMap((field): [GeneralField, FieldOutcome][] => {
    if (source[field] === null) return target[field] === null ? [] : [[field, 'kept']]
    if (target[field] !== null) return [[field, target[field] === source[field] ? 'same' : 'dropped']]
    return [[field, fits(field, target, source) ? 'taken' : 'dropped']]
  })
}

/** The target completed. */
export function completed(kind: ContactKind, target: General, source: General): General {
  const taken = fieldOutcomes(kind, target, source).filter(([, outcome]) => outcome === 'taken')
  return { ...target, ...Object.fromEntries(taken.map(([field]) => [field, source[field]])) }
}

const agrees = (field: GeneralField, target: General, source: General): boolean =>
  target[field] === null || target[field] === source[field]

/** What a field says more of: taken only along with it, or where the target says the same of it. */
const HEADS: Partial<Record<GeneralField, GeneralField>> = {
  emailingConsentOn: 'emailingConsent',
  emailingConsentOrigin: 'emailingConsent',
  smsConsentOn: 'smsConsent',
  smsConsentOrigin: 'smsConsent',
  matrimonialRegime: 'civilStatus',
  civilStatusOn: 'civilStatus',
  civilStatusPlace: 'civilStatus',
  regimeCountry: 'matrimonialRegime',
  marriageContractOn: 'marriageContract',
  marriageNotary: 'marriageContract',
  spousesGiftOn: 'spousesGift',
  willOn: 'will',
  taxNumber: 'taxCountry',
  secondTaxNumber: 'secondTaxCountry',
  birthPostcode: 'birthPlace',
  birthInseeCode: 'birthPlace',
  pepLink: 'politicallyExposed',
  pepFunction: 'politicallyExposed',
  pepSince: 'politicallyExposed',
  pepUntil: 'politicallyExposed',
}

/** Whether the source's value holds with what the target has. */
function fits(field: GeneralField, target: General, source: General): boolean {
  const head = HEADS[field]
  if (head && !agrees(head, target, source)) return false
  const joined = { ...target, [field]: source[field] }
  if (field === 'siren' || field === 'siret')
    return !joined.siren || !joined.siret || siretBelongsTo(joined.siret, joined.siren).ok
  const birth = target.birthDate ?? source.birthDate
  const after = [target.deathDate ?? source.deathDate, target.civilStatusOn ?? source.civilStatusOn]
  return !LIFE.has(field) || after.every((day) => !birth || !day || birth <= day)
}

/** Birth comes before the two others. */
const LIFE: ReadonlySet<GeneralField> = new Set(['birthDate', 'deathDate', 'civilStatusOn'])

/**
 * CON-31: the target when the merge is undone: what it took and still has as taken is blank again; what was changed since
 * stays.
 */
export function withoutTaken(now: General, taken: Partial<General>): General {
  const given = Object.entries(taken).filter(([field, value]) => now[field as GeneralField] === value)
  return { ...now, ...Object.fromEntries(given.map(([field]) => [field, null])) }
}
