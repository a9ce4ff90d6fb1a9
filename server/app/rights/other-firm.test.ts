import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { isGoingOn } from '#contract/jobs/jobs.rules.ts'
import { allJobs } from '../all-jobs.ts'
import { as, testRuntime } from '../testing/as.ts'
import { workUntil } from '../testing/work-until.ts'
import { allSamples } from './all-samples.ts'
import { dryRuntime, tryOperation } from './dry-run.ts'
import { aRightsWorld } from './rights-world.ts'
import type { Sample } from './sample.ts'
import { isAboutRecord } from './walk-rights.ts'

/**
 * SEC-3: whatever identifier of another firm stands anywhere in an input, nothing is done with it. Each id of an input that
 * is accepted is exchanged, alone, for the id that stands at the same place for a record of the other firm.
 */
const runtime = testRuntime()
const dry = dryRuntime(runtime)
const world = await aRightsWorld(runtime)
const { administrator } = world.actors
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type Path = readonly (string | number)[]
const entries = (value: unknown): [string | number, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : typeof value === 'object' && value !== null ? Object.entries(value) : []

/** Every identifier of an input, with where it stands. */
function idsIn(value: unknown, path: Path = []): { path: Path; id: string }[] {
  if (typeof value === 'string') return ID.test(value) ? [{ path, id: value }] : []
  return entries(value).flatMap(([key, inner]) => idsIn(inner, [...path, key]))
}

function exchanged(value: unknown, [key, ...rest]: Path, id: string): unknown {
  if (key === undefined) return id
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (index === key ? exchanged(inner, rest, id) : inner))
  return Object.fromEntries(entries(value).map(([name, inner]) => [name, name === key ? exchanged(inner, rest, id) : inner]))
}

const cases = allSamples.flatMap((samples) =>
  samples.samples.map((sample) => ({ samples, sample, name: `${sample.operation.method} ${sample.operation.path}` })),
)

describe('with identifiers of another firm', () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    'SEC-3 %s does nothing',
    { timeout: 60_000 },
    async (_name, { samples, sample }) => {
      const [mine, theirs] = [
        await world.recordOf(samples, world.placeOf('administrator', 'own')),
        await world.recordOf(samples, world.placeOf('administrator', 'foreign')),
      ]
      const [input, other] = [await sample.input(mine), await sample.input(theirs)]
      const foreign = new Map(idsIn(other).map(({ path, id }) => [path.join('.'), id]))
      for (const { path, id } of idsIn(input)) {
        const strange = foreign.get(path.join('.'))
        if (strange === undefined || strange === id) continue
        expect(await doesNothing(sample, exchanged(input, path, strange), strange)).toBe(true)
      }
      if (!isAboutRecord(sample)) return
      const outcome = await tryOperation(dry, sample.operation, administrator, other)
      expect('refused' in outcome || (sample.about === 'list' && !sample.shows(outcome.answer, theirs))).toBe(true)
    },
  )
})

/** Refused; or (a filter on what is not there) an answer that shows nothing of it; or a job that finds nothing to do. */
async function doesNothing({ operation, about }: Sample, input: unknown, strange: string): Promise<boolean> {
  const outcome = await tryOperation(about === 'later' ? runtime : dry, operation, administrator, input)
  if ('refused' in outcome) return true
  if (about === 'later') return foundNothing(outcome.answer, strange)
  return (operation.reads || about === 'list') && !JSON.stringify(outcome.answer).includes(strange)
}

async function foundNothing(answer: unknown, strange: string): Promise<boolean> {
  const { jobId } = z.object({ jobId: z.uuid() }).parse(answer)
  await workUntil(runtime, allJobs, async () => !isGoingOn((await as(runtime, administrator).call(readJob, { jobId })).state))
  const { done, counts, report } = await as(runtime, administrator).call(readJob, { jobId })
  return done === 0 && Object.values(counts).every((count) => count === 0) && !JSON.stringify(report).includes(strange)
}
