/** What other features may use of the timeline: events of what they hold, and how to bring lines of their own. */
export { admitDealEvent, eventOfDeal, eventsOfDeal, insertEvent } from './timeline.access.ts'
export { rewriteAttachments } from './events/attachments.ts'
export { checkEntry, eventColumns } from './events/event-columns.ts'
export { eventDetails } from './events/event-details.query.ts'
export { peopleOf, requireInCharge } from './events/in-charge.ts'
export { holdsWords } from './folded.sql.ts'
export type { TimelineFilter, TimelineSource } from './sources.ts'
export { seesEventFile } from './event-files.ts'
