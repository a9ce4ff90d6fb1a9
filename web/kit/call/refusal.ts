import { z } from 'zod'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import { errorSentences } from '#contract/kernel/errors.ts'
import type { kernelErrors } from '#contract/kernel/kernel.errors.ts'
import type { ErrorOf, Operation } from '#contract/kernel/operation.ts'
import type { Values } from '#contract/kernel/verdict.ts'

/** What an operation may refuse: what it declares, and what any operation may answer. */
export type RefusalOf<Op extends Operation> = ErrorOf<Op> | keyof typeof kernelErrors

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorSentences, code)

export const Issue = z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })
/** One field that does not suit; `path` leads to it in the input. */
export type Issue = z.output<typeof Issue>

/** The body of every answer that is not a success. */
const RefusalBody = z.object({
  code: z.string().refine(isErrorCode),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  issues: z.array(Issue).default([]),
  reference: z.string().optional(),
})

interface Details {
  readonly values?: Values
  readonly issues?: readonly Issue[]
  /** Number that finds the failure in the server's log. */
  readonly reference?: string | undefined
  /** No answer came back: nobody knows whether the server acted. Trying again with the same key is harmless. */
  readonly unreachable?: boolean
}

/** An operation that did not succeed; `message` is the French sentence for the user. */
export class OperationError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'OperationError'
  readonly code: C
  readonly values: Values
  readonly issues: readonly Issue[]
  readonly reference: string | undefined
  readonly unreachable: boolean

  constructor(code: C, message: string, details: Details = {}) {
    super(message)
    this.code = code
    this.values = details.values ?? {}
    this.issues = details.issues ?? []
    this.reference = details.reference
    this.unreachable = details.unreachable ?? false
  }

  /** Narrows the refusal to one of these codes. */
  is<const K extends C>(...codes: K[]): this is OperationError<K> {
    return codes.some((code) => code === this.code)
  }
}

/** The refusal that a status and a body (JSON or not) stand for. */
export function refusalFrom(status: number, body: unknown): OperationError {
  const parsed = RefusalBody.safeParse(body)
  if (parsed.success) {
    const { code, message, ...details } = parsed.data
    return new OperationError(code, message, details)
  }
  if (status === 502 || status === 503 || status === 504) return new OperationError('unavailable', errorSentences.unavailable)
  if (status === 413) return new OperationError('too_large', 'Ce fichier dépasse la taille permise. Il n’a pas été conservé.')
  return new OperationError(
    'internal',
    `Le serveur a donné une réponse inattendue (${status}). Rechargez la page, puis réessayez.`,
  )
}

export const unreachable = () =>
  new OperationError(
    'unavailable',
    'Le serveur ne répond pas. Ce que vous avez saisi est conservé : vérifiez votre connexion, puis réessayez ; rien ne sera fait deux fois.',
    { unreachable: true },
  )

/** The page is older than the server, or the reverse: the answer is not the one both had agreed on. */
export const outOfDate = () =>
  new OperationError('internal', 'Cette page n’est plus à jour avec le serveur. Rechargez-la, puis recommencez.')
