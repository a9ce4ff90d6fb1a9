import { EventEntry } from '#contract/timeline/timeline.shapes.ts'
import { visibleContacts } from '#features/contacts/contacts.public.ts'
import type { DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import { addEvent } from '#features/timeline/events/add-event.ts'
import type { Context } from '#platform/context/context.ts'
import { pick, seeded } from './reference/seeded.ts'
import { adviserOf, daysBefore } from './story.ts'

const EVENTS = 220
const NOTES = [
  'Appel du client',
  'Question sur sa fiscalité',
  'Changement de situation',
  'Point téléphonique',
  'Demande de document',
] as const
const TASKS = ['Envoyer le relevé', 'Vérifier la clause bénéficiaire', 'Préparer le rendez-vous', 'Rappeler le notaire'] as const

/** What happens outside deals: notes of eighteen months, and the coming fortnight's tasks, reminders and meetings. */
export const events = (site: DemoSite): DemoPart => ({
  message: 'Suivi…',
  run: async (_ctx, liveAs) => {
    for (let n = 0; n < EVENTS; n++) {
      const days = n < 180 ? 540 - n * 3 : 6
      await liveAs(adviserOf(site, n), daysBefore(site, Math.max(days, 1), 8 + (n % 9)), (ctx) => addOne(ctx, site, n))
    }
  },
})

async function addOne(ctx: Context, site: DemoSite, n: number): Promise<void> {
  const random = seeded(9_000 + n)
  const own = await visibleContacts(ctx)
    .select('c.id')
    .where('c.main_adviser_id', '=', ctx.actor.userId)
    .orderBy('c.created_at')
    .limit(80)
    .execute()
  const contact = own[Math.floor(random() * own.length)]
  if (!contact) return
  const coming = n >= 180
  const kind = coming ? pick(random, ['task', 'reminder', 'appointment'] as const) : 'note'
  const at = daysBefore(site, coming ? 2 - Math.floor(random() * 14) : 0, 10)
  const dates =
    kind === 'appointment'
      ? { startsAt: at, endsAt: new Date(Date.parse(at) + 3_600_000).toISOString() }
      : kind === 'note'
        ? {}
        : { dueAt: at }
  const subject = kind === 'note' ? pick(random, NOTES) : kind === 'appointment' ? 'Point patrimonial' : pick(random, TASKS)
  await addEvent(ctx, { ...EventEntry.parse({ subject, ...dates }), contactId: contact.id, kind })
}
