/** CON-2: choices of the fields an adviser must know for the law (reference/domain.md A.1.1, A.1.5, A.2), with their labels. */
import { z } from 'zod'

export const LEGAL_CAPACITIES = [
  'full',
  'minor',
  'guardianship',
  'simple_curatorship',
  'reinforced_curatorship',
  'court_protection',
  'family_authorisation',
  'future_protection',
] as const
export const LEGAL_CAPACITY_LABELS: Readonly<Record<(typeof LEGAL_CAPACITIES)[number], string>> = {
  full: 'Pleine capacité',
  minor: 'Mineur',
  guardianship: 'Tutelle',
  simple_curatorship: 'Curatelle simple',
  reinforced_curatorship: 'Curatelle renforcée',
  court_protection: 'Sauvegarde de justice',
  family_authorisation: 'Habilitation familiale',
  future_protection: 'Mandat de protection future',
}

export const MIF_CLASSES = ['retail', 'professional', 'eligible_counterparty'] as const
export const MIF_CLASS_LABELS: Readonly<Record<(typeof MIF_CLASSES)[number], string>> = {
  retail: 'Non professionnel',
  professional: 'Professionnel',
  eligible_counterparty: 'Contrepartie éligible',
}

export const PROFESSIONAL_STATUSES = [
  'employee',
  'civil_servant',
  'executive',
  'employed_manager',
  'self_employed_manager',
  'liberal',
  'craft',
  'trader',
  'farmer',
  'micro',
  'retired',
  'unemployed',
  'student',
  'homemaker',
  'rentier',
] as const
export const PROFESSIONAL_STATUS_LABELS: Readonly<Record<(typeof PROFESSIONAL_STATUSES)[number], string>> = {
  employee: 'Salarié du privé',
  civil_servant: 'Fonctionnaire',
  executive: 'Cadre',
  employed_manager: 'Dirigeant assimilé salarié',
  self_employed_manager: 'Dirigeant travailleur non salarié',
  liberal: 'Profession libérale',
  craft: 'Artisan',
  trader: 'Commerçant',
  farmer: 'Exploitant agricole',
  micro: 'Micro-entrepreneur',
  retired: 'Retraité',
  unemployed: 'Demandeur d’emploi',
  student: 'Étudiant',
  homemaker: 'Sans profession',
  rentier: 'Rentier',
}

/** Who holds, or held, the public office. */
export const PEP_LINKS = ['self', 'family', 'associate'] as const
export const PEP_LINK_LABELS: Readonly<Record<(typeof PEP_LINKS)[number], string>> = {
  self: 'La personne elle-même',
  family: 'Un membre de sa famille',
  associate: 'Une personne étroitement associée',
}

export const COMPANY_TAXES = ['company_tax', 'income_tax'] as const
export const COMPANY_TAX_LABELS: Readonly<Record<(typeof COMPANY_TAXES)[number], string>> = {
  company_tax: 'Impôt sur les sociétés',
  income_tax: 'Impôt sur le revenu',
}

export const LegalCapacityCode = z.enum(LEGAL_CAPACITIES)
export const MifClassCode = z.enum(MIF_CLASSES)
export const ProfessionalStatusCode = z.enum(PROFESSIONAL_STATUSES)
export const PepLinkCode = z.enum(PEP_LINKS)
export const CompanyTaxCode = z.enum(COMPANY_TAXES)
