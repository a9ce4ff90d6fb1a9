import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contacts/contacts.public.ts'
import { MOST_ATTACHED } from './attached-files.access.ts'
import type { TimelineSource } from './sources.ts'

/** ORG-18: each by the right of what it hangs on. */
export const listAttachedFiles =
  (sources: readonly TimelineSource[]) =>
  async (ctx: Context, { contactId }: In<typeof contract.listAttachedFiles>): Promise<Out<typeof contract.listAttachedFiles>> => {
    await contactFor(ctx, contactId, 'contact.see')
    const files = (await Promise.all(sources.map((source) => source.files(ctx, contactId)))).flat()
    return { files: files.toSorted((a, b) => b.file.createdAt.localeCompare(a.file.createdAt)).slice(0, MOST_ATTACHED) }
  }
