import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { JobDetail } from '#contract/jobs/jobs.shapes.ts'
import type { Site } from '#app/testing/browser-at.ts'
import { KilledProgram } from '#app/testing/killed-program.ts'
import { contactsFile } from '../../imports/imports.factory.ts'

/** REL-1, DEAL-31: killed while it gives a template to everybody, and started again on its data. */
const CONTACTS = 2_000
const program = new KilledProgram()
afterAll(() => program.remove())

describe('a batch of deals whose program is killed', () => {
  test(
    'REL-1, DEAL-31 it goes on where it was at each start; at the end each contact has its deal, once',
    { timeout: 300_000 },
    async () => {
      const first = await program.startWithFirm()
      await importContacts(first)
      const templateId = await aTemplate(first)
      const contacts = { all: true, filter: { type: 'client' } }
      const { jobId } = Begun.parse(await first.send('POST', '/deals/batches', { templateId, contacts }))
      const job = await program.throughKills(first, over(jobId), [150, 350, 600])
      expect(job).toMatchObject({ state: 'done', done: CONTACTS, counts: { given: CONTACTS }, report: [] })

      const last = await program.start(first.cookies)
      const clients = await clientsWithDeals(last)
      expect(clients).toHaveLength(CONTACTS)
      expect(new Set(clients).size).toBe(CONTACTS)
      await program.stop('SIGTERM')
    },
  )
})

const Begun = z.object({ jobId: z.uuid() })
const Made = z.object({ id: z.uuid(), version: z.int() })
const Rows = z.object({ rows: z.array(z.object({ client: z.object({ id: z.uuid() }) })), total: z.object({ count: z.int() }) })

const over = (jobId: string) => async (site: Site) => {
  const job = JobDetail.parse(await site.send('GET', `/jobs/${jobId}`))
  return job.state === 'waiting' || job.state === 'running' ? null : job
}

async function finished(site: Site, begun: unknown): Promise<void> {
  const ended = over(Begun.parse(begun).jobId)
  while (!(await ended(site))) await new Promise((resolve) => setTimeout(resolve, 100))
}

async function importContacts(site: Site): Promise<void> {
  const file = await site.upload('/contact-imports', 'contacts.csv', contactsFile(CONTACTS))
  const { id, version, mapping, defaults } = ImportDetail.parse(file)
  await finished(site, await site.send('POST', `/contact-imports/${id}/check`, { version, mapping, defaults }))
  const checked = ImportDetail.parse(await site.send('GET', `/contact-imports/${id}`))
  await finished(site, await site.send('POST', `/contact-imports/${id}/run`, { version: checked.version }))
}

async function aTemplate(site: Site): Promise<string> {
  const { id, version } = Made.parse(await site.send('POST', '/templates', { name: 'Audit' }))
  await site.send('POST', `/templates/${id}/steps`, { version, kind: 'task', subject: 'Collecte', mandatory: true })
  return id
}

/** The client of every deal there is. */
async function clientsWithDeals(site: Site): Promise<string[]> {
  const clients: string[] = []
  for (;;) {
    const { rows, total } = Rows.parse(await site.send('GET', `/dashboards/deals/rows?limit=200&offset=${clients.length}`))
    clients.push(...rows.map(({ client }) => client.id))
    if (rows.length === 0 || clients.length > total.count) return clients
  }
}
