import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { DealEventEntry, NewDeal } from '#contract/deals/deals.shapes.ts'
import { StepInput } from '#contract/steps/steps.fields.ts'
import { Characteristics } from '#contract/templates/templates.shapes.ts'
import { visibleContacts } from '#features/contacts/contacts.public.ts'
import { addStepEvent } from '#features/deals/doing/add-step-event.ts'
import { editDeal } from '#features/deals/edit-deal.ts'
import { addDeal } from '#features/deals/giving/add-deal.ts'
import { readDeal } from '#features/deals/page/read-deal.ts'
import { changeDealState } from '#features/deals/states/change-deal-state.ts'
import type { DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import { addTemplate } from '#features/templates/add-template.ts'
import { addStep } from '#features/templates/steps/add-step.ts'
import type { Context } from '#platform/context/context.ts'
import { DEMO_TEMPLATES } from './deal-templates.ts'
import { pick, seeded } from './reference/seeded.ts'
import { adviserOf, daysBefore, DEALS_A_PART, DEMO_DEALS } from './story.ts'

export const templates = (site: DemoSite): DemoPart => ({
  message: 'Modèles d’affaires…',
  run: (_ctx, liveAs) =>
    liveAs(site.administratorId, daysBefore(site, 560), async (ctx) => {
      for (const { steps, ...characteristics } of DEMO_TEMPLATES) {
        let template = await addTemplate(ctx, Characteristics.parse(characteristics))
        for (const step of steps)
          template = await addStep(ctx, { ...StepInput.parse(step), templateId: template.id, version: template.version })
      }
    }),
})

/** Deals in every state: most are done, some wait, some are late, some were given up. */
export const deals = (site: DemoSite): DemoPart[] =>
  Array.from({ length: DEMO_DEALS / DEALS_A_PART }, (_, part) => ({
    message: 'Affaires…',
    run: async (_ctx, liveAs) => {
      for (let n = part * DEALS_A_PART; n < (part + 1) * DEALS_A_PART; n++) await liveOneDeal(site, n, liveAs)
    },
  }))

async function liveOneDeal(site: DemoSite, n: number, liveAs: Parameters<DemoPart['run']>[1]): Promise<void> {
  const random = seeded(5_000 + n)
  const adviser = adviserOf(site, n)
  const begun = 500 - Math.floor((n * 495) / DEMO_DEALS)
  const deal = await liveAs(adviser, daysBefore(site, begun), (ctx) => give(ctx, random))
  if (!deal) return
  const done = begun > 90 ? deal.steps.length : Math.floor(random() * deal.steps.length)
  let days = begun
  for (const step of deal.steps.slice(0, done)) {
    days -= 5 + Math.floor(random() * 8)
    if (days <= 0) return
    await liveAs(adviser, daysBefore(site, days, 11), (ctx) => doStep(ctx, deal.id, step))
  }
  const over = random() < 0.85 ? ('validated' as const) : ('cancelled' as const)
  const state = done === deal.steps.length ? over : done >= 2 ? ('signed' as const) : null
  if (state) await liveAs(adviser, daysBefore(site, Math.max(days - 2, 0), 16), (ctx) => take(ctx, deal.id, state))
}

async function take(ctx: Context, dealId: string, state: 'signed' | 'validated' | 'cancelled'): Promise<void> {
  const { version } = await readDeal(ctx, { dealId })
  await changeDealState(ctx, { dealId, version, state })
}

/** One of the adviser's own contacts gets one of the firm's own templates. */
async function give(ctx: Context, random: () => number): Promise<DealDetail | null> {
  const own = await visibleContacts(ctx)
    .select('c.id')
    .where('c.main_adviser_id', '=', ctx.actor.userId)
    .orderBy('c.created_at')
    .limit(60)
    .execute()
  const names = DEMO_TEMPLATES.map(({ name }) => name)
  const offered = await ctx.db
    .selectFrom('deal_template')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('name', 'in', names)
    .orderBy('position')
    .execute()
  const [contact, template] = [own[Math.floor(random() * own.length)], offered[Math.floor(random() * offered.length)]]
  if (!contact || !template) return null
  const { id } = await addDeal(ctx, NewDeal.parse({ contactId: contact.id, templateId: template.id, notify: false }))
  const deal = await readDeal(ctx, { dealId: id })
  const potentialCents = (5 + Math.floor(random() * 95)) * 100_000
  const edited = await editDeal(ctx, {
    dealId: id,
    version: deal.version,
    name: deal.name,
    notes: '',
    inChargeId: ctx.actor.userId,
    potentialCents,
    probability: pick(random, [20, 40, 50, 60, 80, 90]),
  })
  return edited.deal
}

async function doStep(ctx: Context, dealId: string, step: DealDetail['steps'][number]): Promise<void> {
  const status = step.kind === 'note' ? undefined : ('done' as const)
  const entry = DealEventEntry.parse({ status, tickedIds: step.actions.map(({ id }) => id) })
  await addStepEvent(ctx, { ...entry, dealId, stepId: step.id })
}
