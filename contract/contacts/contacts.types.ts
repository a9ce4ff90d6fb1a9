import { z } from 'zod'
import { CONTACT_TYPES } from '../rights/permissions.types.ts'
import type { ContactType } from '../rights/permissions.types.ts'

/** CON-2, CON-3: what a contact may be, in code, each with the French label that screens, workbooks and reports show. */
export { CONTACT_TYPES }
export type { ContactType }

/** The name of a list (« Clients »). */
export const CONTACT_TYPE_LABELS: Readonly<Record<ContactType, string>> = {
  client: 'Clients',
  prospect: 'Prospects',
  partner: 'Partenaires',
  supplier: 'Fournisseurs',
  professional: 'Professionnels',
  other: 'Autres',
}

/** What one contact is (« Client »). */
export const CONTACT_TYPE_SINGULAR: Readonly<Record<ContactType, string>> = {
  client: 'Client',
  prospect: 'Prospect',
  partner: 'Partenaire',
  supplier: 'Fournisseur',
  professional: 'Professionnel',
  other: 'Autre',
}

export const CONTACT_KINDS = ['person', 'organisation'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]
export const CONTACT_KIND_LABELS: Readonly<Record<ContactKind, string>> = {
  person: 'Personne physique',
  organisation: 'Personne morale',
}

export const TITLES = ['mr', 'mrs', 'maitre', 'doctor', 'other'] as const
export type Title = (typeof TITLES)[number]
export const TITLE_LABELS: Readonly<Record<Title, string>> = {
  mr: 'M.',
  mrs: 'Mme',
  maitre: 'Maître',
  doctor: 'Docteur',
  other: 'Autre',
}

/** Civil status (reference/domain.md A.1.2). */
export const CIVIL_STATUSES = ['single', 'married', 'pacs', 'cohabiting', 'divorced', 'separated', 'widowed'] as const
export type CivilStatus = (typeof CIVIL_STATUSES)[number]
export const CIVIL_STATUS_LABELS: Readonly<Record<CivilStatus, string>> = {
  single: 'Célibataire',
  married: 'Marié(e)',
  pacs: 'Pacsé(e)',
  cohabiting: 'Union libre',
  divorced: 'Divorcé(e)',
  separated: 'Séparé(e)',
  widowed: 'Veuf / Veuve',
}

/** Matrimonial and PACS regimes (reference/domain.md A.1.3; Code civil 1400 to 1581, 515-5). */
export const MATRIMONIAL_REGIMES = [
  'community_acquests',
  'community_movables_acquests',
  'universal_community',
  'separation',
  'separation_with_acquests',
  'participation',
  'foreign',
  'pacs_separation',
  'pacs_indivision',
  'none',
] as const
export type MatrimonialRegime = (typeof MATRIMONIAL_REGIMES)[number]
export const MATRIMONIAL_REGIME_LABELS: Readonly<Record<MatrimonialRegime, string>> = {
  community_acquests: 'Communauté réduite aux acquêts',
  community_movables_acquests: 'Communauté de meubles et acquêts',
  universal_community: 'Communauté universelle',
  separation: 'Séparation de biens',
  separation_with_acquests: 'Séparation de biens avec société d’acquêts',
  participation: 'Participation aux acquêts',
  foreign: 'Régime étranger',
  pacs_separation: 'PACS – séparation des patrimoines',
  pacs_indivision: 'PACS – indivision des acquêts',
  none: 'Aucun',
}

export const PHONE_LABELS = ['home', 'mobile', 'work', 'fax', 'other'] as const
export type PhoneLabel = (typeof PHONE_LABELS)[number]
export const PHONE_LABEL_NAMES: Readonly<Record<PhoneLabel, string>> = {
  home: 'Domicile',
  mobile: 'Mobile',
  work: 'Professionnel',
  fax: 'Télécopie',
  other: 'Autre',
}

export const EMAIL_LABELS = ['personal', 'work', 'other'] as const
export type EmailLabel = (typeof EMAIL_LABELS)[number]
export const EMAIL_LABEL_NAMES: Readonly<Record<EmailLabel, string>> = {
  personal: 'Personnel',
  work: 'Professionnel',
  other: 'Autre',
}

export const ADDRESS_LABELS = ['home', 'head_office', 'work', 'mailing', 'secondary', 'other'] as const
export type AddressLabel = (typeof ADDRESS_LABELS)[number]
export const ADDRESS_LABEL_NAMES: Readonly<Record<AddressLabel, string>> = {
  home: 'Domicile',
  head_office: 'Siège',
  work: 'Bureau',
  mailing: 'Correspondance',
  secondary: 'Résidence secondaire',
  other: 'Autre',
}

/** The same enumerations as Zod shapes, for contracts and forms. */
export const ContactTypeCode = z.enum(CONTACT_TYPES)
export const ContactKindCode = z.enum(CONTACT_KINDS)
export const TitleCode = z.enum(TITLES)
export const CivilStatusCode = z.enum(CIVIL_STATUSES)
export const MatrimonialRegimeCode = z.enum(MATRIMONIAL_REGIMES)
export const PhoneLabelCode = z.enum(PHONE_LABELS)
export const EmailLabelCode = z.enum(EMAIL_LABELS)
export const AddressLabelCode = z.enum(ADDRESS_LABELS)

export { CountryCode } from './country-code.ts'
