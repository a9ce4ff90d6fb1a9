/** CON-71: enumerations are read tolerantly — accents, case, « Monsieur », « Mlle » → Mme — and shown by their label. */
import {
  CIVIL_STATUSES,
  CIVIL_STATUS_LABELS,
  CONTACT_KINDS,
  CONTACT_KIND_LABELS,
  CONTACT_TYPES,
  CONTACT_TYPE_LABELS,
  CONTACT_TYPE_SINGULAR,
  MATRIMONIAL_REGIMES,
  MATRIMONIAL_REGIME_LABELS,
  TITLES,
  TITLE_LABELS,
} from '../contacts/contacts.types.ts'
import { searchKey } from '../contacts/name.rules.ts'

export type ChoiceReader<T> = (text: string) => T | undefined

type Names<T extends string> = Readonly<Record<T, string>>

/** Reads a code from its label or any other name of it (parted by |). */
function choice<T extends string>(codes: readonly T[], ...namings: readonly Names<T>[]): ChoiceReader<T> {
  const byKey = new Map<string, T>()
  for (const code of codes) {
    for (const name of namings.flatMap((naming) => naming[code].split('|'))) byKey.set(searchKey(name), code)
  }
  return (text) => byKey.get(searchKey(text))
}

export const readType = choice(CONTACT_TYPES, CONTACT_TYPE_LABELS, CONTACT_TYPE_SINGULAR, {
  client: 'cliente|customer',
  prospect: 'suspect|lead',
  partner: 'partner',
  supplier: 'supplier|vendor',
  professional: 'professional|professionnelle',
  other: 'other|divers',
})

export const readKind = choice(CONTACT_KINDS, CONTACT_KIND_LABELS, {
  person: 'personne|physique|pp|particulier|individu|person|individual',
  organisation: 'organisation|morale|pm|société|entreprise|association|company|organization',
})

export const readTitle = choice(TITLES, TITLE_LABELS, {
  mr: 'M|Mr|Monsieur|Mister',
  mrs: 'Madame|Mlle|Melle|Mademoiselle|Mrs|Ms|Miss',
  maitre: 'Me|Maître',
  doctor: 'Dr|Doctor',
  other: 'Other',
})

export const readCivilStatus = choice(CIVIL_STATUSES, CIVIL_STATUS_LABELS, {
  single: 'single',
  married: 'marié|mariée|married',
  pacs: 'pacs|pacsé|pacsée|partenaire de PACS',
  cohabiting: 'concubinage|concubin|concubine|vie maritale|cohabiting',
  divorced: 'divorcé|divorcée|divorced',
  separated: 'séparé|séparée|séparé de corps|séparé de fait|separated',
  widowed: 'veuf|veuve|veuf(ve)|widowed|widow|widower',
})

export const readMatrimonialRegime = choice(MATRIMONIAL_REGIMES, MATRIMONIAL_REGIME_LABELS, {
  community_acquests: 'communauté légale|régime légal|communauté réduite aux acquêts (régime légal)|communauté d’acquêts|légal',
  community_movables_acquests: 'communauté de meubles',
  universal_community: 'communauté universelle avec attribution intégrale',
  separation: 'séparation de biens pure et simple|séparation|séparatiste',
  separation_with_acquests: 'société d’acquêts',
  participation: 'participation',
  foreign: 'étranger',
  pacs_separation: 'pacs séparation|séparation des patrimoines',
  pacs_indivision: 'pacs indivision|indivision des acquêts|indivision',
  none: 'sans|néant',
})

const yesNo = choice(['yes', 'no'], { yes: 'oui|o|yes|y|vrai|true|1|x|ok|accord', no: 'non|n|no|faux|false|0|refus' })

export function readYesNo(text: string): boolean | undefined {
  const answer = yesNo(text)
  return answer === undefined ? undefined : answer === 'yes'
}
