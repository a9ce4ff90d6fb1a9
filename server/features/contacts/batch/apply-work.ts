import type { Context } from '#platform/context/context.ts'
import { checkAssignment, assignThese } from '../follow/assign-these.ts'
import { checkMove, moveThese } from '../categories/move-these.ts'
import { checkKeywords, keywordThese } from '../keywords/keyword-these.ts'
import type { BatchContacts, BatchWork } from './batch-work.ts'

/** Is this work allowed and possible at all? Asked when it is ordered, and again by each part of a job. */
export function checkWork(ctx: Context, work: BatchWork): Promise<unknown> {
  switch (work.kind) {
    case 'contact.move':
      return checkMove(ctx, work)
    case 'contact.assign':
      return checkAssignment(ctx, work)
    case 'contact.keywords':
      return checkKeywords(ctx, work)
  }
}

/** Does it. @returns how many contacts changed; the others were so already. */
export function applyWork(ctx: Context, work: BatchWork, contacts: BatchContacts): Promise<number> {
  switch (work.kind) {
    case 'contact.move':
      return moveThese(ctx, work, contacts)
    case 'contact.assign':
      return assignThese(ctx, work, contacts)
    case 'contact.keywords':
      return keywordThese(ctx, work, contacts)
  }
}
