import type { QueryClient, UseQueryOptions, UseQueryResult } from '@tanstack/react-query'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import { call } from './call.ts'
import type { OperationError, RefusalOf } from './refusal.ts'

/** Every read of an operation begins with this key, whatever its input. */
export const operationKey = (operation: Pick<Operation, 'method' | 'path'>) => [`${operation.method} ${operation.path}`] as const

export const readKey = <Op extends Operation>(operation: Op, input: CallInput<Op>) => [...operationKey(operation), input] as const

/** For a route's loader: `context.queryClient.ensureQueryData(readOptions(listContacts, { … }))`. */
export const readOptions = <Op extends Operation>(operation: Op, input: CallInput<Op>) =>
  queryOptions<Out<Op>, OperationError<RefusalOf<Op>>>({
    queryKey: readKey(operation, input),
    queryFn: ({ signal }) => call(operation, input, { signal }),
  })

export type ReadOptions<Op extends Operation> = Omit<
  UseQueryOptions<Out<Op>, OperationError<RefusalOf<Op>>>,
  'queryKey' | 'queryFn' | 'queryHash' | 'queryKeyHashFn' | 'persister'
>

/** Reads an operation and keeps it fresh. `data` has the contract's shape, `error` its typed refusals. */
export function useRead<Op extends Operation>(
  operation: Op,
  input: CallInput<Op>,
  options: ReadOptions<Op> = {},
): UseQueryResult<Out<Op>, OperationError<RefusalOf<Op>>> {
  return useQuery({ ...readOptions(operation, input), ...options })
}

/** Marks every read of these operations as stale; the ones on the page are read again. */
export async function invalidate(
  queryClient: QueryClient,
  operations: readonly Pick<Operation, 'method' | 'path'>[],
): Promise<void> {
  await Promise.all(operations.map((operation) => queryClient.invalidateQueries({ queryKey: operationKey(operation) })))
}
