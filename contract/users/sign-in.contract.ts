import { z } from 'zod'
import { Done } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { PASSWORD_MAX } from './password.rules.ts'
import { PasskeyAnswer, PasskeyRequest, Ticket } from './sign-in.shapes.ts'

export const readSignInWays = operation({
  method: 'GET',
  path: '/sign-in-ways',
  right: { public: 'La page de connexion doit savoir ce qu’elle propose.' },
  summary: 'Comment on se connecte ici : par un fournisseur d’identité, ou par mot de passe et clés d’accès',
  input: z.object({}),
  output: z.object({
    /** The provider everybody goes through; null: passwords of our own. */
    singleSignOn: z.object({ label: z.string() }).nullable(),
    /** Whether passkeys work at the address this was asked by. */
    passkeys: z.boolean(),
  }),
})

export const enterSecondFactor = operation({
  method: 'POST',
  path: '/session/second-factor',
  right: { public: 'Le mot de passe vient d’être donné ; la session ne s’ouvre qu’après le code.' },
  summary: 'Termine la connexion par un code de l’application, ou par un code de secours ; chaque code ne sert qu’une fois',
  input: z.object({ ticket: Ticket, code: z.string().trim().min(1, 'Saisissez le code.').max(40) }),
  output: Done,
  errors: ['users.step_over', 'users.wrong_code', 'users.code_reused', 'users.inactive', 'users.profile_invalid'],
})

export const askPasskey = operation({
  method: 'POST',
  path: '/passkey-challenges',
  right: { public: 'Une clé d’accès sert justement à se connecter.' },
  summary: 'Un défi à faire signer par une clé d’accès : celles de la connexion en cours, ou n’importe laquelle',
  input: z.object({ secondFactor: Ticket.nullable().default(null) }),
  output: z.object({ ticket: Ticket, options: PasskeyRequest }),
  errors: ['users.step_over', 'users.passkeys_not_here', 'users.single_sign_on'],
})

export const signInWithPasskey = operation({
  method: 'POST',
  path: '/session/passkey',
  right: { public: 'Il faut bien pouvoir se connecter.' },
  summary: 'Ouvre une session par une clé d’accès, qui a vérifié la personne ; aucun mot de passe ni code n’est demandé',
  input: z.object({ ticket: Ticket, answer: PasskeyAnswer }),
  output: Done,
  errors: ['users.step_over', 'users.passkey_unknown', 'users.passkey_refused', 'users.inactive', 'users.profile_invalid'],
})

export const proveIdentity = operation({
  method: 'POST',
  path: '/session/proof',
  right: { public: 'La session présentée est lue par l’opération même, qui compte à part les essais manqués.' },
  summary:
    'Confirme que la personne connectée est bien là, par son mot de passe ou une clé d’accès : le billet rendu ouvre, une fois, un changement de sécurité',
  input: z.object({
    password: z.string().max(PASSWORD_MAX).nullable().default(null),
    passkey: z.object({ ticket: Ticket, answer: PasskeyAnswer }).nullable().default(null),
  }),
  output: z.object({ proof: Ticket }),
  errors: ['signed_out', 'users.wrong_password', 'users.step_over', 'users.passkey_unknown', 'users.passkey_refused'],
})

export const startSingleSignOn = operation({
  method: 'POST',
  path: '/single-sign-on',
  right: { public: 'Il faut bien pouvoir se connecter.' },
  summary: 'L’adresse du fournisseur d’identité où se connecter, et le billet à garder jusqu’au retour',
  input: z.object({}),
  output: z.object({ url: z.url(), ticket: Ticket }),
  errors: ['users.no_single_sign_on', 'users.provider_failed'],
})

export const finishSingleSignOn = operation({
  method: 'POST',
  path: '/single-sign-on/session',
  right: { public: 'Il faut bien pouvoir se connecter.' },
  summary: 'Ouvre la session de qui revient du fournisseur d’identité ; aucun compte n’est créé',
  input: z.object({
    ticket: Ticket,
    /** What the provider wrote behind our address, as it stands. */
    query: z.string().max(8000),
  }),
  output: Done,
  errors: [
    'users.step_over',
    'users.no_single_sign_on',
    'users.provider_failed',
    'users.provider_refused',
    'users.provider_email',
    'users.provider_unknown',
    'users.provider_other',
    'users.inactive',
    'users.profile_invalid',
  ],
})
