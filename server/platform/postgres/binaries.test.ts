import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { findBinaries, programOf } from './binaries.ts'

test('the binaries of this machine run, and every link npm drops is there', () => {
  const binaries = findBinaries()
  expect(execFileSync(programOf(binaries, 'postgres'), ['--version'], { encoding: 'utf8' })).toMatch(/PostgreSQL\) 18\./)
  const links = z
    .array(z.object({ target: z.string() }))
    .parse(JSON.parse(readFileSync(join(binaries.native, 'pg-symlinks.json'), 'utf8')))
  for (const { target } of links) expect(existsSync(join(binaries.native, '..', target))).toBe(true)
})
