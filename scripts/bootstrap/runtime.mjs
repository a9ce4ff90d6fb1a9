import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runInstallScript } from './npm.mjs'

const execute = promisify(execFile)

/**
 * Path of the Node 24 that the npm package `node` brings. Its binary comes by an install script, which npm 12 blocks
 * unless allowed and --ignore-scripts always does: then the package's own script is run here.
 */
export async function ensureRuntime(root) {
  const folder = join(root, 'node_modules', 'node')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (await answers(binary, version)) return binary
  console.log(`Mise en place de Node ${version}…`)
  await runInstallScript('installArchSpecificPackage.js', folder)
  if (await answers(binary, version)) return binary
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(
    `Node ${version} n’a pas pu être mis en place : vérifiez l’accès au registre npm et vos droits sur ce dossier, ou installez Node 24 sur cette machine, puis relancez.`,
  )
}

async function answers(binary, version) {
  if (!existsSync(binary)) return false
  try {
    return (await execute(binary, ['--version'])).stdout.trim() === `v${version}`
  } catch {
    return false
  }
}
