import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import type { Settings } from '../config/settings.ts'

/** SEC-5: of an error, what helps to mend it. A database's `detail` and `where` repeat values of rows; a client, statements. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, table, constraint } = error as { code?: string; table?: string; constraint?: string }
  return { type: error.name, message: error.message, code, table, constraint, stack: error.stack }
}

/** JSON lines: request, actor, operation, duration; no personal data. */
export const makeLog = (settings: Pick<Settings, 'logLevel'>, to?: DestinationStream): Logger =>
  pino({ level: settings.logLevel, serializers: { err: describeError } }, to ?? pino.destination(1))
