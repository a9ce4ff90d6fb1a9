// Every guard of the house, one after the other; all are run, then the verdict is given.
import { spawnSync } from 'node:child_process'

const bin = (name) => `node_modules/.bin/${name}`
const guards = [
  ['format', bin('oxfmt'), ['--check', '.']],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['types', bin('tsc'), ['-p', '.']],
  [
    'boundaries',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.cjs', 'contract', 'server', 'web', 'db', 'bench', 'scripts'],
  ],
  ['sizes', process.execPath, ['scripts/check/check-sizes.ts']],
  ['dead code', bin('knip'), ['--no-progress']],
]

const only = process.argv.slice(2)
let failed = 0
for (const [name, command, args] of guards) {
  if (only.length && !only.includes(name)) continue
  const started = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) failed++
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}
process.exit(failed ? 1 : 0)
