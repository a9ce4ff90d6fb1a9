/**
 * CON-2: the further fields of the General tab, written once: the file's form, the history's words, imports, exports and
 * their template all read this table. A text of at most `max` characters is masked (SEC-8); a past day is not in the future.
 */
import {
  COMPANY_TAX_LABELS,
  LEGAL_CAPACITY_LABELS,
  MIF_CLASS_LABELS,
  PEP_LINK_LABELS,
  PROFESSIONAL_STATUS_LABELS,
} from './details.types.ts'

type DetailType = 'text' | 'day' | 'pastDay' | 'yesNo' | 'country' | 'choice' | 'whole'

export interface Detail {
  readonly label: string
  readonly type: DetailType
  readonly kind: 'both' | 'person' | 'organisation'
  readonly max: number
  readonly choices?: Readonly<Record<string, string>>
}

const of =
  <K extends Detail['kind']>(kind: K) =>
  (label: string, type: DetailType = 'text', max = 40) =>
    ({ label, type, kind, max }) as const
const [person, company, both] = [of('person'), of('organisation'), of('both')]

const FIELDS = {
  birthPostcode: person('Code postal de naissance', 'text', 12),
  birthInseeCode: person('Code INSEE de naissance', 'text', 5),
  secondNationality: person('Autre nationalité', 'country'),
  taxNumber: both('Numéro fiscal (NIF)'),
  secondTaxCountry: both('Autre résidence fiscale', 'country'),
  secondTaxNumber: both('Numéro fiscal (NIF) de l’autre résidence'),
  usPerson: both('Personne américaine (US person)', 'yesNo'),
  legalCapacity: { ...person('Capacité juridique', 'choice'), choices: LEGAL_CAPACITY_LABELS },
  legalRepresentative: person('Représentant légal', 'text', 200),
  mifClass: { ...both('Classification MIF', 'choice'), choices: MIF_CLASS_LABELS },
  civilStatusOn: person('Situation familiale depuis le', 'pastDay'),
  civilStatusPlace: person('Lieu de l’union', 'text', 100),
  marriageContract: person('Contrat de mariage ou convention', 'yesNo'),
  marriageContractOn: person('Date du contrat', 'pastDay'),
  marriageNotary: person('Notaire du contrat', 'text', 150),
  regimeCountry: person('Pays du régime étranger', 'country'),
  spousesGift: person('Donation entre époux', 'yesNo'),
  spousesGiftOn: person('Date de la donation entre époux', 'pastDay'),
  will: person('Testament', 'yesNo'),
  willOn: person('Date du testament', 'pastDay'),
  professionalStatus: { ...person('Statut professionnel', 'choice'), choices: PROFESSIONAL_STATUS_LABELS },
  sector: person('Secteur d’activité', 'text', 150),
  professionSince: person('En poste depuis le', 'pastDay'),
  retirementDate: person('Date de retraite', 'day'),
  formerProfession: person('Ancienne profession', 'text', 150),
  pepLink: { ...person('PPE : au titre de', 'choice'), choices: PEP_LINK_LABELS },
  pepFunction: person('PPE : fonction', 'text', 200),
  pepSince: person('PPE : depuis le', 'pastDay'),
  pepUntil: person('PPE : jusqu’au', 'day'),
  tradeName: company('Nom commercial', 'text', 200),
  rna: company('Numéro RNA', 'text', 20),
  rcsTown: company('Ville du RCS', 'text', 100),
  lei: company('LEI', 'text', 30),
  closingDay: company('Clôture de l’exercice', 'text', 10),
  workforce: company('Effectif', 'whole'),
  companyTax: { ...company('Régime fiscal', 'choice'), choices: COMPANY_TAX_LABELS },
  smsConsent: both('Consentement SMS', 'yesNo'),
  smsConsentOn: both('Date du consentement SMS', 'pastDay'),
  smsConsentOrigin: both('Origine du consentement SMS', 'text', 200),
} as const satisfies Record<string, Detail>

export type DetailField = keyof typeof FIELDS
export const DETAIL_FIELDS: Readonly<Record<DetailField, Detail>> = FIELDS
const isDetail = (key: string): key is DetailField => Object.hasOwn(FIELDS, key)
export const DETAIL_KEYS: readonly DetailField[] = Object.keys(FIELDS).filter(isDetail)

type OfKind<K extends Detail['kind']> = {
  [F in DetailField]: (typeof FIELDS)[F]['kind'] extends K ? F : never
}[DetailField]

const keysOf = <K extends Detail['kind']>(kind: K) =>
  DETAIL_KEYS.filter((key): key is OfKind<K> => DETAIL_FIELDS[key].kind === kind)
export const PERSON_DETAILS = keysOf('person')
export const ORGANISATION_DETAILS = keysOf('organisation')
export const BOTH_DETAILS = keysOf('both')

/** One value per detail, in the order of the table. */
export const eachDetail = <T>(make: (detail: Detail, field: DetailField) => T): Readonly<Record<DetailField, T>> =>
  Object.fromEntries(DETAIL_KEYS.map((field) => [field, make(DETAIL_FIELDS[field], field)])) as Record<DetailField, T>
