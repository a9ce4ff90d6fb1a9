import type { ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import { runAs } from '#platform/context/run-as.ts'
import type { Context } from '#platform/context/context.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { newId } from '#platform/ids/new-id.ts'
import { foundFirm } from './found-firm.ts'

/** Somebody of a firm, enough to act as them. */
export interface Person {
  readonly firmId: number
  readonly id: string
}

/** A firm being built, by a test or by the demo. */
export interface Firm {
  readonly runtime: Runtime
  readonly id: number
  readonly administrator: Person
  readonly profiles: Readonly<Record<ExampleProfileKey, string>>
}

export async function aFirm(
  runtime: Runtime,
  options: { name?: string; isDemo?: boolean; timeZone?: string } = {},
): Promise<Firm> {
  const { firmId, administratorId, profiles } = await foundFirm(runtime, {
    name: options.name ?? 'Cabinet Essai',
    isDemo: options.isDemo,
    timeZone: options.timeZone,
    administrator: { firstName: 'Ada', lastName: 'Ministre', email: `ada.${newId()}@essai.fr`, passwordHash: null },
  })
  return { runtime, id: firmId, administrator: { firmId, id: administratorId }, profiles }
}

/** One transaction as this person: how factories go through the use cases. */
export const actingAs = <T>(firm: Firm, person: Person, work: (ctx: Context) => Promise<T>): Promise<T> =>
  runAs(firm.runtime, { firmId: firm.id, who: { userId: person.id }, operation: 'factory' }, work)
