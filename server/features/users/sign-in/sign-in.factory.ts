import { actingAs } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { openStep, proofStep } from './steps.ts'

/** What somebody signed in gets who has just given their password again. */
export const aProof = (firm: Firm, { firmId, id: userId }: Person): Promise<string> =>
  actingAs(firm, { firmId, id: userId }, (ctx) => openStep(ctx.db, ctx.now, proofStep, { firmId, userId }))
