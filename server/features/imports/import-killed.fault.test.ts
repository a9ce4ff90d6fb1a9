import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ImportDetail } from '#contract/imports/imports.shapes.ts'
import type { Site } from '#app/testing/browser-at.ts'
import { KilledProgram } from '#app/testing/killed-program.ts'
import { contactsFile } from './imports.factory.ts'

/** REL-1, CON-72: killed while it checks and while it writes, and started again on its data. */
const LINES = 3_000
const program = new KilledProgram()
afterAll(() => program.remove())

describe('an import whose program is killed', () => {
  test(
    'REL-1, CON-72 it goes on where it was at each start; at the end each line has its contact, once',
    { timeout: 300_000 },
    async () => {
      const first = await program.startWithFirm()
      const begun = ImportDetail.parse(await first.upload('/contact-imports', 'contacts.csv', contactsFile(LINES)))
      const { id, version, mapping, defaults } = begun
      await first.send('POST', `/contact-imports/${id}/check`, { version, mapping, defaults })
      const checked = await program.throughKills(first, leaving(id, 'checking'))
      expect(checked.state).toBe('checked')
      expect(checked.counts.verdicts).toMatchObject({ new: LINES, rejected: 0, duplicate: 0 })

      const second = await program.start(first.cookies)
      await second.send('POST', `/contact-imports/${id}/run`, { version: checked.version })
      const done = await program.throughKills(second, leaving(id, 'importing'))
      expect(done).toMatchObject({ state: 'done', counts: { outcomes: { created: LINES, rejected: 0, skipped: 0 } } })

      const last = await program.start(first.cookies)
      const contacts = Listed.parse(await last.send('GET', '/contacts?type=client&limit=1'))
      expect(contacts.total).toEqual({ count: LINES, exact: true })
      await program.stop('SIGTERM')
    },
  )
})

const Listed = z.object({ total: z.object({ count: z.int(), exact: z.boolean() }) })

const leaving = (id: string, state: string) => async (site: Site) => {
  const read = ImportDetail.parse(await site.send('GET', `/contact-imports/${id}`))
  return read.state === state ? null : read
}
