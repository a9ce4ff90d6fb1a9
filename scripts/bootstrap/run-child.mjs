import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const windows = process.platform === 'win32'
/** Ctrl-C reaches us from the terminal and once more from npm: one wish. A later one is a second wish. */
const sameWish = 1_000

/**
 * Runs `node args` until its end and gives its exit code. It gets our signals, each once, and hears of our death, even by kill -9,
 * by the closing of the channel between us (scripts/bootstrap/with-parent.ts).
 */
export function runChild(node, args, { cwd }) {
  const env = { ...process.env, PATH: [dirname(node), join(cwd, 'node_modules', '.bin'), process.env.PATH].join(delimiter) }
  // A session of its own: the terminal's Ctrl-C reaches it through us alone.
  const child = spawn(node, args, { cwd, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], detached: !windows })
  const passOn = passingSignals(child)
  const watch = watchNpm(() => passOn('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

function passingSignals(child) {
  let last = -Infinity
  const passOn = (signal) => {
    if (performance.now() - last < sameWish) return
    last = performance.now()
    child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal))
  return passOn
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
