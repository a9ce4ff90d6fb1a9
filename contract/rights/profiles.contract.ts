import { z } from 'zod'
import { Done, Id, Named, RequiredLine, Version } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { WhyNot } from '../kernel/why.ts'
import { RightsGrid } from './rights-grid.ts'

/** ORG-10: what is filled in about a profile. */
const ProfileFields = { label: RequiredLine(80), valid: z.boolean().default(true), rights: RightsGrid }

const ProfileDetail = z.object({
  id: Id,
  label: z.string(),
  valid: z.boolean(),
  isAdministrator: z.boolean(),
  /** ORG-13: whose rights these are, when they are shared with nobody. */
  person: Named.nullable(),
  custom: z.boolean(),
  /** Who has it, by name; the first hundred. */
  users: z.array(Named),
  userCount: z.int().min(0),
  rights: RightsGrid,
  version: Version,
  /** Why it cannot be changed, or deleted; null: it can. */
  notChange: WhyNot,
  notDelete: WhyNot,
})

export const readProfile = operation({
  method: 'GET',
  path: '/profiles/:profileId',
  right: 'profile.manage',
  summary: 'Un profil : ses droits, onglet par onglet, et qui l’a',
  input: z.object({ profileId: Id }),
  output: ProfileDetail,
})

export const addProfile = operation({
  method: 'POST',
  path: '/profiles',
  right: 'profile.manage',
  summary: 'Ajoute un profil ; on n’y met que des droits que l’on a soi-même',
  input: z.object(ProfileFields),
  output: z.object({ id: Id }),
  errors: ['rights.label_taken', 'rights.beyond_own'],
})

export const changeProfile = operation({
  method: 'PUT',
  path: '/profiles/:profileId',
  right: 'profile.manage',
  summary: 'Change le libellé, la validité ou les droits d’un profil ; ils valent dès la demande suivante de qui l’a',
  input: z.object({ profileId: Id, version: Version, ...ProfileFields }),
  output: ProfileDetail,
  errors: [
    'rights.administrator_fixed',
    'rights.own_profile',
    'rights.label_taken',
    'rights.beyond_own',
    'rights.account_beyond_own',
    'stale_version',
  ],
})

export const duplicateProfile = operation({
  method: 'POST',
  path: '/profiles/:profileId/copy',
  right: 'profile.manage',
  summary: 'Copie un profil, sous le nom « Copie de… »',
  input: z.object({ profileId: Id }),
  output: z.object({ id: Id }),
  errors: ['rights.beyond_own'],
})

export const deleteProfile = operation({
  method: 'DELETE',
  path: '/profiles/:profileId',
  right: 'profile.manage',
  summary: 'Supprime un profil que personne n’a',
  input: z.object({ profileId: Id, version: Version }),
  output: Done,
  errors: ['rights.administrator_fixed', 'rights.profile_used', 'rights.profile_used_by_many', 'stale_version'],
})

export const customiseRights = operation({
  method: 'POST',
  path: '/users/:userId/rights',
  right: 'profile.manage',
  summary: 'Donne à un utilisateur des droits à lui seul, en partant de son profil actuel',
  input: z.object({ userId: Id }),
  output: z.object({ profileId: Id }),
  errors: [
    'rights.already_custom',
    'rights.own_profile',
    'rights.beyond_own',
    'rights.account_beyond_own',
    'users.last_administrator',
    'users.profile_not_valid',
  ],
})

export const shareProfile = operation({
  method: 'DELETE',
  path: '/users/:userId/rights',
  right: 'profile.manage',
  summary: 'Rend à un utilisateur un profil partagé ; ses droits personnalisés disparaissent',
  input: z.object({ userId: Id, profileId: Id }),
  output: Done,
  errors: [
    'rights.not_custom',
    'rights.own_profile',
    'rights.beyond_own',
    'rights.account_beyond_own',
    'rights.custom_not_shared',
    'users.profile_not_valid',
  ],
})
