import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSecretKey } from './read-secret-key.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'sillage-key-')), 'data')
})
afterEach(() => rm(join(dataDir, '..'), { recursive: true, force: true }))

const read = () => readSecretKey({ secretKey: undefined, dataDir })

describe('the key that seals secrets', () => {
  test('SEC-5 a file that is no key, or open to other accounts, stops the start and is not replaced', async () => {
    await read()
    const path = join(dataDir, 'secret.key')
    await chmod(path, 0o644)
    await expect(read()).rejects.toThrow(`chmod 600 ${path}`)
    await chmod(path, 0o600)
    await writeFile(path, 'autre chose')
    await expect(read()).rejects.toThrow('n’est pas une clé de chiffrement')
  })

  test('SEC-5 is made once, for its owner alone, and found again', async () => {
    const key = await read()
    expect(key).toHaveLength(32)
    expect(await read()).toEqual(key)
    expect(await readdir(dataDir)).toEqual(['secret.key'])
    expect((await stat(join(dataDir, 'secret.key'))).mode & 0o777).toBe(0o600)
  })

  test('two starts at once have the same key', async () => {
    const [first, ...others] = await Promise.all([read(), read(), read()])
    expect(others).toEqual([first, first])
  })

  test('the setting wins, and no file is made', async () => {
    const secretKey = randomBytes(32).toString('base64')
    expect((await readSecretKey({ secretKey, dataDir })).toString('base64')).toBe(secretKey)
    await expect(readdir(dataDir)).rejects.toThrow('ENOENT')
  })
})
