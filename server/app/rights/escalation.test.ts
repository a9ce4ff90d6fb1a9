import { describe, expect, test } from 'vitest'
import type { PoolClient } from 'pg'
import { addProfile } from '#contract/rights/profiles.contract.ts'
import { hasEveryRight } from '#contract/rights/giving.rules.ts'
import type { Grants, Scope } from '#contract/rights/permissions.types.ts'
import { ALL_FLAGS, ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import { everyRight } from '#contract/rights/profiles.rules.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import type { Person } from '#features/organisation/organisation.factory.ts'
import { aUser, anAdviser } from '#features/users/users.factory.ts'
import { newId } from '#platform/ids/new-id.ts'
import { as, testRuntime } from '../testing/as.ts'
import { allRoutes } from '../all-routes.ts'
import { allSamples } from './all-samples.ts'
import { dryRuntime, tryOperation } from './dry-run.ts'
import { beyond, gained, standings } from './power-snapshot.ts'
import type { Standing } from './power-snapshot.ts'
import type { FeatureSamples, Sample } from './sample.ts'

/**
 * ORG-10, ORG-11, ORG-23: every operation that writes, tried by people with part of Administration and by the only
 * administrator, with every user, profile, manager and set of rights put where it takes one. Just before the transaction
 * would be committed, what everybody may do is compared with what they could: nobody has gained what the actor lacks, the
 * actor has gained nothing, no way into somebody else's account has opened, an active administrator remains.
 */
const runtime = testRuntime()
const firm = await aFirm(runtime)

const grantsWith = (scope: Scope, without: readonly string[]): Grants => ({
  flags: new Set(ALL_FLAGS.filter((flag) => !without.includes(flag))),
  scopes: new Map(ALL_SCOPED.map((permission) => [permission, scope])),
})

async function aDelegate(label: string, grants: Grants): Promise<Person> {
  const { id: profileId } = await as(runtime, firm.administrator).call(addProfile, { label, rights: gridOf(grants) })
  return aUser(firm, { profileId, manager })
}

const manager = await anAdviser(firm)
const actors = {
  administrator: firm.administrator,
  'everything but one flag': await aDelegate('Presque tout', grantsWith('all', ['contacts.export'])),
  'every flag, on one’s branch': await aDelegate('Branche', grantsWith('attached', [])),
  'every flag, on one’s group': await aDelegate('Groupe', grantsWith('group', [])),
  'no Administration': await aDelegate('Sans administration', grantsWith('all', ['admin.access'])),
}
const below = new Map<Person, Person>()
for (const actor of Object.values(actors)) below.set(actor, await anAdviser(firm, { manager: actor }))
/** Has little, where much would be reached with more. */
await anAdviser(firm, { manager: await aUser(firm, { profile: 'backOffice', manager }) })
const stranger = await anAdviser(firm, { manager: await anAdviser(firm, { manager }) })

/** The records of these samples: of everybody below an actor, and of somebody none of them reaches by their branch. */
const records = new Map<FeatureSamples, Map<Person, unknown>>()
for (const samples of allSamples) {
  const made = new Map<Person, unknown>()
  for (const owner of [...below.values(), stranger]) made.set(owner, await samples.make({ firm, owner }))
  records.set(samples, made)
}

/** What may stand at a name of an input, beside what its sample says. */
function candidates(actor: Person): Readonly<Record<string, readonly unknown[]>> {
  const people = [actor, firm.administrator, below.get(actor)!, stranger].map(({ id }) => id)
  const me = before.get(actor.id)!
  const { administrator, manager: leading, junior, backOffice } = firm.profiles
  const profiles = [administrator, leading, junior, backOffice, me.profileId]
  const rights = [gridOf(everyRight()), gridOf(me.grants)]
  return { userId: people, managerId: [...people, null], profileId: profiles, rights, active: [false] }
}

/** Every combination for the names that decide rights, at the top of the input. */
function variants(input: Readonly<Record<string, unknown>>, offered: Readonly<Record<string, readonly unknown[]>>) {
  return Object.entries(offered)
    .filter(([name]) => name in input)
    .reduce<Readonly<Record<string, unknown>>[]>(
      (inputs, [name, values]) => inputs.flatMap((one) => [one, ...values.map((value) => ({ ...one, [name]: value }))]),
      [input],
    )
}

/** With the version that the record has now and a login nobody has: nothing is to be refused for that alone. */
async function acceptable(given: Readonly<Record<string, unknown>>) {
  const input = 'login' in given ? { ...given, login: `essai.${newId()}` } : given
  if (!('version' in input)) return input
  const { rows } = await runtime.pool.query<{ version: number }>(
    `select version from "user" where firm_id = $1 and id::text = $2 union all select version from profile where firm_id = $1 and id::text = $3`,
    [firm.id, input['userId'] ?? '', 'userId' in input ? '' : (input['profileId'] ?? '')],
  )
  return { ...input, version: rows[0]?.version ?? input['version'] }
}

const before = await standings(runtime.pool, firm.id)

async function strangers(client: PoolClient, actor: Person): Promise<string[]> {
  const { rows } = await client.query<{ user_id: string }>(
    `select user_id from access_token where firm_id = $1 and user_id <> $2 and xmin = pg_current_xact_id()::xid
     union all select user_id from session where firm_id = $1 and user_id <> $2 and xmin = pg_current_xact_id()::xid`,
    [firm.id, actor.id],
  )
  return rows.map(({ user_id }) => user_id)
}

/** What went wrong, if anything did, in the transaction about to be committed. */
async function faults(client: PoolClient, actor: Person): Promise<string[]> {
  const after = await standings(client, firm.id)
  // A transaction outside the firm sees nobody.
  if (!after.size) return []
  const me = before.get(actor.id)!
  const fresh = new Set([...after.keys()].filter((id) => !before.has(id)))
  const found = (await strangers(client, actor)).map((id) => `a token or a session of ${id}`)
  if (![...after.values()].some(({ comesIn, isAdministrator }) => comesIn && isAdministrator))
    found.push('no administrator is left')
  const own = after.get(actor.id)
  if (own && own.profileId !== me.profileId) found.push('another profile of one’s own')
  if (own) found.push(...gained(me, own, fresh).map((gain) => `for oneself: ${gain}`))
  if (!hasEveryRight(me.grants)) for (const one of after.values()) found.push(...faultsOf(one, me, fresh))
  return found
}

function faultsOf(one: Standing, me: Standing, fresh: ReadonlySet<string>): string[] {
  if (one.id === me.id) return []
  const known = before.get(one.id)
  const opened = known && known.ways !== one.ways ? gained(undefined, known, fresh) : []
  return [...beyond(me, gained(known, one, fresh)), ...beyond(me, opened)].map((gain) => `for ${one.id}: ${gain}`)
}

async function tried(sample: Sample, samples: FeatureSamples, actor: Person): Promise<{ accepted: number; found: string[] }> {
  const found: string[] = []
  let accepted = 0
  const dry = dryRuntime(runtime, async (client) => found.push(...(await faults(client, actor))))
  const offered = candidates(actor)
  for (const owner of [below.get(actor)!, stranger]) {
    const input = (await sample.input(records.get(samples)!.get(owner))) as Readonly<Record<string, unknown>>
    for (const variant of variants(input, offered)) {
      const outcome = await tryOperation(dry, sample.operation, actor, await acceptable(variant)).catch(() => ({
        refused: 'invalid',
      }))
      if ('answer' in outcome) accepted++
    }
  }
  return { accepted, found: [...new Set(found)] }
}

const writes = allSamples.flatMap((samples) =>
  samples.samples
    .filter(({ operation }) => !operation.reads)
    .map((sample) => ({ name: allRoutes.find(({ operation }) => operation === sample.operation)!.name, sample, samples })),
)

/** Who did what in some variant. */
const acted = new Set<string>()

describe.each(Object.entries(actors))('by %s', (actorName, actor) => {
  test.each(writes.map((one) => [one.name, one] as const))(
    'ORG-10, ORG-11, ORG-23 %s gives nobody more than one has',
    { timeout: 300_000 },
    async (_operation, { name, sample, samples }) => {
      const { accepted, found } = await tried(sample, samples, actor)
      expect(found).toEqual([])
      if (accepted) acted.add(`${actorName} ${name}`)
    },
  )
})

test('ORG-10 people with part of Administration do administer what is within their own', () => {
  const administered = Object.keys(actors).map((actor) =>
    ['addUser', 'addProfile'].filter((name) => acted.has(`${actor} ${name}`)),
  )
  const both = ['addUser', 'addProfile']
  expect(administered).toEqual([both, both, both, both, []])
})
