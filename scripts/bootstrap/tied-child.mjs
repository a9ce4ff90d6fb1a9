import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'

/** Ctrl-C reaches us from the terminal and once more from npm: one wish. A later one is a second wish. */
const sameWish = 1_000
const tie = ['--pdeathsig', 'KILL']
/** npm takes a long time to undo an install when asked to end; the next one begins anew anyway. */
const patience = 3_000

/**
 * Runs a program until its end and gives its exit code. It gets our signals, each once, and is asked to end when the npm above us is gone.
 * `tied`: ended with us, even by kill -9, where the system can do that (Linux).
 * `only`: a step of ours and not the aim: asked to end meanwhile, we wait for it and leave too.
 */
export function runTied(command, args, { tied = false, only = false, ...options }) {
  const [file, ...rest] = [...(tied && canTie() ? ['setpriv', ...tie, '--'] : []), command, ...args]
  const child = spawn(file, rest, options)
  const wishes = passWishes(child, only)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      const wish = wishes.end()
      if (wish && only) process.exit(codeOf(wish))
      resolve(code ?? codeOf(signal))
    })
  })
}

function passWishes(child, only) {
  let last
  let at = -Infinity
  const passOn = (signal) => {
    if (performance.now() - at < sameWish) return
    at = performance.now()
    last = signal
    child.kill(signal)
    if (only) setTimeout(() => child.kill('SIGKILL'), patience).unref()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, passOn)
  const watch = watchNpm(() => passOn('SIGTERM'))
  const end = () => {
    clearInterval(watch)
    for (const signal of signals) process.off(signal, passOn)
    return last
  }
  return { end }
}

/** npm stands above a shell that passes no signal on and outlives it: who ends npm, or the shell, means us. */
function watchNpm(gone) {
  if (!process.env.npm_lifecycle_event) return undefined
  const above = ancestors()
  const timer = setInterval(() => {
    if (ancestors() === above) return
    clearInterval(timer)
    gone()
  }, 500)
  return timer.unref()
}

/** Our parent; when it is a shell, its parent too. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    const [, name, parent] = /\((.*)\) \S (\d+)/.exec(stat) ?? []
    return /^(sh|dash|bash|ash)$/.test(name) ? `${process.ppid} ${parent}` : String(process.ppid)
  } catch {
    return String(process.ppid)
  }
}

function canTie() {
  return process.platform === 'linux' && spawnSync('setpriv', [...tie, 'true'], { stdio: 'ignore' }).status === 0
}

/** What a shell gives for a process ended by a signal. */
function codeOf(signal) {
  return 128 + constants.signals[signal]
}
