/** What people see running: started by somebody, followed by them, with a result and a report. */
export const JOB_KINDS = [
  'deal.give',
  'deal.states',
  'deal.delete',
  'deal.export',
  'contact.move',
  'contact.assign',
  'contact.keywords',
  'contact.export',
  'contact.duplicates',
  'category.delete',
  'user.delete',
  'import.check',
  'import.write',
  'demo.load',
] as const
export type JobKind = (typeof JOB_KINDS)[number]

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]

/** Those that may be stopped on the way: what is done stays done, the rest is left. */
export const CANCELLABLE: readonly JobKind[] = [
  'deal.give',
  'deal.states',
  'deal.export',
  'contact.move',
  'contact.assign',
  'contact.keywords',
  'contact.export',
  'contact.duplicates',
]
