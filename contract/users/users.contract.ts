import { z } from 'zod'
import { Done, Id, Instant, RequiredLine } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { ALL_FLAGS, ALL_SCOPED, SCOPES } from '../rights/permissions.types.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from './password.rules.ts'

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
  firm: z.object({ id: z.int(), name: z.string(), isDemo: z.boolean() }),
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
    'Ouvre une session : pose les cookies. Même réponse et même durée, que le compte existe ou non ; le compte inactif n’est dit qu’après le bon mot de passe',
  input: z.object({ login: RequiredLine(200), password: TypedPassword }),
  output: Done,
  errors: ['users.bad_credentials', 'users.inactive', 'users.profile_invalid'],
})

export const signOut = operation({
  method: 'DELETE',
  path: '/session',
  right: 'self',
  summary: 'Ferme la session et efface ses cookies',
  input: z.object({}),
  output: Done,
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
  summary: 'Change son propre mot de passe et ferme ses autres sessions',
  input: z.object({ current: TypedPassword, password: NewPassword }),
  output: Done,
  errors: ['users.wrong_password', 'users.password_guessable'],
})

export const askReset = operation({
  method: 'POST',
  path: '/password-resets',
  right: { public: 'Qui a oublié son mot de passe n’est pas connecté.' },
  summary: 'Envoie un lien de réinitialisation si l’identifiant ou l’adresse est connu ; répond toujours la même chose',
  input: z.object({ login: RequiredLine(200) }),
  output: Done,
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
  errors: ['users.link_over'],
})

export const setPassword = operation({
  method: 'POST',
  path: '/activations/:token',
  right: { public: 'Qui active son compte n’a pas encore de mot de passe ; le lien secret fait foi.' },
  summary: 'Choisit le mot de passe par un lien à usage unique, et ferme les sessions ouvertes ; la page se connecte ensuite',
  input: z.object({ token: LinkToken, password: NewPassword }),
  output: z.object({ login: z.string() }),
  errors: ['users.link_over', 'users.password_guessable', 'users.inactive'],
})
