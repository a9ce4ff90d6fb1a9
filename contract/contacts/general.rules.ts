/**
 * CON-2: what the General tab may hold. A person has a last name, an organisation a name; identifiers end with their check
 * digit; what has happened is not in the future; nobody dies before birth. SEC-8: social-security numbers are masked.
 * Every fault is said at once, each on its field.
 */
import type { Refusal, Verdict } from '../kernel/verdict.ts'
import { allow, refuse } from '../kernel/verdict.ts'
import type { General, GeneralEntry, GeneralField } from './contacts.shapes.ts'
import type { ContactKind } from './contacts.types.ts'
import { formatDay, notAfter } from './day.rules.ts'
import { FREE_TEXTS, generalFields } from './general.fields.ts'
import { maskNir } from './nir.rules.ts'
import type { DetailField } from './details/details.fields.ts'
import { DETAIL_READERS, detailVerdicts } from './details/details.rules.ts'
import type { Reading } from './reading.types.ts'
import { readActivityCode, readSiren, readSiret, siretBelongsTo } from './siren.rules.ts'

type Note = <T>(field: GeneralField, reading: Reading<T>, fallback: T) => T

export interface Fault<F extends string = string> {
  readonly field: F
  readonly refusal: Refusal
}

const NOTHING: General = Object.fromEntries(
  [...new Set([...generalFields('person'), ...generalFields('organisation')])].map((field) => [field, null]),
) as unknown as General

/** The entry laid over what is kept: trimmed, empty texts null, identifiers in their kept form, fields of the other kind null. */
export function readGeneral(
  kind: ContactKind,
  entry: GeneralEntry,
  today: string,
  kept: General = NOTHING,
): { general: General; faults: Fault<GeneralField>[] } {
  const faults: Fault<GeneralField>[] = []
  const typed: General = { ...NOTHING }
  for (const field of generalFields(kind))
    Object.assign(typed, { [field]: tidy(entry[field] === undefined ? kept[field] : entry[field]) })
  const note: Note = (field, reading, fallback) => {
    if (reading.ok) return reading.value
    faults.push({ field, refusal: reading })
    return fallback
  }
  const general: General = {
    ...typed,
    siren: typed.siren && note('siren', readSiren(typed.siren), typed.siren),
    siret: typed.siret && note('siret', readSiret(typed.siret), typed.siret),
    activityCode: typed.activityCode && note('activityCode', readActivityCode(typed.activityCode), typed.activityCode),
    ...withoutNir(typed),
    ...readCodes(typed, note),
  }
  for (const [field, verdict] of verdicts(kind, general, today)) if (!verdict.ok) faults.push({ field, refusal: verdict })
  return { general, faults }
}

/** SEC-8: masked in every free text; as an external identifier it is not kept at all. */
function withoutNir(typed: General): Partial<General> {
  const masked = FREE_TEXTS.flatMap((field) => {
    const value = typed[field]
    return typeof value === 'string' ? [[field, maskNir(value).text]] : []
  })
  const isIdentifier = typed.externalId !== null && maskNir(typed.externalId).found > 0
  return { ...Object.fromEntries(masked), externalId: isIdentifier ? null : typed.externalId }
}

/** The details that are codes, in their kept form. */
function readCodes(typed: General, note: Note): Partial<General> {
  const texts: Readonly<Partial<Record<string, unknown>>> = typed
  const codes = Object.entries(DETAIL_READERS) as [DetailField, (text: string) => Reading<string>][]
  return Object.fromEntries(
    codes.flatMap(([field, read]) => {
      const value = texts[field]
      return typeof value === 'string' ? [[field, note(field, read(value), value)]] : []
    }),
  )
}

function verdicts(kind: ContactKind, general: General, today: string): [GeneralField, Verdict][] {
  const past = (['birthDate', 'deathDate', 'creationDate', 'emailingConsentOn'] as const).map(
    (field): [GeneralField, Verdict] => [field, general[field] ? notAfter(general[field], today) : allow()],
  )
  return [
    kind === 'person'
      ? ['lastName', general.lastName ? allow() : refuse('contact.name_missing')]
      : ['organisationName', general.organisationName ? allow() : refuse('contact.organisation_name_missing')],
    ['siret', general.siren && general.siret ? siretBelongsTo(general.siret, general.siren) : allow()],
    ['deathDate', livesThenDies(general)],
    ...past,
    ...detailVerdicts(general, today),
  ]
}

function livesThenDies({ birthDate, deathDate }: General): Verdict<'contact.death_before_birth'> {
  if (!birthDate || !deathDate || birthDate <= deathDate) return allow()
  return refuse('contact.death_before_birth', { birth: formatDay(birthDate), death: formatDay(deathDate) })
}

const tidy = (value: General[GeneralField] | undefined) => (typeof value === 'string' ? value.trim() || null : (value ?? null))
