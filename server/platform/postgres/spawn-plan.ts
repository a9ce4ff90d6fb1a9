import { spawnSync, type SpawnOptions } from 'node:child_process'
import type { Account } from './account.ts'

export interface SpawnPlan {
  readonly file: string
  readonly args: readonly string[]
  readonly options: SpawnOptions
}

/** Nothing of our own environment reaches PostgreSQL; PGDATA, PGPORT or a French locale would change what it does. */
const environment = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...windowsEssentials() }

let ties: boolean | undefined
/** util-linux's setpriv can tie a child's life to ours; busybox's cannot, macOS has none. */
function canTieToParent(): boolean {
  ties ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' }).status === 0
  return ties
}

/** How to run a PostgreSQL program under `account`; with `tied` it gets SIGINT when this process dies, even by kill -9. */
export function planSpawn(program: string, args: readonly string[], account: Account | undefined, tied: boolean): SpawnPlan {
  const options: SpawnOptions = { cwd: process.platform === 'win32' ? undefined : '/', env: environment, windowsHide: true }
  if (!canTieToParent()) return { file: program, args, options: { ...options, ...account } }
  const become = account ? ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'] : []
  const die = tied ? ['--pdeathsig', 'INT'] : []
  return { file: 'setpriv', args: [...become, ...die, '--', program, ...args], options }
}

function windowsEssentials(): Record<string, string> {
  const { SystemRoot, TEMP } = process.env
  return process.platform === 'win32' ? { SystemRoot: SystemRoot ?? 'C:\\Windows', TEMP: TEMP ?? '' } : {}
}
