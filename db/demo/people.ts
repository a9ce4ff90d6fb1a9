import type { DemoSite } from '#features/organisation/organisation.public.ts'
import type { ExampleProfileKey } from '#contract/rights/example-profiles.ts'

/** Somebody of the demo firm. `key` names them in the other parts of the demo. All invented. */
export interface DemoColleague {
  readonly key: string
  readonly title: 'M.' | 'Mme'
  readonly firstName: string
  readonly lastName: string
  readonly profile: ExampleProfileKey
  /** Key of their manager; null: the director, who founded the firm. */
  readonly manager: string | null
  readonly isAdviser: boolean
  /** Name of their business unit. */
  readonly unit: DemoUnit
  /** Days since they last signed in; null: their link still waits. */
  readonly lastSeen: number | null
}

export const DEMO_UNITS = ['Rivage Nantes', 'Rivage Rennes'] as const
export type DemoUnit = (typeof DEMO_UNITS)[number]
export const DEMO_STATUSES = ['Associé', 'Salarié', 'Mandataire'] as const

/** By profile, as commissions would have it. */
export const demoStatus = ({ profile, manager }: DemoColleague): (typeof DEMO_STATUSES)[number] =>
  profile === 'manager' ? 'Associé' : profile === 'adviser' && manager === 'sophie' ? 'Mandataire' : 'Salarié'

const colleague = (
  key: string,
  name: readonly [title: 'M.' | 'Mme', firstName: string, lastName: string],
  profile: ExampleProfileKey,
  manager: string | null,
): DemoColleague => {
  const [title, firstName, lastName] = name
  const unit = key === 'sophie' || manager === 'sophie' ? 'Rivage Rennes' : 'Rivage Nantes'
  const lastSeen = key === 'paul' ? null : (firstName.length * 3) % 11
  return { key, title, firstName, lastName, profile, manager, isAdviser: profile !== 'backOffice', unit, lastSeen }
}

/** With the director, twelve people in three levels: two teams of the same shape, and a back office. Managers come first. */
export const DEMO_COLLEAGUES: readonly DemoColleague[] = [
  colleague('marc', ['M.', 'Marc', 'Delorme'], 'manager', null),
  colleague('sophie', ['Mme', 'Sophie', 'Garnier'], 'manager', null),
  colleague('nadia', ['Mme', 'Nadia', 'Benali'], 'backOffice', null),
  colleague('julien', ['M.', 'Julien', 'Perrin'], 'adviser', 'marc'),
  colleague('claire', ['Mme', 'Claire', 'Fontaine'], 'adviser', 'marc'),
  colleague('thomas', ['M.', 'Thomas', 'Leroux'], 'junior', 'marc'),
  colleague('elise', ['Mme', 'Élise', 'Moreau'], 'backOffice', 'marc'),
  colleague('antoine', ['M.', 'Antoine', 'Rousseau'], 'adviser', 'sophie'),
  colleague('camille', ['Mme', 'Camille', 'Girard'], 'adviser', 'sophie'),
  colleague('ines', ['Mme', 'Inès', 'Lopez'], 'junior', 'sophie'),
  colleague('paul', ['M.', 'Paul', 'Mercier'], 'backOffice', 'sophie'),
]

/** prenom.nom@rivage.example, without accents; a login too. */
export const demoEmail = ({ firstName, lastName }: Pick<DemoColleague, 'firstName' | 'lastName'>): string =>
  `${firstName}.${lastName}@rivage.example`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Id of a colleague by key; null: the director. */
export const colleagueId = (site: DemoSite, key: string | null): string =>
  key === null ? site.administratorId : site.id(`user/${key}`)
