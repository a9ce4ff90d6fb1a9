import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { holdFolder } from './hold-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'sillage-hold-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one holder at a time, also by another path of the same folder, until it lets go', async () => {
  const alias = `${folder}-alias`
  symlinkSync(folder, alias)
  const hold = await holdFolder(folder)
  expect(await holdFolder(alias)).toEqual({ heldBy: String(process.pid) })
  if ('release' in hold) await hold.release()
  const next = await holdFolder(alias)
  expect(next).toHaveProperty('release')
  if ('release' in next) await next.release()
  rmSync(alias)
})

test('ten at once: one has it', async () => {
  const holds = await Promise.all(Array.from({ length: 10 }, () => holdFolder(folder)))
  expect(holds.filter((hold) => 'release' in hold)).toHaveLength(1)
  for (const hold of holds) if ('release' in hold) await hold.release()
})

test('a holder killed by kill -9 leaves nothing behind', async () => {
  const program = `import { holdFolder } from ${JSON.stringify(join(import.meta.dirname, 'hold-folder.ts'))}
    await holdFolder(${JSON.stringify(folder)})
    console.log('held')
    setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  expect(await holdFolder(folder)).toEqual({ heldBy: String(holder.pid) })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const hold = await holdFolder(folder)
  expect(hold).toHaveProperty('release')
  if ('release' in hold) await hold.release()
})
