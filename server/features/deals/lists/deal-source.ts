import { sql } from 'kysely'
import { dueState } from '#contract/steps/due.rules.ts'
import type { TimelineLine } from '#contract/timeline/timeline.shapes.ts'
import { holdsWords } from '../../timeline/timeline.public.ts'
import type { TimelineFilter, TimelineSource } from '../../timeline/timeline.public.ts'
import { dealFiles } from '../deal-files.access.ts'
import { visibleDeals } from '../deals.access.ts'
import { dealLines, lineDateSql } from './deal-lines.query.ts'
import type { DealLineFacts } from './deal-lines.query.ts'
import { myWork, myWorkKeys } from './my-deal-work.access.ts'

const searched = sql`d.name || ' ' || coalesce(d.notes, '') || ' '
  || coalesce((select s.subject from step s where s.firm_id = d.firm_id and s.id = d.current_step_id), '')`

/** CON-7, DEAL-43: deals in the timeline of their contact, one line each. They have no event type. */
export const dealSource: TimelineSource = {
  keys(ctx, contactId, { kinds, eventTypeId, words }: TimelineFilter) {
    if (eventTypeId !== null || (kinds.length && !kinds.includes('deal'))) return null
    const query = visibleDeals(ctx)
      .select(['d.id', lineDateSql.as('at')])
      .where('d.contact_id', '=', contactId)
      .$if(words.length > 0, (of) => of.where(holdsWords(searched, words)))
      .orderBy('at', 'desc')
      .orderBy('d.id', 'desc')
    return sql`${query}`
  },

  async lines(ctx, ids) {
    const lines = await dealLines(ctx, ids)
    return [...lines.values()].map(timelineLine)
  },

  files: dealFiles,

  workKeys: myWorkKeys,

  async workLines(ctx, ids) {
    const rows = await myWork(ctx, ids)
    return rows.map(({ contactId, contact, ...row }) => ({
      ...row,
      contact: { id: contactId, name: contact },
      due: dueState(row.dueAt, 'running', ctx.now),
    }))
  },
}

const timelineLine = (line: DealLineFacts): TimelineLine => ({ ...line, type: 'deal' })
