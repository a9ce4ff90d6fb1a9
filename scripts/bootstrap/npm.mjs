import { spawn } from 'node:child_process'

/** Runs the npm that started us, else the one of the PATH; shows what it says. Gives its exit code. */
export function runNpm(args, cwd) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.[cm]?js$/.test(own))
    return ended(spawn(process.execPath, [own, ...args], { cwd, stdio: 'inherit', env: quietEnvironment() }))
  return ended(spawn('npm', args, { cwd, stdio: 'inherit', env: quietEnvironment(), shell: process.platform === 'win32' }))
}

export function runQuietly(command, args, cwd) {
  return ended(spawn(command, args, { cwd, stdio: 'ignore', env: quietEnvironment() }))
}

function ended(child) {
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)).on('error', () => resolve(127)))
}

/** Browsers come from the system, never from Playwright's servers. */
function quietEnvironment() {
  return { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', npm_config_update_notifier: 'false' }
}
