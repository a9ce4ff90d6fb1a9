import * as contract from '#contract/mail/mail.contract.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { composeMail } from '#features/mail/mail.public.ts'
import { newId } from '#platform/ids/new-id.ts'
import { postMail } from '#platform/mail/outbox.ts'
import { samplesOf } from '../sample.ts'

/** A mail that the owner caused. */
export const mailSamples = samplesOf(
  async ({ firm, owner }) => {
    const subject = `Exemple ${newId()}`
    const mail = composeMail({
      kind: 'example',
      to: { address: 'eve@essai.fr', name: 'Ève' },
      subject,
      greeting: 'Bonjour,',
      paragraphs: [],
      button: { label: 'Voir', href: 'https://essai.fr' },
      closing: [],
      sender: null,
    })
    await actingAs(firm, owner, (ctx) => postMail(ctx, mail))
    const { rows } = await firm.runtime.pool.query<{ id: string }>(
      'select id from outbox_mail where firm_id = $1 and subject = $2',
      [firm.id, subject],
    )
    return { mailId: rows[0]!.id }
  },
  (on) => [
    on.list(
      contract.listMails,
      () => ({ limit: 200 }),
      ({ rows }, { mailId }) => rows.some(({ id }) => id === mailId),
    ),
    on.record(contract.readMail, ({ mailId }) => ({ mailId })),
  ],
)
