import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OperatorError } from '../config/operator-error.ts'
import type { Account } from './account.ts'
import { canCross } from './reach.ts'
import { openFolder } from './runnable-binaries.ts'

export interface ClusterHome {
  /** PostgreSQL's data folder. */
  readonly cluster: string
  /** Beside it: the superuser's password, readable by us alone, and PostgreSQL's own log. */
  readonly passwordFile: string
  readonly logFile: string
  /** True when the data could not stand in DATA_DIR itself. */
  readonly elsewhere: boolean
}

/** Makes DATA_DIR, closed to other accounts as far as PostgreSQL's own account allows. Gives its real path. */
export function openDataDir(dataDir: string): string {
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true })
    chmodSync(dataDir, process.geteuid?.() === 0 ? 0o711 : 0o700)
  }
  return realpathSync(dataDir)
}

/**
 * Where the cluster of `dataDir` lives: DATA_DIR/postgres. When we are root and DATA_DIR is below a folder closed to others
 * (a checkout in /root), PostgreSQL's account cannot get there: the data then goes to a folder of its own below `stateDir`
 * and DATA_DIR/postgres is a link to it, so that a moved checkout still finds its data.
 */
export function clusterHome(dataDir: string, account: Account | undefined, stateDir: string): ClusterHome {
  const place = join(dataDir, 'postgres')
  const kind = lstatSync(place, { throwIfNoEntry: false })
  if (kind?.isSymbolicLink()) return homeIn(followed(place), true)
  if (kind) requireOwner(place)
  if (!account || canCross(dataDir, account)) return homeIn(dataDir, false)
  if (kind) throw unreachable(place)
  return homeIn(newHome(place, stateDir), true)
}

function homeIn(folder: string, elsewhere: boolean): ClusterHome {
  return {
    cluster: join(folder, 'postgres'),
    passwordFile: join(folder, 'postgres.password'),
    logFile: join(folder, 'postgres.log'),
    elsewhere,
  }
}

function newHome(place: string, stateDir: string): string {
  openFolder(stateDir)
  const folder = join(stateDir, `data-${randomBytes(6).toString('hex')}`)
  mkdirSync(folder)
  chmodSync(folder, 0o711)
  symlinkSync(join(folder, 'postgres'), place)
  return folder
}

function followed(link: string): string {
  const folder = dirname(readlinkSync(link))
  if (existsSync(folder)) return folder
  throw new OperatorError(
    `Les données annoncées par ${link} ne sont plus dans ${folder} : remettez ce dossier en place depuis votre sauvegarde. ` +
      'Pour repartir d’une base vide, supprimez ce lien.',
  )
}

function requireOwner(place: string): void {
  const uid = process.geteuid?.() ?? 0
  const owner = statSync(place).uid
  if (uid === 0 || owner === uid) return
  throw new OperatorError(
    `Les données de ${place} appartiennent à l’utilisateur n° ${owner} : lancez Sillage avec ce compte (ou root), ou choisissez un autre DATA_DIR.`,
  )
}

function unreachable(place: string): OperatorError {
  return new OperatorError(
    `PostgreSQL ne peut pas atteindre ${place}, qui se trouve sous un dossier fermé aux autres comptes : ` +
      'déplacez DATA_DIR dans un dossier ouvert (/srv, /var/lib), ou lancez Sillage avec le compte qui possède ces données.',
  )
}
