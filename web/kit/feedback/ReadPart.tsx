import type { ReactNode } from 'react'
import { ErrorBlock } from './ErrorBlock.tsx'
import { SkeletonLines } from './Skeletons.tsx'

interface Reading<Data> {
  readonly data: Data | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

interface ReadPartProps<Data> {
  /** What `useRead` gives. */
  readonly read: Reading<Data>
  /** While it is being read: the same size as what will come. */
  readonly skeleton?: ReactNode
  readonly children: (data: Data) => ReactNode
}

/** A part of a page that is read on its own: it waits, fails and is tried again alone. Old data stay while they are refreshed. */
export function ReadPart<Data>({ read, skeleton, children }: ReadPartProps<Data>) {
  if (read.data !== undefined) return children(read.data)
  if (read.error) return <ErrorBlock error={read.error} onRetry={() => void read.refetch()} />
  return skeleton ?? <SkeletonLines />
}
