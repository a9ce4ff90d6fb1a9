/** CON-9: fields and their values in French words, as the history of a file, messages and exports show them. */
import type { GeneralField } from './contacts.shapes.ts'
import { CIVIL_STATUS_LABELS, CONTACT_TYPE_LABELS, MATRIMONIAL_REGIME_LABELS, TITLE_LABELS } from './contacts.types.ts'
import { COUNTRY_CODES, countryName } from './country.rules.ts'
import { formatDay } from './day.rules.ts'
import { FILIATION_LABELS, HELD_AS_LABELS } from './relations/relations.types.ts'
import { DETAIL_FIELDS, DETAIL_KEYS, eachDetail } from './details/details.fields.ts'
import { centsAsText } from './number.rules.ts'
import { formatSiren, formatSiret } from './siren.rules.ts'

export const GENERAL_LABELS: Readonly<Record<GeneralField, string>> = {
  title: 'Civilité',
  lastName: 'Nom',
  birthName: 'Nom de naissance',
  firstNames: 'Prénoms',
  birthDate: 'Date de naissance',
  birthPlace: 'Lieu de naissance',
  birthCountry: 'Pays de naissance',
  nationality: 'Nationalité',
  taxCountry: 'Résidence fiscale',
  civilStatus: 'Situation familiale',
  matrimonialRegime: 'Régime matrimonial',
  profession: 'Profession',
  employer: 'Employeur',
  politicallyExposed: 'Personne politiquement exposée',
  deathDate: 'Date de décès',
  organisationName: 'Dénomination',
  legalForm: 'Forme juridique',
  siren: 'SIREN',
  siret: 'SIRET',
  activityCode: 'Code APE',
  shareCapitalCents: 'Capital',
  creationDate: 'Date de création',
  language: 'Langue',
  source: 'Source',
  notes: 'Notes',
  emailingConsent: 'Consentement e-mailing',
  emailingConsentOn: 'Date du consentement',
  emailingConsentOrigin: 'Origine du consentement',
  externalId: 'Identifiant externe',
  ...eachDetail(({ label }) => label),
}

/** What a relation says (CON-4), and what the Patrimoine section holds (CON-5). */
const RELATION_LABELS = {
  relation: 'Relation',
  since: 'Depuis le',
  until: 'Jusqu’au',
  capitalPercent: 'Part du capital (%)',
  votesPercent: 'Part des votes (%)',
  heldAs: 'Détention',
  position: 'Fonction',
  filiation: 'Filiation',
  taxDependent: 'À charge',
  sharedCustody: 'Résidence alternée',
  disabled: 'Situation de handicap',
} as const
const WEALTH_LABELS = {
  asset: 'Bien',
  liability: 'Dette',
  budget: 'Budget',
  objective: 'Objectif',
  riskProfile: 'Profil de risque',
} as const

/** What may change of a contact beside its General tab. */
const OTHER_LABELS = {
  type: 'Type de contact',
  category: 'Catégorie',
  keywords: 'Mots clés',
  mainAdviser: 'Conseiller principal',
  coAdvisers: 'Co-conseillers',
  assistants: 'Assistants',
  isPrivate: 'Dossier privé',
  phone: 'Téléphone',
  email: 'E-mail',
  address: 'Adresse',
} as const

const LABELS: Readonly<Record<string, string>> = { ...GENERAL_LABELS, ...OTHER_LABELS, ...RELATION_LABELS, ...WEALTH_LABELS }
/** A field that this version no longer knows shows its own name. */
export const fieldLabel = (field: string): string => LABELS[field] ?? field

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  title: TITLE_LABELS,
  civilStatus: CIVIL_STATUS_LABELS,
  matrimonialRegime: MATRIMONIAL_REGIME_LABELS,
  type: CONTACT_TYPE_LABELS,
  filiation: FILIATION_LABELS,
  heldAs: HELD_AS_LABELS,
  ...eachDetail(({ choices = {} }) => choices),
}
const WRITERS: Readonly<Record<string, (value: string) => string>> = { siren: formatSiren, siret: formatSiret }
const COUNTRIES: ReadonlySet<string> = new Set([
  'birthCountry',
  'nationality',
  'taxCountry',
  ...DETAIL_KEYS.filter((field) => DETAIL_FIELDS[field].type === 'country'),
])

/** A value of a field as one reads it: « 12/03/1980 », « Marié(e) », « 1000 € », « Oui ». Null: nothing. */
export function fieldWords(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non'
  if (typeof value === 'number') return field === 'shareCapitalCents' ? `${centsAsText(value)} €` : String(value)
  return typeof value === 'string' ? textWords(field, value) : JSON.stringify(value)
}

function textWords(field: string, value: string): string {
  if (COUNTRIES.has(field) && COUNTRY_CODES.includes(value)) return countryName(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value)
  return CHOICES[field]?.[value] ?? WRITERS[field]?.(value) ?? value
}
