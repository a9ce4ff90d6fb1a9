import { z } from 'zod'
import { Day, Done, Id, Instant, Line, RequiredLine, Total, Version, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { PageWidgets } from '../organisation/user-settings.types.ts'
import { ALL_FLAGS, ALL_SCOPED, SCOPES } from '../rights/permissions.types.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from './password.rules.ts'
import { UserCard, UserFields, UserRow } from './people.shapes.ts'
import { SignedIn, Ticket } from './sign-in.shapes.ts'

/** A password being chosen; whether it is guessable is asked of `passwordVerdict`. */
export const NewPassword = z
  .string()
  .min(PASSWORD_MIN, `Choisissez au moins ${PASSWORD_MIN} caractères.`)
  .max(PASSWORD_MAX, `Choisissez au plus ${PASSWORD_MAX} caractères.`)

/** A password being checked: any length an honest person may have typed. */
const TypedPassword = z.string().min(1, 'Saisissez le mot de passe.').max(PASSWORD_MAX)

/** The part of a single-use link that stands in the address. */
const LinkToken = z.string().min(20).max(200)

/** Who is signed in, in which firm, and what their profile grants (ORG-14). */
export const Session = z.object({
  user: z.object({
    id: Id,
    firstName: z.string(),
    lastName: z.string(),
    login: z.string(),
    email: z.string(),
    isAdviser: z.boolean(),
    profileName: z.string(),
  }),
  /** `logoId`: what stands at the top of the pages, one’s own before the firm’s (ORG-3). */
  firm: z.object({ id: z.int(), name: z.string(), isDemo: z.boolean(), logoId: Id.nullable() }),
  /** « Voir en tant que » (SEC-7): who or which profile is seen, by whom; null: one sees for oneself. */
  seeing: z.object({ kind: z.enum(['user', 'profile']), name: z.string(), by: z.string() }).nullable(),
  /** ORG-53: how they arranged the widgets of their pages; null: as usual. */
  widgets: z.object({ home: PageWidgets.nullable(), dashboard: PageWidgets.nullable() }),
  flags: z.array(z.enum(ALL_FLAGS)),
  /** Every scoped permission stands in it, `none` included. */
  scopes: z.record(z.enum(ALL_SCOPED), z.enum(SCOPES)),
})
export type Session = z.output<typeof Session>

export const signIn = operation({
  method: 'POST',
  path: '/session',
  right: { public: 'Il faut bien pouvoir se connecter.' },
  summary:
    'Ouvre une session : pose les cookies, ou demande d’abord le second facteur. Même réponse et même durée, que le compte existe ou non ; le compte inactif n’est dit qu’après le bon mot de passe',
  input: z.object({ login: RequiredLine(200), password: TypedPassword }),
  output: SignedIn,
  errors: ['users.bad_credentials', 'users.inactive', 'users.profile_invalid', 'users.single_sign_on'],
})

export const signOut = operation({
  method: 'DELETE',
  path: '/session',
  right: 'self',
  summary: 'Ferme la session et efface ses cookies',
  input: z.object({}),
  output: Done,
  evenSeeing: true,
})

export const readSession = operation({
  method: 'GET',
  path: '/session',
  right: 'self',
  summary: 'Qui est connecté, dans quel établissement, avec quels droits ; « signed_out » sans session',
  input: z.object({}),
  output: Session,
})

export const changePassword = operation({
  method: 'POST',
  path: '/session/password',
  right: 'self',
  summary: 'Change son propre mot de passe, une fois confirmé qui l’on est, et ferme ses autres sessions',
  input: z.object({ proof: Ticket, password: NewPassword }),
  output: Done,
  errors: ['users.step_over', 'users.password_guessable', 'users.single_sign_on'],
})

export const askReset = operation({
  method: 'POST',
  path: '/password-resets',
  right: { public: 'Qui a oublié son mot de passe n’est pas connecté.' },
  summary: 'Envoie un lien de réinitialisation si l’identifiant ou l’adresse est connu ; répond toujours la même chose',
  input: z.object({ login: RequiredLine(200) }),
  output: Done,
  errors: ['users.single_sign_on'],
})

export const readActivation = operation({
  method: 'GET',
  path: '/activations/:token',
  right: { public: 'Qui active son compte n’a pas encore de mot de passe ; le lien secret fait foi.' },
  summary: 'Pour qui et pour quoi est un lien d’activation ou de réinitialisation, sans le consommer',
  input: z.object({ token: LinkToken }),
  output: z.object({
    purpose: z.enum(['activation', 'reset']),
    firstName: z.string(),
    lastName: z.string(),
    login: z.string(),
    firmName: z.string(),
    expiresAt: Instant,
  }),
  errors: ['users.link_over', 'users.link_used', 'users.single_sign_on'],
})

export const setPassword = operation({
  method: 'POST',
  path: '/activations/:token',
  right: { public: 'Qui active son compte n’a pas encore de mot de passe ; le lien secret fait foi.' },
  summary: 'Choisit le mot de passe par un lien à usage unique, et ferme les sessions ouvertes ; la page se connecte ensuite',
  input: z.object({ token: LinkToken, password: NewPassword }),
  output: z.object({ login: z.string() }),
  errors: ['users.link_over', 'users.link_used', 'users.password_guessable', 'users.inactive', 'users.single_sign_on'],
})

/** A personal access token, as its owner sees it afterwards: never its secret. */
const AccessToken = z.object({
  id: Id,
  label: z.string(),
  createdAt: Instant,
  /** Null: it does not end by itself. */
  expiresAt: Instant.nullable(),
  usedAt: Instant.nullable(),
})

export const listTokens = operation({
  method: 'GET',
  path: '/access-tokens',
  right: 'self',
  summary: 'Ses jetons d’accès personnels encore valables, les plus récents d’abord',
  input: z.object({}),
  output: z.object({ tokens: z.array(AccessToken) }),
})

export const createToken = operation({
  method: 'POST',
  path: '/access-tokens',
  right: 'self',
  summary:
    'Crée un jeton d’accès personnel, avec les droits de son propriétaire (`Authorization: Bearer …`) ; il n’est montré que cette fois',
  input: z.object({ label: RequiredLine(80), expiresOn: Day.nullable().default(null) }),
  output: z.object({ id: Id, token: z.string() }),
  errors: ['users.token_day_past'],
  answersOnce: true,
})

export const revokeToken = operation({
  method: 'DELETE',
  path: '/access-tokens/:tokenId',
  right: 'self',
  summary: 'Révoque un de ses jetons : il ne sert plus dès la demande suivante',
  input: z.object({ tokenId: Id }),
  output: Done,
})

export const listUsers = operation({
  method: 'GET',
  path: '/users',
  right: 'user.manage',
  summary: 'Les utilisateurs de l’établissement, avec profil et responsable ; la recherche porte sur nom, identifiant et e-mail',
  input: z.object({
    ...Window,
    search: Line(200).default(''),
    state: z.enum(['active', 'inactive', 'all']).default('all'),
    profileId: Id.nullable().default(null),
    unitId: Id.nullable().default(null),
    isAdviser: z.boolean().nullable().default(null),
    sort: z.enum(['name', 'login', 'profile', 'manager', 'unit', 'status', 'state', 'lastSignIn', 'adviser']).default('name'),
    direction: z.enum(['asc', 'desc']).default('asc'),
  }),
  output: z.object({ rows: z.array(UserRow), total: Total }),
})

export const listUserChoices = operation({
  method: 'GET',
  path: '/users/choices',
  right: 'self',
  summary: 'Les utilisateurs actifs, pour les listes de choix',
  input: z.object({}),
  output: z.object({
    users: z.array(z.object({ id: Id, name: z.string(), isAdviser: z.boolean(), isMe: z.boolean() })),
  }),
})

export const readUser = operation({
  method: 'GET',
  path: '/users/:userId',
  right: 'user.manage',
  summary: 'La fiche complète d’un utilisateur',
  input: z.object({ userId: Id }),
  output: UserCard,
})

export const addUser = operation({
  method: 'POST',
  path: '/users',
  right: 'user.manage',
  summary: 'Ajoute un utilisateur et lui envoie son lien d’activation',
  input: z.object({ ...UserFields, login: RequiredLine(200), managerId: Id.nullable().default(null) }),
  output: z.object({ id: Id }),
  errors: [
    'users.login_taken',
    'users.profile_not_valid',
    'users.manager_inactive',
    'contact.phone_invalid',
    'rights.beyond_own',
    'rights.custom_not_shared',
    'rights.account_beyond_own',
  ],
})

export const changeUser = operation({
  method: 'PUT',
  path: '/users/:userId',
  right: 'user.manage',
  summary: 'Change la fiche d’un utilisateur, son profil, ou le rend inactif',
  input: z.object({
    userId: Id,
    version: Version,
    ...UserFields,
    /** Compulsory while active. */
    login: Line(200).nullable().default(null),
    active: z.boolean(),
  }),
  output: UserCard,
  errors: [
    'users.login_taken',
    'users.login_missing',
    'contact.phone_invalid',
    'users.profile_not_valid',
    'users.last_administrator',
    'rights.own_profile',
    'rights.beyond_own',
    'rights.custom_not_shared',
    'rights.account_beyond_own',
    'stale_version',
  ],
})

export const attachUser = operation({
  method: 'PUT',
  path: '/users/:userId/manager',
  right: 'user.manage',
  summary: 'Place un utilisateur, avec toute sa branche, sous un responsable, ou tout en haut',
  input: z.object({ userId: Id, managerId: Id.nullable() }),
  output: Done,
  errors: ['users.cycle', 'users.manager_inactive', 'rights.account_beyond_own', 'rights.branch_beyond_own'],
})

export const sendUserLink = operation({
  method: 'POST',
  path: '/users/:userId/link',
  right: 'user.manage',
  summary: 'Envoie un lien d’activation, ou de réinitialisation à qui a déjà un mot de passe',
  input: z.object({ userId: Id }),
  output: z.object({ purpose: z.enum(['activation', 'reset']) }),
  errors: ['users.single_sign_on', 'users.inactive_has_no_link', 'rights.account_beyond_own'],
})

export const readHierarchy = operation({
  method: 'GET',
  path: '/users/hierarchy',
  right: 'user.manage',
  summary: 'L’organigramme : chaque utilisateur et son responsable, par nom',
  input: z.object({}),
  output: z.object({
    users: z.array(
      z.object({
        id: Id,
        name: z.string(),
        profileName: z.string(),
        photoId: Id.nullable(),
        managerId: Id.nullable(),
        isAdviser: z.boolean(),
        active: z.boolean(),
        isMe: z.boolean(),
      }),
    ),
  }),
})
