import { endWithParent } from './bootstrap/with-parent.ts'
import { buildWeb } from './build-web.ts'
import { findOrInstallBrowser, missingBrowser } from './ensure-browser.ts'
import { type Counts, readPlaywright, readVitest, resultFiles, total } from './test-results.ts'
import { runStage } from './stage.ts'

/**
 * npm test: checks, then tests without a browser, then journeys in one. All are run whatever fails before; the last line printed is
 * « N passed, N failed », read from the reports. `unit` and `e2e` run one part.
 */
type Part = 'check' | 'unit' | 'e2e'

const noBrowser = 2

endWithParent()
process.exitCode = await runParts(process.argv[2])

async function runParts(asked: string | undefined): Promise<number> {
  const parts: readonly Part[] = asked === 'unit' || asked === 'e2e' ? [asked] : ['check', 'unit', 'e2e']
  const counts: Counts[] = []
  let code = 0
  for (const part of parts) {
    const started = performance.now()
    const result = await run[part](process.argv.slice(3))
    counts.push(result)
    code = Math.max(code, result.code)
    console.log(`— ${titles[part]} : ${seconds(performance.now() - started)}${result.code === 0 ? '' : ' — ÉCHEC'}`)
  }
  const { passed, failed } = total(counts)
  console.log(`${passed} passed, ${failed} failed`)
  return code
}

const titles: Record<Part, string> = { check: 'vérifications', unit: 'tests sans navigateur', e2e: 'parcours dans le navigateur' }

const run: Record<Part, (args: readonly string[]) => Promise<Counts & { code: number }>> = {
  async check() {
    const code = await runStage('scripts/check/check.mjs', [])
    // A check is no test; a failed one must not end in « 0 failed ».
    return { passed: 0, failed: code === 0 ? 0 : 1, code: Math.min(code, 1) }
  },
  async unit(args) {
    const file = resultFiles.vitest()
    const code = await runStage('node_modules/vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ])
    return readVitest(file, code)
  },
  async e2e(args) {
    const browser = findOrInstallBrowser()
    if (!browser) {
      console.error(missingBrowser)
      return { passed: 0, failed: 1, code: noBrowser }
    }
    const built = await buildWeb()
    if (built !== 0) return { passed: 0, failed: 1, code: 1 }
    const file = resultFiles.playwright()
    const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
    return readPlaywright(
      file,
      await runStage('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], env),
    )
  },
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s`
}
