/** CON-61, CON-62: what a form says that the General tab holds, each in the form in which it is kept. */
import { General } from '#contract/contacts/contacts.shapes.ts'
import type { GeneralField } from '#contract/contacts/contacts.shapes.ts'
import { readCountry } from '#contract/contacts/country.rules.ts'
import { notAfter, readDay } from '#contract/contacts/day.rules.ts'
import { GENERAL_LABELS } from '#contract/contacts/field.labels.ts'
import { readAs } from '#contract/contacts/reading.types.ts'
import type { Reading } from '#contract/contacts/reading.types.ts'
import { sentence } from '#contract/kernel/errors.ts'
import { refuse } from '#contract/kernel/verdict.ts'
import type { Holder } from '../form/form.types.ts'
import type { IntakeFact } from './facts.types.ts'
import type { IntakeValues } from './intake-values.rules.ts'

type Value = General[GeneralField]
type Reader = (text: string, today: string) => Reading<Value>

/** Beginning with `*.`: of the holder. The first path that has a text is read. */
interface Source {
  readonly field: GeneralField
  readonly from: readonly string[]
  readonly read: Reader | 'choice'
}

const asTyped: Reader = (text) => readAs(text)
const country: Reader = (text) => readCountry(text)
const pastDay: Reader = (text, today) => {
  const day = readDay(text, today)
  if (!day.ok) return day
  const past = notAfter(day.value, today)
  return past.ok ? day : past
}

/** To come as well as past. */
const anyDay: Reader = (text) => readDay(text, '2099-12-31')
/** A box left empty says nothing. */
const ticked: Reader = () => readAs(true)

const SOURCES: readonly Source[] = [
  { field: 'title', from: ['*.civility'], read: 'choice' },
  { field: 'lastName', from: ['*.lastName'], read: asTyped },
  { field: 'birthName', from: ['*.birthName'], read: asTyped },
  { field: 'firstNames', from: ['*.firstNames'], read: asTyped },
  { field: 'birthDate', from: ['*.birthDate'], read: pastDay },
  { field: 'birthPlace', from: ['*.birthCity'], read: asTyped },
  { field: 'birthCountry', from: ['*.birthCountry'], read: country },
  { field: 'nationality', from: ['*.nationality'], read: country },
  { field: 'taxCountry', from: ['*.taxCountry'], read: country },
  { field: 'civilStatus', from: ['family.maritalStatus'], read: 'choice' },
  { field: 'matrimonialRegime', from: ['family.regime', 'family.pacsRegime'], read: 'choice' },
  { field: 'profession', from: ['*.profession'], read: asTyped },
  { field: 'employer', from: ['*.employer'], read: asTyped },
  { field: 'politicallyExposed', from: ['*.pep'], read: 'choice' },
  { field: 'pepFunction', from: ['*.pepFunction'], read: asTyped },
  { field: 'pepSince', from: ['*.pepSince'], read: pastDay },
  { field: 'legalCapacity', from: ['*.legalCapacity'], read: 'choice' },
  { field: 'taxNumber', from: ['*.tin'], read: asTyped },
  { field: 'usPerson', from: ['*.usPerson'], read: 'choice' },
  { field: 'professionalStatus', from: ['*.proStatus'], read: 'choice' },
  { field: 'sector', from: ['*.sector'], read: asTyped },
  { field: 'retirementDate', from: ['*.retirementDate'], read: anyDay },
  { field: 'marriageContract', from: ['family.contract'], read: ticked },
  { field: 'spousesGift', from: ['family.donationEpoux'], read: ticked },
  { field: 'will', from: ['family.testament'], read: ticked },
]

const CONSENT = 'declaration.emailing'
const CONSENT_DAY = 'declaration.date'
const CONSENT_ORIGIN = 'Recueil d’informations client'

/** The paths that these facts are made of. */
export const generalPaths = (holder: Holder): string[] => [
  ...SOURCES.flatMap(({ from }) => from.map((path) => pathOf(path, holder))),
  `${holder}.birthDept`,
  ...(holder === 't1' ? [CONSENT] : []),
]

export function generalFacts(values: IntakeValues, holder: Holder, today: string): IntakeFact[] {
  const facts = SOURCES.flatMap(({ field, from, read }) => {
    const path = from.map((each) => pathOf(each, holder)).find((each) => values.texts[each])
    if (!path) return []
    const typed = typedAt(values, path)
    const reading = read === 'choice' ? readChoice(values, path) : read(typed, today)
    return [factOf(field, typed, reading)]
  })
  // Only the first holder ticks it: nobody consents for another.
  return [...facts, ...(holder === 't1' && values.texts[CONSENT] ? consentFacts(values, today) : [])]
}

const pathOf = (path: string, holder: Holder) => path.replace('*', holder)

/** « Rennes (35) » of the town and its department. */
function typedAt({ texts }: IntakeValues, path: string): string {
  const department = path.endsWith('.birthCity') ? texts[path.replace('birthCity', 'birthDept')] : undefined
  return department ? `${texts[path]} (${department})` : (texts[path] ?? '')
}

function readChoice({ codes, texts }: IntakeValues, path: string): Reading<Value> {
  const code = codes[path]
  if (code === undefined) return refuse('intake.choice_unknown', { value: texts[path] ?? '' })
  if (code === 'yes' || code === 'no') return readAs(code === 'yes')
  return readAs(code as Value)
}

function factOf(field: GeneralField, typed: string, reading: Reading<Value>): IntakeFact {
  const label = GENERAL_LABELS[field]
  const kept = reading.ok ? General.shape[field].safeParse(reading.value) : null
  const refusal = reading.ok ? (kept?.success ? null : refuse('intake.too_long', { length: typed.length })) : reading
  const fault = refusal && sentence(refusal.code, refusal.values)
  return { key: field, label, typed, fault, about: 'general', field, value: kept?.success ? kept.data : null }
}

function consentFacts(values: IntakeValues, today: string): IntakeFact[] {
  const day = pastDay(values.texts[CONSENT_DAY] ?? '', today)
  const on = day.ok ? day.value : today
  return [
    factOf('emailingConsent', 'Oui', readAs(true)),
    factOf('emailingConsentOn', values.texts[CONSENT_DAY] ?? '', readAs(on)),
    factOf('emailingConsentOrigin', CONSENT_ORIGIN, readAs(CONSENT_ORIGIN)),
  ]
}
