import { z } from 'zod'
import type { ContactType, Flag, Grants, Scope, ScopedPermission } from './permissions.types.ts'
import { ALL_FLAGS, ALL_SCOPED, SCOPES } from './permissions.types.ts'
import { scopeOf } from './rights.types.ts'

const Yes = z.boolean().default(false)
const Reach = z.enum(SCOPES).default('none')
const byType = <T extends z.ZodType>(one: T) =>
  z.object({ client: one, prospect: one, partner: one, supplier: one, professional: one, other: one } satisfies Record<
    ContactType,
    T
  >)

/** ORG-14: the rights of a profile as its page fills them in. The path of each is the right's own name (`calendar.see`). */
export const RightsGrid = z.object({
  admin: z.object({ access: Yes, subscription: Yes, importContacts: Yes, importAccounts: Yes, custodians: Yes }),
  calendar: z.object({ see: Reach, modifyOthers: Yes }),
  config: z.object({ services: Yes }),
  deals: z.object({ templates: Yes, access: Reach }),
  campaigns: z.object({ manage: Yes, access: Reach }),
  compliance: z.object({ manage: Yes }),
  commissions: z.object({ access: Yes }),
  alerts: z.object({ settings: Yes, newClients: Reach, newAccounts: Reach, pendingMovements: Reach, zeroAccounts: Reach }),
  reports: z.object({ settingsForOthers: Yes }),
  contacts: z.object({
    access: byType(Reach),
    modify: byType(Yes),
    private: Yes,
    deleteMergeRestore: Yes,
    export: Yes,
  }),
  accounts: z.object({ see: Yes, manage: Yes }),
  queries: z.object({ contacts: Yes, accounts: Yes, deals: Yes, batch: Yes, share: Yes }),
})
export type RightsGrid = z.output<typeof RightsGrid>

type Leaf = boolean | Scope
interface Branch {
  readonly [name: string]: Leaf | Branch
}

function leaves(branch: Branch, before = ''): [string, Leaf][] {
  return Object.entries(branch).flatMap(([name, value]): [string, Leaf][] =>
    typeof value === 'object' ? leaves(value, `${before}${name}.`) : [[`${before}${name}`, value]],
  )
}

/** What a filled grid grants. */
export function grantsOfGrid(grid: RightsGrid): Grants {
  const filled = new Map<string, Leaf>(leaves(grid))
  const flags = ALL_FLAGS.filter((flag) => filled.get(flag) === true)
  const scopes = ALL_SCOPED.flatMap((permission): [ScopedPermission, Scope][] => {
    const scope = filled.get(permission)
    return typeof scope === 'string' && scope !== 'none' ? [[permission, scope]] : []
  })
  return { flags: new Set(flags), scopes: new Map(scopes) }
}

/** The grid that shows these grants. */
export function gridOf(grants: Grants): RightsGrid {
  const filled: Record<string, unknown> = {}
  const put = (name: Flag | ScopedPermission, value: Leaf) => {
    const steps = name.split('.')
    const last = steps.pop() ?? name
    const at = steps.reduce<Record<string, unknown>>((branch, step) => (branch[step] ??= {}) as Record<string, unknown>, filled)
    at[last] = value
  }
  for (const flag of ALL_FLAGS) put(flag, grants.flags.has(flag))
  for (const permission of ALL_SCOPED) put(permission, scopeOf(grants, permission))
  return RightsGrid.parse(filled)
}
