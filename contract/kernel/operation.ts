import type { z } from 'zod'
import type { Right } from '../rights/rights.types.ts'
import type { ErrorCode } from './errors.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who may call: a declared right, or a reason why anybody on the network may. */
export type Access = Right | { readonly public: string }

/** How the answer travels. `file`: bytes with a name; `upload`: one file comes in beside the input; `events`: a live stream. */
type Transport = 'json' | 'file' | 'upload' | 'events'

export interface Operation<
  I extends z.ZodObject = z.ZodObject,
  O extends z.ZodType = z.ZodType,
  E extends ErrorCode = ErrorCode,
  A extends Access = Access,
> {
  readonly method: Method
  /** Address below /api, with `:name` for each input field that stands in it. */
  readonly path: string
  /** Compulsory: an operation that declares no right does not compile and does not start. */
  readonly right: A
  readonly summary: string
  readonly input: I
  readonly output: O
  /** What may be refused, beside what any operation may answer (not found, forbidden, invalid input). */
  readonly errors: readonly E[]
  readonly transport: Transport
  /** A read runs in a read-only transaction. */
  readonly reads: boolean
  /** The answer shows a secret once: it is not kept to be given again to the same request. */
  readonly answersOnce: boolean
  /** A write that is done even in « Voir en tant que » (SEC-7), in one's own name: leaving it, signing out. */
  readonly evenSeeing: boolean
}

type Definition<I extends z.ZodObject, O extends z.ZodType, E extends ErrorCode, A extends Access> = Pick<
  Operation<I, O, E, A>,
  'method' | 'path' | 'right' | 'summary' | 'input' | 'output'
> & {
  readonly errors?: readonly E[]
  readonly transport?: Transport
  /** Only for a POST that changes nothing (a filter too long for an address). */
  readonly reads?: boolean
  readonly answersOnce?: boolean
  readonly evenSeeing?: boolean
}

/** One thing a user can do: the same value makes the route, the OpenAPI page, the typed client and the form. */
export function operation<I extends z.ZodObject, O extends z.ZodType, const A extends Access, const E extends ErrorCode = never>(
  definition: Definition<I, O, E, A>,
): Operation<I, O, E, A> {
  return {
    transport: 'json',
    reads: definition.method === 'GET',
    answersOnce: false,
    evenSeeing: false,
    ...definition,
    errors: definition.errors ?? [],
  }
}

/** What the use case receives: the input as parsed. */
export type In<Op extends { input: z.ZodType }> = z.output<Op['input']>
/** What the caller writes: fields with a default may be left out. */
export type CallInput<Op extends { input: z.ZodType }> = z.input<Op['input']>
export type Out<Op extends { output: z.ZodType }> = z.output<Op['output']>
export type ErrorOf<Op> = Op extends Operation<z.ZodObject, z.ZodType, infer E> ? E : never
