import { AppError } from '#platform/errors/app-error.ts'
import { openPublicContext } from '#platform/context/open-public-context.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { loadDemoFirm } from './load-demo-firm.ts'

/** `DEMO=1`: asks for the demo firm without asking anybody; where a firm stands, or the demo is on its way, nothing happens. */
export async function loadDemoIfEmpty(runtime: Runtime): Promise<void> {
  try {
    await loadDemoFirm(openPublicContext(runtime, { operation: 'loadDemoFirm' }), {})
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}
