import type { Flag, Grants, ScopedPermission, Scope } from './permissions.types.ts'
import { ALL_SCOPED, CONTACT_TYPES } from './permissions.types.ts'

/**
 * What an operation declares it needs, on top of the permissions of ORG-14.
 * `flags`: every one is needed. `scope`: at least `own` of one of these. Whether *this* record is within the scope is
 * decided by the feature's access file.
 */
interface Need {
  readonly flags?: readonly Flag[]
  readonly scope?: readonly ScopedPermission[]
}

const anyContactScope = CONTACT_TYPES.map((type) => `contacts.access.${type}` as const)

export const RIGHTS = {
  /** Everybody who is signed in, on what is their own. */
  self: {},
  'administration.see': { flags: ['admin.access'] },
  'user.manage': { flags: ['admin.access'] },
  'profile.manage': { flags: ['admin.access'] },
  'firm.manage': { flags: ['admin.access'] },
  'outbox.see': { flags: ['admin.access'] },
  'history.see': { flags: ['admin.access'] },
  'settings.manage': { flags: ['config.services'] },
  /** ORG-52: « Reproduire ». */
  'settings.copy': { flags: ['reports.settingsForOthers'] },
  'contact.see': { scope: anyContactScope },
  'contact.create': { scope: anyContactScope },
  'contact.edit': { scope: anyContactScope },
  'contact.private': { scope: anyContactScope, flags: ['contacts.private'] },
  /** ORG-14: « Supprimer, fusionner et restaurer »; the modify right on the types of both is asked of the records. */
  'contact.merge': { scope: anyContactScope, flags: ['contacts.deleteMergeRestore'] },
  'contact.delete': { scope: anyContactScope, flags: ['contacts.deleteMergeRestore'] },
  /** CON-40: final erasure, by an administrator. */
  'contact.erase': { scope: anyContactScope, flags: ['contacts.deleteMergeRestore', 'admin.access'] },
  'contact.export': { scope: anyContactScope, flags: ['contacts.export'] },
  'contact.import': { flags: ['admin.importContacts'] },
  'event.create': { scope: anyContactScope },
  'event.edit': { scope: anyContactScope },
  'template.manage': { flags: ['deals.templates'] },
  'template.choose': { scope: ['deals.access'] },
  'deal.see': { scope: ['deals.access'] },
  'deal.create': { scope: ['deals.access'] },
  'deal.edit': { scope: ['deals.access'] },
  'deal.delete': { scope: ['deals.access'] },
  'deal.batch': { scope: ['deals.access'] },
} as const satisfies Record<string, Need>

export type Right = keyof typeof RIGHTS

const needOf = (right: Right): Need => RIGHTS[right]

/** May somebody with these grants call an operation that declares this right at all? Pure; the page asks it too. */
export function holds(grants: Grants, right: Right): boolean {
  const need = needOf(right)
  const flags = (need.flags ?? []).every((flag) => grants.flags.has(flag))
  const scoped = !need.scope || need.scope.some((permission) => scopeOf(grants, permission) !== 'none')
  return flags && scoped
}

export const scopeOf = (grants: Grants, permission: ScopedPermission): Scope => grants.scopes.get(permission) ?? 'none'

/** The scope of every scoped permission, `none` included: how grants travel to the page. */
export const scopesOf = (grants: Grants): Record<ScopedPermission, Scope> =>
  Object.fromEntries(ALL_SCOPED.map((permission) => [permission, scopeOf(grants, permission)])) as Record<ScopedPermission, Scope>
