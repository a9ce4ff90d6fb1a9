import { z } from 'zod'
import { Done, Id, Instant, RequiredLine } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { PasskeyCreation, PasskeyMade, Ticket } from './sign-in.shapes.ts'

const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

export const readSecurity = operation({
  method: 'GET',
  path: '/session/security',
  right: 'self',
  summary: 'Comment est protégé son propre compte : second facteur, codes de secours, clés d’accès',
  input: z.object({}),
  output: z.object({
    /** The provider who holds password and second factor; null: they are here. */
    singleSignOn: z.object({ label: z.string() }).nullable(),
    /** Since when a code is asked after the password; null: it is not. */
    twoFactorSince: Instant.nullable(),
    recoveryCodesLeft: z.int().min(0),
    /** Whether a passkey can be made at the address this was asked by. */
    passkeysHere: z.boolean(),
    passkeys: z.array(z.object({ id: Id, name: z.string(), createdAt: Instant, usedAt: Instant.nullable() })),
  }),
})

export const beginTwoFactor = operation({
  method: 'POST',
  path: '/session/two-factor/secret',
  right: 'self',
  summary:
    'Prépare un second facteur : le secret à confier à une application de codes ; rien n’est demandé tant qu’un code ne l’a pas confirmé',
  input: z.object({ proof: Ticket }),
  output: z.object({ ticket: Ticket, secret: z.string(), uri: z.string() }),
  errors: ['users.step_over', 'users.single_sign_on'],
  answersOnce: true,
})

export const turnOnTwoFactor = operation({
  method: 'POST',
  path: '/session/two-factor',
  right: 'self',
  summary:
    'Demande désormais un code à la connexion, une fois qu’un premier code a été donné ; rend les codes de secours, montrés cette seule fois',
  input: z.object({ ticket: Ticket, code: z.string().trim().min(1, 'Saisissez le code.').max(40) }),
  output: RecoveryCodes,
  errors: ['users.step_over', 'users.wrong_code'],
  answersOnce: true,
})

export const turnOffTwoFactor = operation({
  method: 'POST',
  path: '/session/two-factor/end',
  right: 'self',
  summary: 'Ne demande plus de second facteur à la connexion ; les codes de secours ne servent plus',
  input: z.object({ proof: Ticket }),
  output: Done,
  errors: ['users.step_over', 'users.two_factor_is_off'],
})

export const renewRecoveryCodes = operation({
  method: 'POST',
  path: '/session/recovery-codes',
  right: 'self',
  summary: 'De nouveaux codes de secours, montrés cette seule fois ; les anciens ne servent plus',
  input: z.object({ proof: Ticket }),
  output: RecoveryCodes,
  errors: ['users.step_over', 'users.two_factor_is_off'],
  answersOnce: true,
})

export const resetTwoFactor = operation({
  method: 'POST',
  path: '/users/:userId/two-factor/reset',
  right: 'user.manage',
  summary: 'Retire à un utilisateur son second facteur et ses clés d’accès, ferme ses sessions et le lui écrit',
  input: z.object({ userId: Id }),
  output: Done,
  errors: ['users.nothing_to_reset', 'users.own_second_factor', 'rights.account_beyond_own'],
})

export const unbindProvider = operation({
  method: 'POST',
  path: '/users/:userId/provider-account/end',
  right: 'user.manage',
  summary:
    'Délie un utilisateur de son compte chez le fournisseur d’identité et ferme ses sessions ; à sa prochaine connexion, son adresse vérifiée le retrouve',
  input: z.object({ userId: Id }),
  output: Done,
  errors: ['users.provider_not_bound', 'users.own_provider_account', 'rights.account_beyond_own'],
})

export const beginPasskey = operation({
  method: 'POST',
  path: '/session/passkeys/challenge',
  right: 'self',
  summary: 'Ce que le navigateur doit créer pour une nouvelle clé d’accès',
  input: z.object({ proof: Ticket }),
  output: z.object({ ticket: Ticket, options: PasskeyCreation }),
  errors: ['users.step_over', 'users.passkeys_not_here', 'users.single_sign_on'],
  answersOnce: true,
})

export const addPasskey = operation({
  method: 'POST',
  path: '/session/passkeys',
  right: 'self',
  summary: 'Enregistre la clé d’accès que le navigateur vient de créer',
  input: z.object({ ticket: Ticket, name: RequiredLine(60), made: PasskeyMade }),
  output: z.object({ id: Id }),
  errors: ['users.step_over', 'users.passkeys_not_here', 'users.passkey_refused'],
})

export const renamePasskey = operation({
  method: 'PUT',
  path: '/session/passkeys/:passkeyId',
  right: 'self',
  summary: 'Renomme une de ses clés d’accès',
  input: z.object({ passkeyId: Id, name: RequiredLine(60) }),
  output: Done,
})

export const removePasskey = operation({
  method: 'POST',
  path: '/session/passkeys/:passkeyId/removal',
  right: 'self',
  summary: 'Retire une de ses clés d’accès : elle ne permet plus de se connecter',
  input: z.object({ passkeyId: Id, proof: Ticket }),
  output: Done,
  errors: ['users.step_over'],
})

export const listSessions = operation({
  method: 'GET',
  path: '/sessions',
  right: 'self',
  summary: 'Ses sessions ouvertes, la dernière utilisée d’abord',
  input: z.object({}),
  output: z.object({
    sessions: z.array(
      z.object({
        id: Id,
        isThis: z.boolean(),
        /** Names as their makers write them; null: it did not say. */
        browser: z.string().nullable(),
        system: z.string().nullable(),
        address: z.string().nullable(),
        createdAt: Instant,
        seenAt: Instant,
      }),
    ),
  }),
})

export const revokeSession = operation({
  method: 'DELETE',
  path: '/sessions/:sessionId',
  right: 'self',
  summary: 'Ferme une de ses sessions : elle est dehors dès sa prochaine demande',
  input: z.object({ sessionId: Id }),
  output: Done,
})

export const revokeOtherSessions = operation({
  method: 'POST',
  path: '/sessions/others/end',
  right: 'self',
  summary: 'Ferme toutes ses sessions sauf celle-ci',
  input: z.object({}),
  output: z.object({ count: z.int().min(0) }),
})
