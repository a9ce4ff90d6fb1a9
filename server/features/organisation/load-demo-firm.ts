import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/organisation.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { startJobRun } from '../jobs/jobs.public.ts'
import { hashPassword } from '../users/users.public.ts'
import { DEMO_PASSWORD } from './demo-password.ts'
import { foundFirmOn } from './found-firm.ts'
import { installationFacts, lockInstallation, reopenRun } from './installation.access.ts'
import { mayLoadDemo } from './installation.rules.ts'
import { loadDemo } from './load-demo.job.ts'

/** The demo firm and its administrator at once, the rest by a job; a making that failed is taken up where it stopped. */
export async function loadDemoFirm(
  ctx: PublicContext,
  _input: In<typeof contract.loadDemoFirm>,
): Promise<Out<typeof contract.loadDemoFirm>> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  await ctx.founding(async (db, enter) => {
    await lockInstallation(db)
    const facts = await installationFacts(db)
    orThrow(mayLoadDemo(facts))
    const { run } = facts
    if (run) {
      await reopenRun(db, run)
      return enter(run.firmId, run.administratorId, (firm) => enqueue(firm, loadDemo, { jobId: run.jobId }, `demo/${run.jobId}`))
    }
    const administrator = { ...DIRECTOR, passwordHash }
    const { firmId, administratorId } = await foundFirmOn(
      { db, enter, now: ctx.now },
      { name: DEMO_NAME, isDemo: true, administrator },
    )
    return enter(firmId, administratorId, async (firm) => {
      const jobId = await startJobRun(firm, 'demo.load', {}, null)
      await enqueue(firm, loadDemo, { jobId }, `demo/${jobId}`)
    })
  })
  return {}
}

const DEMO_NAME = 'Rivage Patrimoine (démonstration)'
const DIRECTOR = { title: 'Mme', firstName: 'Hélène', lastName: 'Vasseur', email: 'helene.vasseur@rivage.example' }
