import type { Selectable } from 'kysely'
import type { ContactTable } from '#db/tables.generated.ts'
import { General } from '#contract/contacts/contacts.shapes.ts'
import type { GeneralField } from '#contract/contacts/contacts.shapes.ts'

type Row = Selectable<ContactTable>

/** Where each field of the General tab is kept. */
export const GENERAL_COLUMNS = {
  title: 'title',
  lastName: 'last_name',
  birthName: 'birth_name',
  firstNames: 'first_names',
  birthDate: 'birth_date',
  birthPlace: 'birth_place',
  birthCountry: 'birth_country',
  nationality: 'nationality',
  taxCountry: 'tax_country',
  civilStatus: 'civil_status',
  matrimonialRegime: 'matrimonial_regime',
  profession: 'profession',
  employer: 'employer',
  politicallyExposed: 'politically_exposed',
  deathDate: 'death_date',
  organisationName: 'organisation_name',
  legalForm: 'legal_form',
  siren: 'siren',
  siret: 'siret',
  activityCode: 'activity_code',
  shareCapitalCents: 'share_capital_cents',
  creationDate: 'creation_date',
  language: 'language',
  source: 'source',
  notes: 'notes',
  emailingConsent: 'emailing_consent',
  emailingConsentOn: 'emailing_consent_on',
  emailingConsentOrigin: 'emailing_consent_origin',
  externalId: 'external_id',
  birthPostcode: 'birth_postcode',
  birthInseeCode: 'birth_insee_code',
  secondNationality: 'second_nationality',
  taxNumber: 'tax_number',
  secondTaxCountry: 'second_tax_country',
  secondTaxNumber: 'second_tax_number',
  usPerson: 'us_person',
  legalCapacity: 'legal_capacity',
  legalRepresentative: 'legal_representative',
  mifClass: 'mif_class',
  civilStatusOn: 'civil_status_on',
  civilStatusPlace: 'civil_status_place',
  marriageContract: 'marriage_contract',
  marriageContractOn: 'marriage_contract_on',
  marriageNotary: 'marriage_notary',
  regimeCountry: 'regime_country',
  spousesGift: 'spouses_gift',
  spousesGiftOn: 'spouses_gift_on',
  will: 'will',
  willOn: 'will_on',
  professionalStatus: 'professional_status',
  sector: 'sector',
  professionSince: 'profession_since',
  retirementDate: 'retirement_date',
  formerProfession: 'former_profession',
  pepLink: 'pep_link',
  pepFunction: 'pep_function',
  pepSince: 'pep_since',
  pepUntil: 'pep_until',
  tradeName: 'trade_name',
  rna: 'rna',
  rcsTown: 'rcs_town',
  lei: 'lei',
  closingDay: 'closing_day',
  workforce: 'workforce',
  companyTax: 'company_tax',
  smsConsent: 'sms_consent',
  smsConsentOn: 'sms_consent_on',
  smsConsentOrigin: 'sms_consent_origin',
} as const satisfies Record<GeneralField, keyof Row>

const PAIRS = Object.entries(GENERAL_COLUMNS) as [GeneralField, keyof Row][]

/** The General tab of a row. */
export const generalOf = (row: Row): General =>
  General.parse(Object.fromEntries(PAIRS.map(([field, column]) => [field, row[column]])))

type Columns = { [F in GeneralField as (typeof GENERAL_COLUMNS)[F]]: General[F] }

export const generalColumns = (general: General): Columns =>
  Object.fromEntries(PAIRS.map(([field, column]) => [column, general[field]])) as Columns
