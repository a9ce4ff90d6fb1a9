import type { insertUser } from '#features/users/users.public.ts'
import { DEMO_COLLEAGUES, demoStatus } from './people.ts'
import type { DemoColleague } from './people.ts'

type Columns = NonNullable<Parameters<typeof insertUser>[1]['columns']>

/** Ids of the firm's units and statuses, by name. */
export interface DemoLists {
  readonly units: ReadonlyMap<string, string>
  readonly statuses: ReadonlyMap<string, string>
}

const numberOf = (person: DemoColleague): number => DEMO_COLLEAGUES.findIndex(({ key }) => key === person.key) + 1

/** Invented, and kept for fiction: no call reaches them (ARCEP, 02 61 91 00 00 to 09 99). */
export const demoPhone = (person: DemoColleague): string => `+332619100${String(10 + numberOf(person)).padStart(2, '0')}`

/** ORG-20: what is filled in about a colleague beside their name. All invented. */
export function demoColumns(person: DemoColleague, { units, statuses }: DemoLists): Columns {
  const { firstName, lastName, isAdviser, profile } = person
  const role = profile === 'manager' ? 'Responsable d’équipe' : isAdviser ? 'Conseiller en gestion de patrimoine' : 'Gestion'
  return {
    internal_number: `RP-${String(numberOf(person)).padStart(3, '0')}`,
    sender_name: `${firstName} ${lastName}, Rivage Patrimoine`,
    business_unit_id: units.get(person.unit) ?? null,
    status_id: statuses.get(demoStatus(person)) ?? null,
    orias_number: isAdviser ? `2100${String(4_100 + numberOf(person))}` : null,
    portal_invitations: isAdviser ? null : 0,
    esignature_allowed: isAdviser,
    signature: `<p>${firstName} <b>${lastName}</b><br>${role}<br>Rivage Patrimoine, ${person.unit.replace('Rivage ', '')}</p>`,
  }
}
