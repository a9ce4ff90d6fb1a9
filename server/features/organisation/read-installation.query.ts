import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/organisation.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { DEMO_PASSWORD } from './demo-password.ts'
import { demoPeople, installationFacts } from './installation.access.ts'
import type { DemoRun } from './installation.access.ts'
import { stateOf } from './installation.rules.ts'

type Answer = Out<typeof contract.readInstallation>

export function readInstallation(ctx: PublicContext, _input: In<typeof contract.readInstallation>): Promise<Answer> {
  return ctx.founding(async (db) => {
    const facts = await installationFacts(db)
    const alone = facts.firms === 1 && facts.run?.state === 'done'
    const people = alone ? await demoPeople(db) : []
    return {
      state: stateOf(facts),
      demo: facts.run && progressOf(facts.run),
      demoAccounts: people.map((person) => ({ ...person, password: DEMO_PASSWORD })),
    }
  })
}

const FAILED =
  'La préparation s’est arrêtée sur une erreur inattendue. Ce qui est fait est gardé : réessayez, elle reprendra où elle en était.'

function progressOf({ state, done, total, message }: DemoRun): NonNullable<Answer['demo']> {
  const progress = total ? Math.min(1, done / total) : 0
  switch (state) {
    case 'waiting':
      return { state, progress, message: 'La préparation va commencer.' }
    case 'running':
      return { state, progress, message: message ?? 'La préparation commence.' }
    case 'done':
      return { state, progress: 1, message: 'L’établissement de démonstration est prêt.' }
    case 'failed':
    case 'cancelled':
      return { state: 'failed', progress, message: FAILED }
  }
}
