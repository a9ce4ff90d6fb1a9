import { QueryClient } from '@tanstack/react-query'
import { OperationError } from '#web/kit/call/refusal.ts'

/** The server said it will be back in a moment; silences are already tried again by `call`. */
const worthAnotherTry = (tries: number, error: Error) =>
  tries < 2 && error instanceof OperationError && error.code === 'unavailable' && !error.unreachable

/** `networkMode: 'always'`: the program may run on this very machine, which needs no network to reach itself. */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: 15_000, retry: worthAnotherTry },
      mutations: { networkMode: 'always', retry: false },
    },
  })
