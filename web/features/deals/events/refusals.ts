/** Which field of an event's window a refusal is about. */
export const FIELD_OF_REFUSAL = {
  'event.ends_before_start': 'endsAt',
  'event.in_charge_inactive': 'inChargeId',
  'event.in_charge_outside': 'inChargeId',
  'document.not_yours': 'attachmentIds',
  'step.action_unticked': 'status',
  'step.mandatory_before': 'status',
  'step.later_begun': 'status',
  'step.needed_by_closure': 'status',
  'step.status_unavailable': 'status',
} as const
