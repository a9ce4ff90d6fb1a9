import { startProgram } from './app/start-program.ts'
import type { OpenProgram } from './app/open-program.ts'
import { OperatorError } from './platform/config/operator-error.ts'
import { readSettings } from './platform/config/settings.ts'

/** The program: `web` and `worker` roles, both by default. Ctrl-C and `kill` stop everything cleanly, at any instant. */
let program: Promise<OpenProgram> | null = null
let stopping = false

async function stop(code: number): Promise<never> {
  // A second signal does not wait.
  if (stopping) process.exit(1)
  stopping = true
  const started = await program?.catch(() => null)
  await started?.stop().catch(() => process.exit(1))
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
try {
  program = startProgram(readSettings(process.env))
  const { lost } = await program
  void lost.then(() => {
    if (stopping) return
    console.error('La base de données s’est arrêtée d’elle-même. Rien de confirmé n’est perdu : relancez npm start.')
    void stop(1)
  })
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  console.error(error.message)
  process.exit(2)
}
