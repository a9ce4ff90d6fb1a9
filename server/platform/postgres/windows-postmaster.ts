import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { OperatorError } from '../config/operator-error.ts'
import { programOf } from './binaries.ts'
import { freePort } from './free-port.ts'
import type { Launch, Postmaster } from './run-postmaster.ts'
import { fixedSettings } from './server-settings.ts'
import { planSpawn } from './spawn-plan.ts'

const execute = promisify(execFile)

/**
 * On Windows pg_ctl does it: postgres.exe refuses an administrator, pg_ctl drops the privileges and clears stale lock files.
 * A server left by a killed run is stopped first. Written from PostgreSQL's manual, not run here.
 */
export async function runWindowsPostmaster(launch: Launch): Promise<Postmaster> {
  const { home, settings } = launch
  await pgCtl(launch, ['stop', '-m', 'fast', '-w']).catch(() => {})
  const port = await freePort()
  const options = Object.entries({ ...settings, ...fixedSettings(port) }).map(
    ([name, value]) => `-c ${name}=${value === '' ? "''" : value}`,
  )
  try {
    await pgCtl(launch, ['start', '-w', '-t', '600', '-l', home.logFile, '-o', options.join(' ')])
  } catch {
    throw new OperatorError(`PostgreSQL n’a pas démarré : voyez ${home.logFile}.`)
  }
  return { port, lost: new Promise(() => {}), stop: () => pgCtl(launch, ['stop', '-m', 'fast', '-w']) }
}

async function pgCtl({ binaries, home }: Launch, args: readonly string[]): Promise<void> {
  const plan = planSpawn(programOf(binaries, 'pg_ctl'), ['-D', home.cluster, ...args], undefined, false)
  await execute(plan.file, plan.args, { env: plan.options.env, windowsHide: true })
}
