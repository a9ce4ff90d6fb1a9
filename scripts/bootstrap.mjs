// npm start, npm test and the other commands begin here, on whatever Node ≥ 20 the machine has:
// puts the dependencies and Node 24 in place, then runs the wanted script under Node 24.
// Plain JavaScript without any import of ours or of npm that could be missing.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './bootstrap/install.mjs'
import { runChild } from './bootstrap/run-child.mjs'
import { ensureRuntime } from './bootstrap/runtime.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** `start` → scripts/start.ts; anything with an extension is a path from the root. */
function scriptOf(name) {
  const file = /\.(ts|mjs)$/.test(name) ? resolve(root, name) : join(root, 'scripts', `${name}.ts`)
  if (!existsSync(file)) throw new Error(`Commande inconnue : ${name}`)
  return file
}

try {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`Sillage demande Node 20 ou plus récent (ici ${process.version}).`)
  const [name = 'start', ...args] = process.argv.slice(2)
  const script = scriptOf(name)
  await ensureInstalled(root, { withTools: name !== 'start' })
  const node = await ensureRuntime(root)
  process.exitCode = await runChild(node, [script, ...args], { cwd: root, keepCompiled: name === 'start' })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
