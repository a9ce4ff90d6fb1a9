import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { sentence } from '#contract/kernel/errors.ts'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import { AppError } from '../errors/app-error.ts'

const STATUS: Partial<Record<ErrorCode, number>> = {
  not_found: 404,
  forbidden: 403,
  csrf: 403,
  signed_out: 401,
  invalid_input: 422,
  too_many_requests: 429,
  too_large: 413,
  unavailable: 503,
  internal: 500,
}
const REFUSED = 409

export interface ErrorAnswer {
  readonly status: number
  readonly body: {
    code: ErrorCode
    message: string
    values: Record<string, string | number>
    issues?: unknown[]
    reference?: string
  }
}

/** PostgreSQL is stopping, starting, recovering or out of reach: nothing was written, trying again is right. */
const AWAY = /^(57P0[123]|08\w{3}|53300|25006|ECONNREFUSED|ECONNRESET)$/

/** What the caller is told: a refusal with its French sentence, or a reference under which the log holds the bug. */
export function errorAnswer(error: unknown, log: Logger): ErrorAnswer {
  if (error instanceof AppError) return answer(error.code, { ...error.values }, error.issues)
  const code = codeOf(error)
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return answer('too_large', { limit: '2 Mo' }, [])
  if (code === 'FST_REQ_FILE_TOO_LARGE') return answer('too_large', { limit: '100 Mo' }, [])
  if (
    code === 'FST_ERR_CTP_INVALID_JSON_BODY' ||
    code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ||
    code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE'
  )
    return answer('invalid_input', {}, [])
  if (AWAY.test(code)) {
    log.warn({ err: error }, 'database away')
    return answer('unavailable', {}, [])
  }
  const reference = randomBytes(4).toString('hex').toUpperCase()
  log.error({ err: error, reference }, 'unexpected')
  const { status, body } = answer('internal', { reference }, [])
  return { status, body: { ...body, reference } }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

function answer(code: ErrorCode, values: Record<string, string | number>, issues: readonly unknown[]): ErrorAnswer {
  const body = { code, message: sentence(code, values), values }
  return { status: STATUS[code] ?? REFUSED, body: issues.length ? { ...body, issues: [...issues] } : body }
}
