import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CHILD_HEAP_MB, CHILD_TIMEOUT_MS } from './limits.ts'

export interface ReaderEnd {
  /** What the reading process answered, if it did. */
  readonly message: unknown
  /** A signal ended it: the heap limit, its watch, the time limit or the caller. */
  readonly killed: boolean
  readonly stderr: string
}

const READER = fileURLToPath(new URL('./read-table.child.ts', import.meta.url))
const LONGEST_STDERR = 4000

/** Runs the reading process to its end, with the same Node, no secret in its environment, limits of heap and time. */
export async function runReader(request: string, signal: AbortSignal | undefined): Promise<ReaderEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<ReaderEnd>()
  const child = fork(READER, [request], {
    execPath: process.execPath,
    execArgv: [`--max-old-space-size=${CHILD_HEAP_MB}`],
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'] },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let [message, stderr]: [unknown, string] = [undefined, '']
  const kill = () => child.kill('SIGKILL')
  const timer = setTimeout(kill, CHILD_TIMEOUT_MS)
  signal?.addEventListener('abort', kill)
  child.on('message', (received) => (message = received))
  child.stderr?.on('data', (chunk) => (stderr = (stderr + String(chunk)).slice(-LONGEST_STDERR)))
  child.on('error', reject)
  child.on('close', (_, killer) => resolve({ message, killed: killer !== null, stderr }))
  if (signal?.aborted) kill()
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', kill)
  }
}
