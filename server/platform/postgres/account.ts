import { existsSync, readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { OperatorError } from '../config/operator-error.ts'

export interface Account {
  readonly uid: number
  readonly gid: number
}

const nobody: Account = { uid: 65534, gid: 65534 }

/**
 * PostgreSQL refuses to run as root: the account it runs under instead; undefined when we are not root and stay who we are.
 * An existing cluster keeps the account that owns it, else user postgres, else nobody.
 */
export function accountFor(cluster: string): Account | undefined {
  if (process.geteuid?.() !== 0) return undefined
  return ownerOf(cluster) ?? named('postgres') ?? named('nobody') ?? nobody
}

/** Refuses before initdb does, in its own words, when our user number has no name (OpenShift and the like). */
export function requireNamedUser(): void {
  try {
    userInfo()
  } catch {
    throw new OperatorError(
      `L’utilisateur n° ${process.geteuid?.()} n’a pas de nom sur cette machine et PostgreSQL le refuse : ` +
        'ajoutez-le à /etc/passwd, ou donnez dans DATABASE_URL l’adresse d’un serveur PostgreSQL.',
    )
  }
}

function ownerOf(folder: string): Account | undefined {
  if (!existsSync(folder)) return undefined
  const { uid, gid } = statSync(folder)
  return uid === 0 ? undefined : { uid, gid }
}

function named(name: string): Account | undefined {
  if (!existsSync('/etc/passwd')) return undefined
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [user, , uid, gid] = line.split(':')
    if (user === name && Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}
