import { endWithParent } from './bootstrap/with-parent.ts'
import { partNames, parts } from './test-parts.ts'
import { type Counts, total } from './test-results.ts'

/**
 * npm test: checks, then tests without a browser, then journeys in one. All are run whatever fails before; the last line printed is
 * « N passed, N failed », read from the reports. `test unit …` and `test e2e …` run one part.
 */
async function runTests([asked, ...args]: readonly string[]): Promise<number> {
  const one = partNames.find((name) => name === asked)
  const counts: Counts[] = []
  let code = 0
  for (const name of one ? [one] : partNames) {
    const started = performance.now()
    const outcome = await parts[name].run(one ? args : [])
    counts.push(outcome)
    code = Math.max(code, outcome.code)
    console.log(`— ${parts[name].title} : ${seconds(performance.now() - started)}${outcome.code === 0 ? '' : ' — ÉCHEC'}`)
  }
  const { passed, failed } = total(counts)
  console.log(`${passed} passed, ${failed} failed`)
  return code
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s`
}

endWithParent()
process.exitCode = await runTests(process.argv.slice(2))
