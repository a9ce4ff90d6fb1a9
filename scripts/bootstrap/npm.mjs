import { runTied } from './tied-child.mjs'

/** Runs the npm that started us, else the one of the PATH; shows what it says. Gives its exit code. */
export function runNpm(args, cwd) {
  const own = process.env.npm_execpath
  const options = { cwd, stdio: 'inherit', env: quietEnvironment(), tied: true, only: true }
  if (own && /npm-cli\.[cm]?js$/.test(own)) return runTied(process.execPath, [own, ...args], options)
  return runTied('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Runs a package's own install script, in its folder. */
export function runInstallScript(script, cwd) {
  return runTied(process.execPath, [script], { cwd, stdio: 'ignore', env: quietEnvironment(), tied: true, only: true })
}

/** Browsers come from the system, never from Playwright's servers. */
function quietEnvironment() {
  return { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', npm_config_update_notifier: 'false' }
}
