import { z } from 'zod'
import { Id, Named, Version } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { WhyNot } from '../kernel/why.ts'
import { ALL_FLAGS, ALL_SCOPED, SCOPES } from './permissions.types.ts'

export const listProfiles = operation({
  method: 'GET',
  path: '/profiles',
  right: 'profile.manage',
  summary: 'Les profils utilisateur, leurs droits et combien d’utilisateurs les ont',
  input: z.object({}),
  output: z.object({
    profiles: z.array(
      z.object({
        id: Id,
        label: z.string(),
        isAdministrator: z.boolean(),
        valid: z.boolean(),
        custom: z.boolean(),
        /** ORG-13: whose custom profile it is. */
        person: Named.nullable(),
        userCount: z.int().min(0),
        flags: z.array(z.enum(ALL_FLAGS)),
        /** Every scoped permission stands in it, `none` included. */
        scopes: z.record(z.enum(ALL_SCOPED), z.enum(SCOPES)),
        version: Version,
        /** Why it cannot be changed, or deleted; null: it can. */
        notChange: WhyNot,
        notDelete: WhyNot,
      }),
    ),
  }),
})
