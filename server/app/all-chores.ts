import { scoreChangedContacts, sweepMerges } from '#features/contacts/contacts.public.ts'
import { UNDOABLE_FOR_DAYS } from '#contract/contacts/merge/merge.shapes.ts'
import { sweepDeposits } from '#features/documents/documents.public.ts'
import { giveBackLostImports, sweepImports } from '#features/imports/imports.public.ts'
import { endLostRuns } from '#features/jobs/jobs.public.ts'
import { sweepLinks } from '#features/users/sign-in/sweep-links.ts'
import { sweepBytes } from '#platform/files/sweep-bytes.ts'
import { sweepIdempotencyKeys } from '#platform/http/sweep-idempotency-keys.ts'
import type { Chore } from '#platform/jobs/chore.ts'
import { sweepAll } from '#platform/sweeps/sweep.ts'
import type { KeptFor } from '#platform/sweeps/sweep.ts'

/** Tables that join deposited files to something, by `file_id`. */
export const FILES_HANG_IN = ['contact_document', 'event_attachment', 'step_document']

/** How long what serves no more is kept, in days: here and nowhere else. */
export const allSweeps: readonly KeptFor[] = [
  { days: 2, sweep: sweepIdempotencyKeys },
  { days: 7, sweep: sweepLinks },
  { days: 30, sweep: sweepImports },
  { days: 7, sweep: sweepDeposits(FILES_HANG_IN) },
  { days: 30, sweep: sweepBytes },
  { days: UNDOABLE_FOR_DAYS, sweep: sweepMerges },
]

/** What the program does by itself. */
export const allChores: readonly Chore[] = [
  {
    name: 'end-lost-runs',
    times: '*/5 * * * *',
    atStart: true,
    run: async (runtime) => {
      await endLostRuns(runtime)
      await giveBackLostImports(runtime)
    },
  },
  { name: 'score-changed-contacts', times: '*/10 * * * *', run: scoreChangedContacts },
  { name: 'sweep', times: '17 2 * * *', run: (runtime) => sweepAll(runtime, allSweeps) },
]
