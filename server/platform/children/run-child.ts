import { fork } from 'node:child_process'

/** How much one child may ask of the machine; the clock on the wall is only a last resort, for the machine may be busy. */
export interface ChildLimits {
  readonly heapMegabytes: number
  /** Bytes, and seconds of processor: `watch` ends the child beyond. */
  readonly maxRss: number
  readonly maxCpuSeconds: number
  readonly timeoutMs: number
}

export interface ChildEnd {
  /** What the child answered, if it did. */
  readonly message: unknown
  /** A signal ended it: the heap limit, its watch, the time limit or the caller. */
  readonly killed: boolean
  readonly stderr: string
}

const LONGEST_STDERR = 4000

/**
 * SEC-4: runs a module in a process of its own to its end, with the same Node, no secret in its environment, and limits. It is
 * given `request` as its only argument and answers one message (`answerParent`). A hostile file costs that process, never the program.
 */
export async function runChild(module: string, request: string, limits: ChildLimits, signal?: AbortSignal): Promise<ChildEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<ChildEnd>()
  const { heapMegabytes, maxRss, maxCpuSeconds, timeoutMs } = limits
  const child = fork(module, [request, JSON.stringify({ maxRss, maxCpuSeconds })], {
    execPath: process.execPath,
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'] },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let [message, stderr]: [unknown, string] = [undefined, '']
  const kill = () => child.kill('SIGKILL')
  const timer = setTimeout(kill, timeoutMs)
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
