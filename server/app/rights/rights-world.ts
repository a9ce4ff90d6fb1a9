import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import type { ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import type { Firm, Person } from '#features/organisation/organisation.factory.ts'
import { aUser, anAdviser } from '#features/users/users.factory.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import type { FeatureSamples, Place } from './sample.ts'

export const PROFILES = Object.keys(EXAMPLE_PROFILES) as ExampleProfileKey[]

/** Whose record it is, seen from whoever acts: their own, of somebody below them, of a sibling, of anybody else, of another firm. */
export const PLACES = ['own', 'attached', 'group', 'other', 'foreign'] as const
export type PlaceName = (typeof PLACES)[number]

export interface RightsWorld {
  readonly firm: Firm
  readonly foreign: Firm
  readonly actors: Readonly<Record<ExampleProfileKey, Person>>
  placeOf(profile: ExampleProfileKey, name: PlaceName): Place
  /** The record of these samples at that place: made once, whatever the samples about such records. */
  recordOf(samples: FeatureSamples, place: Place): Promise<unknown>
}

/** Under one manager, somebody of each example profile with an adviser below them; a sibling, and an adviser below the sibling. */
export async function aRightsWorld(runtime: Runtime): Promise<RightsWorld> {
  const [firm, foreign] = [await aFirm(runtime, { name: 'Cabinet des droits' }), await aFirm(runtime, { name: 'Cabinet voisin' })]
  const manager = await anAdviser(firm)
  const actors: Partial<Record<ExampleProfileKey, Person>> = {}
  const below = new Map<ExampleProfileKey, Person>()
  for (const profile of PROFILES) {
    const actor = await aUser(firm, { profile, manager, password: 'tisane-orage-bidule' })
    actors[profile] = actor
    below.set(profile, await anAdviser(firm, { manager: actor }))
  }
  const sibling = await anAdviser(firm, { manager })
  const nephew = await anAdviser(firm, { manager: sibling })
  const neighbour = await anAdviser(foreign)
  const everybody = actors as Record<ExampleProfileKey, Person>
  const owners = (profile: ExampleProfileKey): Record<PlaceName, Person> => ({
    own: everybody[profile],
    attached: below.get(profile)!,
    group: sibling,
    other: nephew,
    foreign: neighbour,
  })
  return {
    firm,
    foreign,
    actors: everybody,
    placeOf: (profile, name) => ({ firm: name === 'foreign' ? foreign : firm, owner: owners(profile)[name] }),
    recordOf: keeping(),
  }
}

function keeping(): RightsWorld['recordOf'] {
  const made = new Map<FeatureSamples['make'], Map<string, Promise<unknown>>>()
  return (samples, place) => {
    const known = made.get(samples.make) ?? new Map<string, Promise<unknown>>()
    made.set(samples.make, known)
    const record = known.get(place.owner.id) ?? samples.make(place)
    known.set(place.owner.id, record)
    return record
  }
}
