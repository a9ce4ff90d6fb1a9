import type { ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { allRoutes } from '../all-routes.ts'
import { allSamples } from './all-samples.ts'
import { dryRuntime, tryOperation } from './dry-run.ts'
import { aRightsWorld, PLACES, PROFILES } from './rights-world.ts'
import type { PlaceName, RightsWorld } from './rights-world.ts'
import type { FeatureSamples, Sample } from './sample.ts'

/** Allowed; seen but forbidden; not there. */
export const MARKS = { allowed: '✓', forbidden: '✗', absent: '·' } as const

/** What came of one operation: per profile, a mark for each place of a record, or a single one. */
export interface Walked {
  readonly name: string
  readonly about: Sample['about']
  readonly marks: Readonly<Record<ExampleProfileKey, string>>
}

/** Operations that need a right and have no sample: the proof would be blind to them. */
export function withoutSample(): string[] {
  const sampled = new Set(allSamples.flatMap(({ samples }) => samples.map(({ operation }) => operation)))
  return allRoutes
    .filter(({ operation }) => typeof operation.right === 'string' && !sampled.has(operation))
    .map(({ name }) => name)
}

/** Tries every operation as every example profile on a record at every place, leaving nothing behind. */
export async function walkRights(runtime: Runtime): Promise<Walked[]> {
  const world = await aRightsWorld(runtime)
  const dry = dryRuntime(runtime)
  const walked: Walked[] = []
  for (const samples of allSamples) {
    for (const sample of samples.samples) walked.push(await walkOne(dry, world, samples, sample))
  }
  return walked
}

/** Does its answer depend on whose record it is about? */
export const isAboutRecord = ({ about }: Pick<Sample, 'about'>): boolean => about === 'record' || about === 'list'

async function walkOne(runtime: Runtime, world: RightsWorld, samples: FeatureSamples, sample: Sample): Promise<Walked> {
  const name = allRoutes.find(({ operation }) => operation === sample.operation)!.name
  const places = isAboutRecord(sample) ? PLACES : PLACES.slice(0, 1)
  const rows = PROFILES.map(async (profile) => {
    const row: string[] = []
    for (const place of places) row.push(await markOf(runtime, world, { samples, sample, name, profile, place }))
    return [profile, row.join('')] as const
  })
  return { name, about: sample.about, marks: Object.fromEntries(await Promise.all(rows)) as Record<ExampleProfileKey, string> }
}

interface Cell {
  readonly samples: FeatureSamples
  readonly sample: Sample
  readonly name: string
  readonly profile: ExampleProfileKey
  readonly place: PlaceName
}

async function markOf(runtime: Runtime, world: RightsWorld, { samples, sample, name, profile, place }: Cell): Promise<string> {
  const record = await world.recordOf(samples, world.placeOf(profile, place))
  const outcome = await tryOperation(runtime, sample.operation, world.actors[profile], await sample.input(record))
  if ('answer' in outcome) return sample.about !== 'list' || sample.shows(outcome.answer, record) ? MARKS.allowed : MARKS.absent
  if (outcome.refused === 'forbidden' || sample.notYou.includes(outcome.refused)) return MARKS.forbidden
  if (outcome.refused === 'not_found') return MARKS.absent
  throw new Error(
    `${name}: the sample is refused ${outcome.refused} to ${profile} at ${place}; give it an input that is accepted`,
  )
}
