import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import * as XLSX from '@e965/xlsx'
import { expect, test } from 'vitest'
import { addContact, editContact, exportContacts, setPrivate } from '#contract/contacts/contacts.contract.ts'
import { exportDeals } from '#contract/dashboards/dashboards.contract.ts'
import { addDeal } from '#contract/deals/deals.contract.ts'
import { readDeparture } from '#contract/departures/departures.contract.ts'
import { exportForImport } from '#contract/imports/imports.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { isGoingOn } from '#contract/jobs/jobs.rules.ts'
import type { Operation } from '#contract/kernel/operation.ts'
import { listTemplates } from '#contract/templates/templates.contract.ts'
import { addEvent } from '#contract/timeline/timeline.contract.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import type { Person } from '#features/organisation/organisation.factory.ts'
import { anOptional, aTemplate } from '#features/templates/templates.factory.ts'
import { anAdviser } from '#features/users/users.factory.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import { allJobs } from '../all-jobs.ts'
import { as, testRuntime } from '../testing/as.ts'
import { workUntil } from '../testing/work-until.ts'
import { allSamples } from './all-samples.ts'
import { dryRuntime, tryOperation } from './dry-run.ts'
import { aRightsWorld } from './rights-world.ts'

/**
 * CON-6: whoever does not follow a private file learns nothing of it, the scope « all » included. Every operation is tried
 * by an administrator: reads on records of their own give the same answer, to the letter, before and after the private file
 * is there; no answer to what they search or ask by its identifiers holds a word of it.
 */
const runtime = testRuntime()
const dry = dryRuntime(runtime)
const MARKER = 'Zwyxoq'
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const world = await aRightsWorld(runtime)
const { administrator } = world.actors
const template = await aTemplate(world.firm, { steps: [anOptional('Première')] })
const follower = await anAdviser(world.firm)

/**
 * What tells by right how many there are, and no more: whoever reassigns a leaver's contacts must know that private files
 * are among them; whoever settles the firm's templates, that deals hold one.
 */
const MAY_TELL: ReadonlySet<Operation> = new Set([readDeparture, listTemplates])

const cases = allSamples.flatMap((samples) => samples.samples.map((sample) => ({ samples, sample })))
const ofMine = async ({ samples, sample }: (typeof cases)[number]) =>
  sample.input(await world.recordOf(samples, world.placeOf('administrator', 'own')))

async function answers(): Promise<Map<string, string>> {
  const told = new Map<string, string>()
  for (const one of cases) {
    const { operation } = one.sample
    if (!operation.reads || operation.transport !== 'json' || MAY_TELL.has(operation)) continue
    told.set(
      `${operation.method} ${operation.path}`,
      inWords(await tryOperation(dry, operation, administrator, await ofMine(one))),
    )
  }
  return told
}
const inWords = (outcome: unknown): string => JSON.stringify(outcome)

/** A private file whose every part holds the marker: contact, coordinates, deal, event, joined file. */
async function aPrivateFile() {
  const me = as(runtime, follower)
  const { id: contactId } = await me.call(addContact, {
    type: 'client',
    kind: 'person',
    general: { lastName: MARKER, firstNames: 'Claude', birthDate: '1980-05-05', notes: MARKER },
    emails: [{ address: `${MARKER}@essai.fr` }],
    addresses: [{ town: MARKER }],
    confirmed: true,
  })
  await me.call(setPrivate, { contactId, version: 1, isPrivate: true })
  await me.call(editContact, { contactId, version: 2, general: { profession: MARKER } })
  const { id: dealId } = await me.call(addDeal, { contactId, templateId: template.id, name: MARKER, notify: false })
  const { files } = runtime
  const upload = await files.receive(Readable.from([MARKER]), `${MARKER}.txt`, 'text/plain')
  const fileId = await actingAs(world.firm, follower, (ctx) => keepFile(ctx, files, upload, 'attachment'))
  const entry = {
    kind: 'task',
    subject: MARKER,
    dueAt: '2026-12-01T09:00:00.000Z',
    notes: MARKER,
    inChargeId: follower.id,
  } as const
  const { id: eventId } = await me.call(addEvent, { ...entry, contactId, attachmentIds: [fileId] })
  return { contactId, dealId, eventId, fileId }
}

await answers() // makes the records that samples are about
const before = await answers()
const hidden = await aPrivateFile()
const secrets = [MARKER.toLowerCase(), ...Object.values(hidden)]

test('CON-6 an outsider’s lists, counts, figures and searches are the same with and without a private file', async () => {
  const after = await answers()
  expect(after.size).toBeGreaterThan(30)
  expect([...after].filter(([name, words]) => words !== before.get(name))).toEqual([])
})

/** An input with each identifier, then each word, exchanged alone. */
function variants(input: unknown, ids: readonly string[]): unknown[] {
  if (typeof input === 'string') return ID.test(input) ? [...ids] : [MARKER]
  if (Array.isArray(input)) return input.flatMap((item: unknown, at) => variants(item, ids).map((one) => input.with(at, one)))
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([key, value]) =>
    variants(value, idsFor(key, ids)).map((one) => ({ ...input, [key]: one })),
  )
}
/** `contactId` takes only the contact's; `ids` and whatever else, any. */
const idsFor = (key: string, ids: readonly string[]) => {
  const own = Object.entries(hidden).find(([name]) => name === key)
  return own ? [own[1]] : ids
}

/** What is searched everywhere: the marker, all filters left out. */
function unfiltered({ input: { shape } }: Operation, input: unknown): unknown[] {
  if (!('search' in shape)) return []
  const needed = Object.entries(input as object).filter(([key]) => !shape[key]?.safeParse(undefined).success)
  return [{ ...Object.fromEntries(needed), search: MARKER }]
}

/** Operations whose answer to this person says something of the private file that they were not asked with. */
async function tellers(person: Person, asked: (operation: Operation) => boolean): Promise<string[]> {
  const leaks: string[] = []
  for (const one of cases) {
    const { operation } = one.sample
    if (!asked(operation)) continue
    const input: unknown = await ofMine(one)
    for (const variant of [...variants(input, Object.values(hidden)), ...unfiltered(operation, input)]) {
      if (!operation.input.safeParse(variant).success) continue
      const words = inWords(await tryOperation(dry, operation, person, variant)).toLowerCase()
      const given = inWords(variant).toLowerCase()
      if (secrets.some((secret) => words.includes(secret) && !given.includes(secret))) leaks.push(operation.path)
    }
  }
  return [...new Set(leaks)].toSorted()
}

test('CON-6 asked by its name or its identifiers, no operation says a word of a private file', { timeout: 120_000 }, async () => {
  expect(await tellers(administrator, () => true)).toEqual([])
})

test('CON-6 the same questions of its follower are answered', async () => {
  const told = await tellers(follower, ({ reads }) => reads)
  for (const path of ['/contacts', '/contacts/:contactId', '/contacts/:contactId/history', '/contacts/search', '/deals/:dealId'])
    expect(told).toContain(path)
  for (const path of ['/contacts/:contactId/timeline', '/files/:fileId']) expect(told).toContain(path)
})

test('CON-6 a file joined to a private file’s event, and what an outsider exports, hold nothing of it', async () => {
  const me = as(runtime, administrator)
  const filter = { type: 'client' as const }
  const jobs = [
    await me.call(exportContacts, { selection: { all: true, filter } }),
    await me.call(exportContacts, { selection: { ids: [hidden.contactId] } }),
    await me.call(exportForImport, { selection: { all: true, filter } }),
    await me.call(exportDeals, { selection: { all: true, filter: {} } }),
  ]
  for (const { jobId } of jobs) {
    await workUntil(runtime, allJobs, async () => !isGoingOn((await me.call(readJob, { jobId })).state))
    const { file } = await me.call(readJob, { jobId })
    const book = XLSX.read(await buffer(runtime.files.open(world.firm.id, file?.id ?? '')))
    const text = Object.values(book.Sheets)
      .map((sheet) => XLSX.utils.sheet_to_csv(sheet))
      .join('\n')
      .toLowerCase()
    for (const secret of secrets) expect(text).not.toContain(secret)
  }
})
