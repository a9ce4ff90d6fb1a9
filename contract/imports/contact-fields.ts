/** CON-70, CON-71: the fields of a contact that a file may carry, in the order of our template workbook. */
import {
  CIVIL_STATUS_LABELS,
  CONTACT_KIND_LABELS,
  CONTACT_TYPE_SINGULAR,
  MATRIMONIAL_REGIME_LABELS,
  TITLE_LABELS,
} from '../contacts/contacts.types.ts'
import { eachDetail } from '../contacts/details/details.fields.ts'
import type { Detail } from '../contacts/details/details.fields.ts'

export type FieldType =
  | 'text'
  | 'choice'
  | 'yesNo'
  | 'day'
  | 'amount'
  | 'country'
  | 'phones'
  | 'emails'
  | 'keywords'
  | 'identifier'
  | 'siren'
  | 'siret'
  | 'activityCode'
  | 'postcode'
  | 'adviser'
  | 'category'

export interface ImportField {
  readonly heading: string
  readonly type: FieldType
  readonly kind: 'both' | 'person' | 'organisation'
  /** Longest text kept, in characters. */
  readonly max: number
  readonly example: string
  /** Codes and the labels of the drop-down list, for a choice. */
  readonly choices?: Readonly<Record<string, string>>
  /** Read from other files, not offered in our workbook. */
  readonly notInTemplate?: true
}

const both = (heading: string, type: FieldType, max: number, example: string) =>
  ({ heading, type, kind: 'both', max, example }) as const
const person = (heading: string, type: FieldType, max: number, example: string) =>
  ({ heading, type, kind: 'person', max, example }) as const
const company = (heading: string, type: FieldType, max: number, example: string) =>
  ({ heading, type, kind: 'organisation', max, example }) as const

const YES_NO = { yes: 'Oui', no: 'Non' } as const

const DETAIL_TYPES = {
  text: 'text',
  day: 'day',
  pastDay: 'day',
  yesNo: 'yesNo',
  country: 'country',
  choice: 'choice',
  whole: 'text',
} as const

function detailField({ label, type, kind, max, choices }: Detail): ImportField {
  const field = { heading: label, type: DETAIL_TYPES[type], kind, max: type === 'text' ? max : 80, example: '' }
  if (type === 'yesNo') return { ...field, choices: YES_NO }
  return choices ? { ...field, choices } : field
}

const FIELDS = {
  sillageId: both('Identifiant Sillage', 'identifier', 36, ''),
  externalId: both('Identifiant externe', 'text', 100, 'C-00125'),
  type: { ...both('Type de contact', 'choice', 40, 'Client'), choices: CONTACT_TYPE_SINGULAR },
  kind: { ...both('Nature', 'choice', 40, 'Personne physique'), choices: CONTACT_KIND_LABELS },
  title: { ...person('Civilité', 'choice', 40, 'Mme'), choices: TITLE_LABELS },
  lastName: person('Nom', 'text', 100, 'Lefèvre'),
  birthName: person('Nom de naissance', 'text', 100, 'de La Tour'),
  firstNames: person('Prénoms', 'text', 100, 'Anne Marie'),
  fullName: { ...person('Nom complet', 'text', 200, 'LEFÈVRE Anne'), notInTemplate: true },
  birthDate: person('Date de naissance', 'day', 40, '12/03/1980'),
  birthPlace: person('Lieu de naissance', 'text', 100, 'Rennes'),
  birthCountry: person('Pays de naissance', 'country', 80, 'France'),
  nationality: person('Nationalité', 'country', 80, 'Française'),
  taxCountry: both('Résidence fiscale', 'country', 80, 'France'),
  civilStatus: { ...person('Situation familiale', 'choice', 60, 'Marié(e)'), choices: CIVIL_STATUS_LABELS },
  matrimonialRegime: {
    ...person('Régime matrimonial', 'choice', 80, 'Séparation de biens'),
    choices: MATRIMONIAL_REGIME_LABELS,
  },
  profession: person('Profession', 'text', 150, 'Architecte'),
  employer: person('Employeur', 'text', 150, 'Ville de Rennes'),
  organisationName: company('Dénomination', 'text', 200, ''),
  legalForm: company('Forme juridique', 'text', 120, ''),
  siren: company('SIREN', 'siren', 20, ''),
  siret: company('SIRET', 'siret', 24, ''),
  activityCode: company('Code APE', 'activityCode', 10, ''),
  shareCapital: company('Capital (€)', 'amount', 40, ''),
  creationDate: company('Date de création', 'day', 40, ''),
  category: both('Catégorie', 'category', 200, ''),
  keywords: both('Mots clés', 'keywords', 10_000, 'Retraite ; Immobilier'),
  mainAdviser: both('Conseiller principal', 'adviser', 200, ''),
  source: both('Source', 'text', 200, 'Recommandation'),
  notes: both('Notes', 'text', 20_000, ''),
  emailingConsent: { ...both('Consentement e-mailing', 'yesNo', 10, 'Oui'), choices: YES_NO },
  emailingConsentOn: both('Date du consentement', 'day', 40, '02/01/2026'),
  addressLine1: both('Adresse ligne 1', 'text', 150, '12 rue des Lilas'),
  addressLine2: both('Adresse ligne 2', 'text', 150, 'Bâtiment B'),
  addressLine3: both('Adresse ligne 3', 'text', 150, ''),
  postcode: both('Code postal', 'postcode', 12, '35000'),
  town: both('Ville', 'text', 100, 'Rennes'),
  country: both('Pays', 'country', 80, 'France'),
  workAddressLine1: both('Adresse professionnelle ligne 1', 'text', 150, ''),
  workAddressLine2: both('Adresse professionnelle ligne 2', 'text', 150, ''),
  workAddressLine3: both('Adresse professionnelle ligne 3', 'text', 150, ''),
  workPostcode: both('Code postal professionnel', 'postcode', 12, ''),
  workTown: both('Ville professionnelle', 'text', 100, ''),
  workCountry: both('Pays professionnel', 'country', 80, ''),
  homePhone: both('Téléphone domicile', 'phones', 1000, '02 99 12 34 56'),
  mobilePhone: both('Téléphone mobile', 'phones', 1000, '06 12 34 56 78'),
  workPhone: both('Téléphone professionnel', 'phones', 1000, ''),
  fax: both('Télécopie', 'phones', 1000, ''),
  personalEmail: both('E-mail personnel', 'emails', 6000, 'anne.lefevre@exemple.fr'),
  workEmail: both('E-mail professionnel', 'emails', 6000, ''),
  emailingConsentOrigin: both('Origine du consentement', 'text', 200, ''),
  politicallyExposed: { ...person('Personne politiquement exposée', 'yesNo', 10, 'Non'), choices: YES_NO },
  deathDate: person('Date de décès', 'day', 40, ''),
  language: both('Langue', 'text', 40, ''),
  ...eachDetail(detailField),
} as const satisfies Record<string, ImportField>

export type FieldKey = keyof typeof FIELDS

const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(FIELDS, key)

export const FIELD_KEYS: readonly FieldKey[] = Object.keys(FIELDS).filter(isFieldKey)

export const CONTACT_FIELDS: Readonly<Record<FieldKey, ImportField>> = FIELDS

/** The columns of the template workbook and of the export « au format import », in order. */
export const TEMPLATE_KEYS: readonly FieldKey[] = FIELD_KEYS.filter((key) => !CONTACT_FIELDS[key].notInTemplate)

/** Fields whose cell is a list: several columns or several values in one cell make one list. */
export const isListField = (key: FieldKey): boolean => ['phones', 'emails', 'keywords'].includes(CONTACT_FIELDS[key].type)
