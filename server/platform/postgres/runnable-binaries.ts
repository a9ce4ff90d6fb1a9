import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../config/operator-error.ts'
import type { Account } from './account.ts'
import { type Binaries, programOf } from './binaries.ts'
import { canRead } from './reach.ts'

/**
 * The same binaries where `account` can run them: as they are, or copied once below `stateDir`
 * when the checkout stands below a folder closed to others, like /root.
 */
export function runnableBinaries(binaries: Binaries, account: Account | undefined, stateDir: string): Binaries {
  if (!account || readable(binaries.native, account)) return binaries
  const copy = join(stateDir, `postgresql-${binaries.version}`)
  if (!existsSync(copy)) copyTo(binaries.native, copy, stateDir)
  if (!ownedByRoot(copy) || !readable(copy, account)) throw unusable(copy)
  return { ...binaries, native: copy }
}

/** A folder everybody can cross, whatever our umask. */
export function openFolder(folder: string): void {
  if (existsSync(folder)) return
  try {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o755)
  } catch {
    throw unusable(folder)
  }
}

function readable(native: string, account: Account): boolean {
  const probes = [
    programOf({ native }, 'postgres'),
    join(native, 'share', 'postgresql', 'postgres.bki'),
    join(native, 'lib', 'libpq.so.5'),
  ]
  return probes.every((file) => canRead(file, account))
}

function copyTo(native: string, copy: string, stateDir: string): void {
  openFolder(stateDir)
  const draft = mkdtempSync(join(stateDir, '.postgresql-'))
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  letEveryoneRead(draft)
  try {
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another start finished the same copy first.
    if (!existsSync(copy)) throw error
  }
}

function letEveryoneRead(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) letEveryoneRead(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode | 0o444)
  }
  if (folder.endsWith('/bin')) for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755)
}

function ownedByRoot(folder: string): boolean {
  const { uid, mode } = statSync(folder)
  return uid === 0 && (mode & 0o022) === 0
}

function unusable(folder: string): OperatorError {
  return new OperatorError(
    `PostgreSQL ne peut pas être lancé depuis ce dossier, fermé aux autres comptes, et ${folder} n’est pas utilisable à la place : ` +
      'installez Sillage dans un dossier ouvert (/opt, /srv), ou donnez DATABASE_URL.',
  )
}
