import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { runStage } from './stage.ts'

const root = join(import.meta.dirname, '..')
const output = join(root, 'dist', 'web')
const stamp = join(root, 'dist', 'web.stamp')
const sources = ['web/**/*', 'contract/**/*', 'vite.config.ts', 'package-lock.json', 'scripts/build-web.ts']

/** Builds the web page into dist/web when something it is made of changed. Gives 0, or vite's exit code. */
export async function buildWeb(): Promise<number> {
  if (!existsSync(join(root, 'web', 'index.html'))) return 0
  const wanted = fingerprint()
  if (existsSync(join(output, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0
  console.log('Préparation de la page web…')
  // Built beside and then put in place: a killed build leaves the former page whole.
  const draft = join(root, 'dist', `web-${process.pid}`)
  const code = await runStage('node_modules/vite/bin/vite.js', [
    'build',
    '--logLevel',
    'warn',
    '--outDir',
    draft,
    '--emptyOutDir',
  ])
  if (code === 0) {
    compress(draft)
    putInPlace(draft, wanted)
  }
  rmSync(draft, { recursive: true, force: true })
  return code
}

/** Compressed once here, well, rather than quickly at each request (PERF-5). */
function compress(folder: string): void {
  for (const path of globSync('assets/*.{js,css}', { cwd: folder }).map((name) => join(folder, name))) {
    const content = readFileSync(path)
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }))
    writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }))
  }
}

function putInPlace(draft: string, wanted: string): void {
  rmSync(stamp, { force: true })
  rmSync(output, { recursive: true, force: true })
  mkdirSync(join(root, 'dist'), { recursive: true })
  renameSync(draft, output)
  writeFileSync(stamp, wanted)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of globSync(sources, { cwd: root }).toSorted()) {
    if (/\.test\.tsx?$/.test(path) || !statSync(join(root, path)).isFile()) continue
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await buildWeb()
