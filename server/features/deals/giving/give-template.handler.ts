import type { Context } from '#platform/context/context.ts'
import { selectedContacts } from '../../contacts/contacts.public.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import type { JobRun } from '../../jobs/jobs.public.ts'
import { notify } from '../../notifications/notifications.public.ts'
import { templateToGive } from '../../templates/templates.public.ts'
import type { GivenTemplate } from '../../templates/templates.public.ts'
import { giveChunk } from './give-chunk.ts'
import { Batch, giveTemplateJob } from './give-template.job.ts'
import { whoSeesBatch } from './who-sees.access.ts'

const CONTACTS_AT_ONCE = 500

/** DEAL-31: chunk by chunk in the order of contacts' ids; killed anywhere, it goes on after the last one that was kept. */
export const giveTemplateHandler = runHandler(giveTemplateJob, async ({ inTransaction }, { jobId }) => {
  while (await inTransaction((ctx) => giveSome(ctx, jobId)));
})

/** @returns whether there is more to give */
async function giveSome(ctx: Context, jobId: string): Promise<boolean> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) return false
  const batch = Batch.parse(run.input)
  const template = await templateToGive(ctx, batch.templateId)
  const contactIds = await nextContacts(ctx, batch, run.cursor)
  const { report, counts } = await giveChunk(ctx, { template, contactIds, inChargeId: batch.inChargeId, jobId })
  const cursor = contactIds.at(-1)
  if (contactIds.length === CONTACTS_AT_ONCE && cursor) {
    await progress(ctx, run, { done: run.done + contactIds.length, counts, cursor, report })
    return true
  }
  await progress(ctx, run, { done: run.done + contactIds.length })
  await finishJobRun(ctx, run, { counts, report })
  await tellOfBatch(ctx, run, batch, template)
  return false
}

/** The ids asked for, or those the list shows, from the cursor on. Sorted as the database sorts them. */
async function nextContacts(ctx: Context, { contacts }: Batch, cursor: string | null): Promise<string[]> {
  const after = cursor ?? '00000000-0000-0000-0000-000000000000'
  if ('ids' in contacts) return contacts.ids.filter((id) => id > after).slice(0, CONTACTS_AT_ONCE)
  const selected = await selectedContacts(ctx, contacts)
  const rows = await selected.select('c.id').where('c.id', '>', after).orderBy('c.id').limit(CONTACTS_AT_ONCE).execute()
  return rows.map(({ id }) => id)
}

/** DEAL-32: each one chosen is told how many of these deals they see; whoever sees none is told nothing. */
async function tellOfBatch(ctx: Context, run: JobRun, batch: Batch, template: GivenTemplate): Promise<void> {
  const chosen = batch.notifiedIds.filter((id) => id !== ctx.actor.userId)
  for (const [userId, deals] of await whoSeesBatch(ctx, chosen, run.id)) {
    const title = `${ctx.actor.name} vous confie ${wording(deals)} « ${template.name} »`
    const link = `/pilotage/affaires?modele=${template.id}`
    await notify(ctx, [userId], { kind: 'deal.batch', title, message: batch.message, link })
  }
}

const NUMBER = new Intl.NumberFormat('fr-FR')
const wording = (deals: number): string => `${NUMBER.format(deals)} ${deals > 1 ? 'affaires' : 'affaire'}`
