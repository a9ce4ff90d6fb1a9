import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import type { BuildDemoFirm, DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import { insertUser } from '#features/users/users.public.ts'
import type { Context } from '#platform/context/context.ts'
import { contacts, lists } from './contacts.ts'
import { deals, templates } from './deals.ts'
import { events } from './events.ts'
import { colleagueId, DEMO_COLLEAGUES, demoEmail } from './people.ts'
import type { DemoColleague } from './people.ts'

/** The parts of the demo firm, in order; each is made whole in one transaction. */
export const buildDemoFirm: BuildDemoFirm = (site) => [
  colleagues(site),
  lists(site),
  ...contacts(site),
  templates(site),
  ...deals(site),
  events(site),
]

/** Long before its story begins, the firm has its people, all with the director's password. */
const colleagues = (site: DemoSite): DemoPart => ({
  message: 'Utilisateurs…',
  run: (_ctx, liveAs) =>
    liveAs(site.administratorId, monthsBefore(site.now, 19), async (ctx) => {
      const director = await ctx.db
        .selectFrom('user')
        .select('password_hash')
        .where('firm_id', '=', ctx.firmId)
        .where('id', '=', site.administratorId)
        .executeTakeFirstOrThrow()
      const profiles = await ctx.db.selectFrom('profile').select(['id', 'label']).where('firm_id', '=', ctx.firmId).execute()
      const profileId = (label: string) => profiles.find((profile) => profile.label === label)!.id
      for (const person of DEMO_COLLEAGUES) {
        await addColleague(ctx, site, person, profileId(EXAMPLE_PROFILES[person.profile].label), director.password_hash)
      }
    }),
})

async function addColleague(
  ctx: Context,
  site: DemoSite,
  person: DemoColleague,
  profileId: string,
  passwordHash: string | null,
): Promise<void> {
  const { key, title, firstName, lastName, isAdviser } = person
  const email = demoEmail(person)
  const id = colleagueId(site, key)
  const managerId = colleagueId(site, person.manager)
  await insertUser(ctx, { id, title, firstName, lastName, email, login: email, isAdviser, profileId, managerId, passwordHash })
  ctx.record({ kind: 'user.created', subjectId: id, data: { name: `${firstName} ${lastName}` } })
}

function monthsBefore(instant: string, months: number): string {
  const date = new Date(instant)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString()
}
