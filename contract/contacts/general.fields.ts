import type { GeneralField } from './contacts.shapes.ts'
import type { ContactKind } from './contacts.types.ts'
import { BOTH_DETAILS, ORGANISATION_DETAILS, PERSON_DETAILS } from './details/details.fields.ts'
import { TEXT_DETAILS } from './details/details.rules.ts'

/** CON-2: which fields of the General tab a contact of each kind has. */
const PERSON_FIELDS = [
  'title',
  'lastName',
  'birthName',
  'firstNames',
  'birthDate',
  'birthPlace',
  'birthCountry',
  'nationality',
  'civilStatus',
  'matrimonialRegime',
  'profession',
  'employer',
  'politicallyExposed',
  'deathDate',
  ...PERSON_DETAILS,
] as const satisfies readonly GeneralField[]
const ORGANISATION_FIELDS = [
  'organisationName',
  'legalForm',
  'siren',
  'siret',
  'activityCode',
  'shareCapitalCents',
  'creationDate',
  ...ORGANISATION_DETAILS,
] as const satisfies readonly GeneralField[]
const BOTH_FIELDS = [
  'taxCountry',
  'language',
  'source',
  'notes',
  'emailingConsent',
  'emailingConsentOn',
  'emailingConsentOrigin',
  'externalId',
  ...BOTH_DETAILS,
] as const satisfies readonly GeneralField[]

/** The fields that a contact of this kind has. */
export const generalFields = (kind: ContactKind): readonly GeneralField[] => [
  ...(kind === 'person' ? PERSON_FIELDS : ORGANISATION_FIELDS),
  ...BOTH_FIELDS,
]

/** SEC-8: those in which anything may be typed. */
export const FREE_TEXTS = [
  'lastName',
  'birthName',
  'firstNames',
  'birthPlace',
  'profession',
  'employer',
  'organisationName',
  'legalForm',
  'language',
  'source',
  'notes',
  'emailingConsentOrigin',
  ...TEXT_DETAILS,
] as const
