import { buildWeb } from './build-web.ts'
import { findOrInstallBrowser, missingBrowser } from './ensure-browser.ts'
import { ensurePdfTools } from './ensure-pdf-tools.ts'
import { runStage } from './stage.ts'
import { type Outcome, readPlaywright, readVitest, resultFiles } from './test-results.ts'

/** The parts of npm test, in their order. */
export const partNames = ['check', 'unit', 'e2e'] as const
export type PartName = (typeof partNames)[number]

interface Part {
  readonly title: string
  /** @param args go to the tool as they are: names of files, options. */
  run(args: readonly string[]): Promise<Outcome>
}

/** Exit code that says « install something first ». */
const toInstall = 2

export const parts: Record<PartName, Part> = {
  check: { title: 'vérifications', run: check },
  unit: { title: 'tests sans navigateur', run: unit },
  e2e: { title: 'parcours dans le navigateur', run: journeys },
}

async function check(): Promise<Outcome> {
  const code = await runStage('scripts/check/check.mjs', [])
  // A check is no test; a failed one must not end in « 0 failed ».
  return { passed: 0, failed: code === 0 ? 0 : 1, code: Math.min(code, 1) }
}

/** The page is built first: benches and faults start the real program, which refuses to serve without one. */
async function unit(args: readonly string[]): Promise<Outcome> {
  if ((await buildWeb()) !== 0) return { passed: 0, failed: 1, code: 1 }
  ensurePdfTools()
  const file = resultFiles.vitest()
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return readVitest(file, await runStage('node_modules/vitest/vitest.mjs', ['run', ...reports, ...args]))
}

async function journeys(args: readonly string[]): Promise<Outcome> {
  const browser = findOrInstallBrowser()
  if (!browser) {
    console.error(missingBrowser)
    return { passed: 0, failed: 1, code: toInstall }
  }
  if ((await buildWeb()) !== 0) return { passed: 0, failed: 1, code: 1 }
  const file = resultFiles.playwright()
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  return readPlaywright(
    file,
    await runStage('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], env),
  )
}
