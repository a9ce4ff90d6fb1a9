import type { Context } from '#platform/context/context.ts'
import { postMail } from '#platform/mail/outbox.ts'
import { senderOf } from '../../mail/mail.public.ts'
import { activationMail } from './activation.email.ts'
import type { LinkPurpose } from './link-at-door.ts'
import type { PersonAtDoor } from './find-person.ts'
import { resetMail } from './reset.email.ts'
import { newSecret } from '#platform/rights/rotate-secret.ts'

/** ORG-21: how long a link may wait to be used, in hours. */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = { activation: 7 * 24, reset: 2 }
const HOUR_MS = 3_600_000

/** Makes a single-use link for somebody of this firm and puts the mail that carries it on its way. */
export async function sendLink(ctx: Context, person: PersonAtDoor, purpose: LinkPurpose): Promise<void> {
  const write = purpose === 'activation' ? activationMail : resetMail
  // Whoever asks at the door for a link of their own does not write to themselves.
  const sender = ctx.actor.userId === person.id ? null : await senderOf(ctx)
  await postMail(ctx, write(person, await makeLink(ctx, person, purpose), sender))
}

/** @returns the address that serves once; only the hash of its secret is kept */
export async function makeLink(ctx: Context, person: PersonAtDoor, purpose: LinkPurpose): Promise<string> {
  const { secret, hash } = newSecret(ctx.firmId)
  await ctx.db
    .insertInto('single_use_link')
    .values({
      firm_id: ctx.firmId,
      id: ctx.newId(),
      user_id: person.id,
      purpose,
      secret_hash: hash,
      created_at: ctx.now,
      expires_at: new Date(Date.parse(ctx.now) + LINK_HOURS[purpose] * HOUR_MS).toISOString(),
    })
    .execute()
  return `${ctx.publicUrl}/activation/${secret}`
}
