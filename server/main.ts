import { startProgram } from './app/start-program.ts'
import { OperatorError } from './platform/config/operator-error.ts'
import { readSettings } from './platform/config/settings.ts'

/** The program: `web` and `worker` roles, both by default. Ctrl-C and `kill` stop everything cleanly. */
try {
  const settings = readSettings(process.env)
  const program = await startProgram(settings)
  let stopping = false
  const stop = () => {
    // A second signal does not wait.
    if (stopping) process.exit(1)
    stopping = true
    void program.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  void program.lost.then(() => {
    if (stopping) return
    console.error('La base de données s’est arrêtée d’elle-même. Rien de confirmé n’est perdu : relancez npm start.')
    void program.stop().finally(() => process.exit(1))
  })
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  console.error(error.message)
  process.exit(2)
}
