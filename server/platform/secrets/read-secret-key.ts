import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { OperatorError } from '../config/operator-error.ts'
import { KEY_BYTES } from './secret-box.ts'

const FILE = 'secret.key'
const OTHERS = 0o077

/**
 * The key that seals secrets: the setting SECRET_KEY, else the file `secret.key` of DATA_DIR, made at the first start.
 * Throws OperatorError when the file is no key, or when others than its owner may read it.
 */
export async function readSecretKey({ secretKey, dataDir }: Pick<Settings, 'secretKey' | 'dataDir'>): Promise<Buffer> {
  if (secretKey !== undefined) return Buffer.from(secretKey, 'base64')
  const path = join(dataDir, FILE)
  const text = (await readIfThere(path)) ?? (await makeKeyFile(dataDir, path))
  await checkClosed(path)
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length === KEY_BYTES) return key
  throw new OperatorError(
    `Le fichier ${path} n’est pas une clé de chiffrement. Remettez celui de votre sauvegarde : sans lui, les seconds facteurs enregistrés ne peuvent plus être lus.`,
  )
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Two processes that start at once: the first one's file stands whole, the second reads it. */
async function makeKeyFile(dataDir: string, path: string): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  const own = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(own, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(own, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await unlink(own)
  }
  return readFile(path, 'utf8')
}

async function checkClosed(path: string): Promise<void> {
  if (process.platform === 'win32' || ((await stat(path)).mode & OTHERS) === 0) return
  throw new OperatorError(`D’autres comptes de cette machine peuvent lire ${path}. Fermez-le : chmod 600 ${path}`)
}
