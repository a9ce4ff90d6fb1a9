import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { maskNir } from '#contract/contacts/nir.rules.ts'
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { selectedContacts } from '../../contacts/contacts.public.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { templateToGive } from '../../templates/templates.public.ts'
import { requireInCharge } from '../../timeline/timeline.public.ts'
import { giveTemplateJob } from './give-template.job.ts'
import type { Batch } from './give-template.job.ts'

/** Whoever is chosen is asked at once what does not depend on the contact; a private file is asked contact by contact. */
const ANYWHERE = { is_private: false, follower_ids: [] }

/** DEAL-30, DEAL-31: what can be refused is refused now; the giving itself runs in the background. */
export async function giveTemplate(
  ctx: Context,
  input: In<typeof contract.giveTemplate>,
): Promise<Out<typeof contract.giveTemplate>> {
  await templateToGive(ctx, input.templateId)
  if (input.inChargeId) await requireInCharge(ctx, input.inChargeId, ANYWHERE)
  const contacts = 'ids' in input.contacts ? { ids: sortedOnce(input.contacts.ids) } : input.contacts
  const visible = await countVisible(ctx, contacts)
  if (!visible) throw notFound()
  const total = 'ids' in contacts ? contacts.ids.length : visible
  const { templateId, notifiedIds, inChargeId = null, message } = input
  const batch: Batch = { templateId, contacts, inChargeId: inChargeId ?? null, notifiedIds, message: maskNir(message).text }
  const jobId = await startJobRun(ctx, 'deal.give', batch, total)
  await enqueue(ctx, giveTemplateJob, { jobId }, `give-template/${jobId}`)
  ctx.record({ kind: 'batch.started', subjectId: jobId, data: { what: 'deal.give', count: total } })
  return { jobId }
}

/** As the database writes and sorts them: the run goes through them in this order. */
const sortedOnce = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toLowerCase()))].toSorted()

async function countVisible(ctx: Context, selection: Batch['contacts']): Promise<number> {
  const selected = await selectedContacts(ctx, selection)
  const counted = await selected.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  return counted.count
}
