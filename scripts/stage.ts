import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const tie = ['--pdeathsig', 'TERM']
const canTie = process.platform === 'linux' && spawnSync('setpriv', [...tie, 'true'], { stdio: 'ignore' }).status === 0
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a script of the checkout under this Node until its end and gives its exit code; it dies with us.
 * Asked to end meanwhile, we ask it in turn, wait for it, and leave.
 */
export async function runStage(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const command = [process.execPath, join(root, script), ...args]
  const [file = '', ...rest] = canTie ? ['setpriv', ...tie, '--', ...command] : command
  const child = spawn(file, rest, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
  let asked: NodeJS.Signals | undefined
  const passOn = signals.map((signal) => ({ signal, listener: () => void child.kill((asked = signal)) }))
  for (const { signal, listener } of passOn) process.on(signal, listener)
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status, signal) => resolve(status ?? codeOf(signal)))
  })
  for (const { signal, listener } of passOn) process.off(signal, listener)
  if (asked) process.exit(codeOf(asked))
  return code
}

/** What a shell gives for a process ended by a signal. */
function codeOf(signal: NodeJS.Signals | null): number {
  return 128 + (signal ? constants.signals[signal] : 0)
}
