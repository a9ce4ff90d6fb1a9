import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/mail/mail.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleMails } from './mail.access.ts'
import { mailRow, ROW_COLUMNS } from './mail-row.ts'

type Input = In<typeof contract.listMails>
const MOST_COUNTED = 10_000

export async function listMails(ctx: Context, input: Input): Promise<Out<typeof contract.listMails>> {
  const mails = filtered(ctx, input)
  const rows = await mails
    .select(ROW_COLUMNS)
    .orderBy('m.created_at', 'desc')
    .orderBy('m.id', 'desc')
    .offset(input.offset)
    .limit(input.limit)
    .execute()
  const counted = await mails
    .select('m.id')
    .limit(MOST_COUNTED + 1)
    .execute()
  return {
    rows: rows.map(mailRow),
    total: { count: Math.min(counted.length, MOST_COUNTED), exact: counted.length <= MOST_COUNTED },
  }
}

const filtered = (ctx: Context, { search, state }: Input) =>
  visibleMails(ctx)
    .$if(state !== 'all', (mails) => mails.where('m.state', '=', state))
    .$if(search !== '', (mails) =>
      mails.where(sql<boolean>`strpos(lower(concat_ws(' ', m.to_name, m.to_address, m.subject)), ${search.toLowerCase()}) > 0`),
    )
