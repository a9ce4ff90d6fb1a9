import { inTransaction } from '../database/transaction.ts'
import type { Credentials } from '../http/credentials.ts'
import { narrow } from '../database/narrow.ts'
import type { DoorTables, PublicContext, SharedTables } from './public-context.ts'
import { enterAs, runAs, signInSettingsOf } from './run-as.ts'
import type { Runtime } from './runtime.ts'

interface Setting {
  readonly operation: string
  readonly address?: string | null
  readonly userAgent?: string | null
  readonly host?: string | null
  readonly shown?: Credentials | null
  readonly handOver?: (secret: string | null) => void
}

/** What a public operation works with, for a request, a test or the program at its start. */
export function openPublicContext(runtime: Runtime, setting: Setting): PublicContext {
  const { operation, address = null, userAgent = null, host = null, shown = null, handOver = () => undefined } = setting
  return {
    now: runtime.now(),
    operation,
    address,
    userAgent,
    host,
    publicUrl: runtime.settings.publicUrl,
    signInSettings: signInSettingsOf(runtime),
    shown,
    handOver,
    log: runtime.log.child({ operation }),
    shared: (work) => inTransaction(runtime.pool, null, {}, (db) => work(narrow<SharedTables>(db))),
    atDoor: (firmId, work) => inTransaction(runtime.pool, firmId, { readOnly: true }, (db) => work(narrow<DoorTables>(db))),
    inFirm: (firmId, who, work) => runAs(runtime, { firmId, who, operation, address }, work),
    founding: (work) =>
      inTransaction(runtime.pool, null, {}, (db) =>
        work(db, (firmId, userId, then) => enterAs(runtime, { firmId, who: { userId }, operation, address }, db, then)),
      ),
  }
}
