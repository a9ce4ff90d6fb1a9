import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Account } from './account.ts'

const execute = 1
const read = 4

/** Whether `account` can cross every folder down to and including `folder`. Looks at modes and owners, not at access lists. */
export function canCross(folder: string, account: Account): boolean {
  const path = resolve(folder)
  return allows(path, account, execute) && (dirname(path) === path || canCross(dirname(path), account))
}

/** Whether `account` can cross the folders above `file` and read it. */
export function canRead(file: string, account: Account): boolean {
  return allows(file, account, read) && canCross(dirname(file), account)
}

function allows(path: string, { uid, gid }: Account, bit: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return false
  const shift = stat.uid === uid ? 6 : stat.gid === gid ? 3 : 0
  return ((stat.mode >> shift) & bit) === bit
}
