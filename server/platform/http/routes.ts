import type { In, Operation, Out } from '#contract/kernel/operation.ts'
import type { Context } from '../context/context.ts'
import type { PublicContext } from '../context/public-context.ts'
import type { FileStore, Upload } from '../files/file-store.ts'

/** Bytes that go out with a name. */
export interface Download {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  open(): NodeJS.ReadableStream
}

/** What only some operations need from the way they were called. */
export interface Call {
  /** The file that came in (`transport: 'upload'`). */
  readonly upload: Upload | null
  readonly files: FileStore
  /** Gives the caller the secret of the session just opened; null takes it away. */
  readonly handOver: (secret: string | null) => void
}

type UseCase<Op extends Operation> = (
  ctx: Op['right'] extends string ? Context : PublicContext,
  input: In<Op>,
  call: Call,
) => Promise<Out<Op> | Download>
type AnyUseCase = (ctx: never, input: never, call: Call) => Promise<unknown>

export interface Route {
  readonly name: string
  readonly operation: Operation
  readonly useCase: AnyUseCase
}

type UseCases<C> = { [K in keyof C as C[K] extends Operation ? K : never]: C[K] extends Operation ? UseCase<C[K]> : never }

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'path' in value && 'right' in value && 'transport' in value

/** The operations of a contract, each with its use case: none may be missing, none may be extra. */
export function routes<C extends object>(contract: C, useCases: UseCases<C>): Route[] {
  const byName: Readonly<Record<string, unknown>> = useCases
  return Object.entries(contract).flatMap(([name, operation]: [string, unknown]) =>
    isOperation(operation) ? [{ name, operation, useCase: byName[name] as AnyUseCase }] : [],
  )
}
