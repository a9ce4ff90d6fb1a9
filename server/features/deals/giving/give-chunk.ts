import { sentence } from '#contract/kernel/errors.ts'
import type { Refusal } from '#contract/kernel/verdict.ts'
import { refuse } from '#contract/kernel/verdict.ts'
import type { ReportLine } from '#contract/jobs/jobs.shapes.ts'
import { mayBeInCharge } from '#contract/timeline/timeline.rules.ts'
import type { Person } from '#contract/timeline/timeline.rules.ts'
import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { contactsFor } from '../../contacts/contacts.public.ts'
import type { GivenTemplate } from '../../templates/templates.public.ts'
import { peopleOf } from '../../timeline/timeline.public.ts'
import { insertDeals } from '../deal-writes.access.ts'
import { admitDeals } from '../deals.access.ts'
import { newDealColumns } from './new-deal.ts'

type Contact = Granted<'contact', 'deal.create'>

interface Chunk {
  readonly template: GivenTemplate
  readonly contactIds: readonly string[]
  readonly inChargeId: string | null
  readonly jobId: string
}

/** DEAL-31: some contacts of a batch, in one transaction: each gets its deal whole, or a line of the report that says why. */
export async function giveChunk(ctx: Context, { template, contactIds, inChargeId, jobId }: Chunk) {
  const contacts = await contactsFor(ctx, contactIds, 'deal.create')
  const people = await peopleOf(ctx, [
    ...contacts.map(({ row }) => row.main_adviser_id),
    inChargeId ?? ctx.actor.userId,
    ctx.actor.userId,
  ])
  const judged = contacts.map((contact) => ({ contact, ...inChargeOf(ctx, contact, people, inChargeId) }))
  const deals = judged.flatMap(({ contact, person, why }) =>
    why ? [] : [newDealColumns(ctx, { template, contact, inChargeId: person.id, name: null, jobId })],
  )
  const added = new Set(await insertDeals(ctx, admitDeals(contacts), deals))
  for (const deal of deals.filter(({ id }) => added.has(id))) {
    const data = { name: deal.name, templateId: template.id, contactId: deal.contact_id }
    ctx.record({ kind: 'deal.created', subjectId: deal.id, contactId: deal.contact_id, data })
  }
  const known = new Set(contacts.map(({ id }) => id))
  const unseen = contactIds.filter((id) => !known.has(id)).map((id) => skipped(id, '', refuse('not_found')))
  const refused = judged.flatMap(({ contact, why }) => (why ? [skipped(contact.id, contact.row.display_name, why)] : []))
  const report = [...unseen, ...refused]
  return { report, counts: { given: deals.length, skipped: report.length } }
}

/** Whoever was chosen; else the contact's main adviser; else, if that one is no longer active, whoever gives. */
function inChargeOf(ctx: Context, { row }: Contact, people: ReadonlyMap<string, Person>, chosen: string | null) {
  const adviser = people.get(row.main_adviser_id)
  const person = people.get(chosen ?? (adviser?.active ? adviser.id : ctx.actor.userId))
  const nobody = { id: '', name: '', active: false }
  const verdict = mayBeInCharge(person ?? nobody, { isPrivate: row.is_private, followerIds: row.follower_ids })
  return { person: person ?? nobody, why: verdict.ok ? null : verdict }
}

const skipped = (subjectId: string, subject: string, why: Refusal): ReportLine => ({
  subjectId,
  subject,
  code: why.code,
  message: sentence(why.code, why.values),
})
