import { useQueryClient } from '@tanstack/react-query'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { isGoingOn } from '#contract/jobs/jobs.rules.ts'
import { useLive } from '#web/kit/call/live-hooks.ts'
import { invalidate, useRead } from '#web/kit/call/reads.ts'

/** Where the live stream does not reach, a run is looked at again by itself. */
const LOOK_AGAIN = 2000

/** A run of mine as it goes: told live, and looked at again until it is over. */
export function useJob(jobId: string) {
  const queryClient = useQueryClient()
  useLive('job', (id) => {
    if (id === '' || id === jobId) void invalidate(queryClient, [readJob])
  })
  return useRead(
    readJob,
    { jobId },
    { refetchInterval: ({ state }) => (state.data && !isGoingOn(state.data.state) ? false : LOOK_AGAIN), gcTime: 0 },
  )
}
