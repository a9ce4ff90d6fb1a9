import * as settings from '#contract/timeline/event-type-settings.contract.ts'
import * as contract from '#contract/timeline/timeline.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { eventSource } from './event-source.ts'
import { addEvent } from './events/add-event.ts'
import { deleteEvent } from './events/delete-event.ts'
import { editEvent } from './events/edit-event.ts'
import { readEvent } from './events/read-event.ts'
import { restoreEvent } from './events/restore-event.ts'
import { listAttachedFiles } from './list-attached-files.query.ts'
import { listEventTypes } from './list-event-types.query.ts'
import { listMyWork } from './list-my-work.query.ts'
import { listTimeline } from './list-timeline.query.ts'
import type { TimelineSource } from './sources.ts'
import { addEventType } from './types/add-event-type.ts'
import { changeEventType } from './types/change-event-type.ts'
import { deleteEventType } from './types/delete-event-type.ts'
import { listEventTypeSettings } from './types/list-event-type-settings.query.ts'
import { orderEventTypes } from './types/order-event-types.ts'

/** `others`: what brings lines beside the contact's own events. */
export function timelineRoutes(others: readonly TimelineSource[]) {
  const sources = [eventSource, ...others]
  const ofTypes = { listEventTypeSettings, addEventType, changeEventType, orderEventTypes, deleteEventType }
  const ofEvents = routes(contract, {
    listTimeline: listTimeline(sources),
    listMyWork: listMyWork(sources),
    listAttachedFiles: listAttachedFiles(sources),
    listEventTypes,
    readEvent,
    addEvent,
    editEvent,
    deleteEvent,
    restoreEvent,
  })
  return [...ofEvents, ...routes(settings, ofTypes)]
}
