import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The size of things (design/architecture.md). The list of exceptions may only shrink. */
const exceptions = new Map<string, number>([])
const FOLDER_LIMIT = 30

const limitOf = (path: string): number | null => {
  if (/\.test\.tsx?$|\.generated\.ts$|\.d\.ts$|\.samples\.ts$/.test(path)) return null
  // Catalogues and tables of facts are read by looking up, not from top to bottom.
  if (/\.(fr|en|labels|errors|fields|wording)\.ts$|\.(contract|shapes)\.ts$|-towns\.ts$/.test(path)) return 400
  if (path.endsWith('.tsx')) return 200
  return /^(contract|server|web|db|scripts|bench)\/.*\.(ts|mjs)$/.test(path) ? 150 : null
}

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean)
const faults: string[] = []
const perFolder = new Map<string, number>()
for (const path of tracked) {
  const limit = exceptions.get(path) ?? limitOf(path)
  if (limit === null) continue
  perFolder.set(dirname(path), (perFolder.get(dirname(path)) ?? 0) + 1)
  const lines = countLines(path)
  if (lines > limit) faults.push(`${path}: ${lines} lines, at most ${limit}: find the concept that wants its own name`)
}
for (const [folder, files] of perFolder)
  if (files > FOLDER_LIMIT) faults.push(`${folder}: ${files} files, at most ${FOLDER_LIMIT}: split by sub-noun`)
for (const path of tracked) {
  if (/(^|\/)(services?|managers?|helpers?|utils?|common|misc|lib)(\/|\.tsx?$)/.test(path))
    faults.push(`${path}: a room without a name`)
}
if (faults.length) {
  console.error(faults.join('\n'))
  process.exit(1)
}

function countLines(path: string): number {
  try {
    return readFileSync(path, 'utf8').split('\n').length - 1
  } catch {
    return 0
  }
}
