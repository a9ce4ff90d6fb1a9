import { spawnSync } from 'node:child_process'
import { aptInstall, canInstall } from './apt.ts'

const TOOLS = [
  { command: 'qpdf', debian: 'qpdf' },
  { command: 'pdftotext', debian: 'poppler-utils' },
] as const

/** Tests fill in and print the intake form with programs that are not ours; on a Debian as root they are installed. */
export function ensurePdfTools(): void {
  const missing = TOOLS.filter(({ command }) => spawnSync(command, ['--version']).error !== undefined)
  if (!missing.length) return
  const packages = missing.map(({ debian }) => debian)
  if (canInstall()) {
    console.log('Installation des outils PDF par apt-get, une seule fois…')
    return aptInstall(packages)
  }
  console.error(`Outils PDF absents : « sudo apt-get install ${packages.join(' ')} », sans quoi les tests du RIC échouent.`)
}
