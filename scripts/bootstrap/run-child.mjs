import { delimiter, dirname, join } from 'node:path'
import { runTied } from './tied-child.mjs'

/**
 * Runs `node args` until its end and gives its exit code. It hears of our death, even by kill -9, by the closing of the channel
 * between us (scripts/bootstrap/with-parent.ts) and then ends in order.
 * `keepCompiled`: what Node compiles is kept from one run to the next, a start takes a third less.
 */
export function runChild(node, args, { cwd, keepCompiled }) {
  const path = [dirname(node), join(cwd, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const cache = keepCompiled ? { NODE_COMPILE_CACHE: join(cwd, '.cache', 'node') } : {}
  const env = { ...cache, ...process.env, PATH: path }
  // A session of its own: the terminal's Ctrl-C reaches it through us alone.
  const detached = process.platform !== 'win32'
  return runTied(node, args, { cwd, env, detached, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
}
