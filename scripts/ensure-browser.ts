import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall, canInstall } from './apt.ts'

export const missingBrowser =
  'Navigateur absent : « sudo apt-get install chromium » (ou CHROMIUM_PATH=…), puis relancez npm test ; tests sans navigateur : npm run test:unit'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
].flatMap((folder) => names.map((name) => join(folder, name)))
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Path of a Chromium of this machine: CHROMIUM_PATH, else the usual places; on a Debian as root it is installed.
 * Undefined when there is none: never downloaded from Playwright's servers.
 */
export function findOrInstallBrowser(): string | undefined {
  return findBrowser() ?? installBrowser()
}

function findBrowser(): string | undefined {
  const asked = process.env['CHROMIUM_PATH']
  return asked ? (existsSync(asked) ? asked : undefined) : [...places, ...elsewhere].find((path) => existsSync(path))
}

function installBrowser(): string | undefined {
  if (process.env['CHROMIUM_PATH'] || !canInstall()) return undefined
  console.log('Installation de Chromium par apt-get, une seule fois…')
  aptInstall(['chromium'])
  return findBrowser()
}
