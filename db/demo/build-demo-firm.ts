import { addBusinessUnit as addUnit } from '#contract/organisation/units.contract.ts'
import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import type { BuildDemoFirm, DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import { addBusinessUnit } from '#features/organisation/units/add-business-unit.ts'
import type { NewUser } from '#features/users/insert-user.ts'
import { writePhones } from '#features/users/people/user-phones.ts'
import { addUserStatus } from '#features/users/statuses/add-user-status.ts'
import { insertUser } from '#features/users/users.public.ts'
import type { Context } from '#platform/context/context.ts'
import { contacts, lists } from './contacts.ts'
import { deals, templates } from './deals.ts'
import { duplicates } from './duplicates.ts'
import { events } from './events.ts'
import { firmCard } from './firm.ts'
import { demoColumns, demoPhone } from './people-columns.ts'
import type { DemoLists } from './people-columns.ts'
import { colleagueId, DEMO_COLLEAGUES, DEMO_STATUSES, DEMO_UNITS, demoEmail } from './people.ts'
import { daysBefore } from './story.ts'
import type { DemoColleague } from './people.ts'

/** The parts of the demo firm, in order; each is made whole in one transaction. */
export const buildDemoFirm: BuildDemoFirm = (site) => [
  colleagues(site),
  firmCard(site),
  lists(site),
  ...contacts(site),
  templates(site),
  ...deals(site),
  events(site),
  duplicates(site),
  visits(site),
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
      const lists = await addLists(ctx)
      for (const person of DEMO_COLLEAGUES) {
        const columns = demoColumns(person, lists)
        const passwordHash = person.lastSeen === null ? null : director.password_hash
        await addColleague(ctx, site, person, {
          profileId: profileId(EXAMPLE_PROFILES[person.profile].label),
          passwordHash,
          columns,
        })
      }
    }),
})

/** ORG-2, ORG-51: the units and statuses of the firm, by name. */
async function addLists(ctx: Context): Promise<DemoLists> {
  const [units, statuses] = [new Map<string, string>(), new Map<string, string>()]
  for (const name of DEMO_UNITS) units.set(name, (await addBusinessUnit(ctx, addUnit.input.parse({ name }))).id)
  for (const name of DEMO_STATUSES) statuses.set(name, (await addUserStatus(ctx, { name })).id)
  return { units, statuses }
}

/** Last of all, so that the list of users tells when each came last. */
const visits = (site: DemoSite): DemoPart => ({
  message: 'Connexions…',
  run: async (_ctx, liveAs) => {
    const here = DEMO_COLLEAGUES.filter(({ lastSeen }) => lastSeen !== null)
    for (const person of here.toSorted((one, other) => (other.lastSeen ?? 0) - (one.lastSeen ?? 0))) {
      const userId = colleagueId(site, person.key)
      await liveAs(userId, daysBefore(site, person.lastSeen ?? 0, 8), async (ctx) =>
        ctx.record({ kind: 'user.signed_in', subjectId: userId, data: { address: null, by: 'password' } }),
      )
    }
  },
})

async function addColleague(
  ctx: Context,
  site: DemoSite,
  person: DemoColleague,
  more: Pick<NewUser, 'profileId' | 'passwordHash' | 'columns'>,
): Promise<void> {
  const { key, title, firstName, lastName, isAdviser } = person
  const email = demoEmail(person)
  const id = colleagueId(site, key)
  const managerId = colleagueId(site, person.manager)
  await insertUser(ctx, { id, title, firstName, lastName, email, login: email, isAdviser, managerId, ...more })
  await writePhones(ctx, id, [{ label: 'work', number: demoPhone(person) }])
  ctx.record({ kind: 'user.created', subjectId: id, data: { name: `${firstName} ${lastName}` } })
}

function monthsBefore(instant: string, months: number): string {
  const date = new Date(instant)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString()
}
