import { readFile } from 'node:fs/promises'
import { spreadOf } from './statistics.ts'

interface Beside {
  readonly work: () => Promise<string>
  /** What somebody else asks again and again meanwhile. */
  readonly probe: () => Promise<unknown>
  /** The program's process. */
  readonly pid: number
}

const QUIET_PROBES = 60
const PAUSE = 50

/** One long task: how long it takes, the program's memory before, at most and after, and what others feel of it. One printed line. */
export async function beside(name: string, { work, probe, pid }: Beside): Promise<string> {
  const quiet: number[] = []
  while (quiet.length < QUIET_PROBES) quiet.push(await timed(probe))
  const meanwhile: number[] = []
  const before = await residentMegabytes(pid)
  let memory = before
  let over = false
  const started = performance.now()
  const working = work().finally(() => (over = true))
  do {
    meanwhile.push(await timed(probe))
    memory = Math.max(memory, await residentMegabytes(pid))
  } while (!over)
  const said = await working
  const seconds = (performance.now() - started) / 1000
  const after = await residentMegabytes(pid)
  const p95 = [quiet, meanwhile].map((durations) => spreadOf(durations).p95.toFixed(0))
  return `${name} : ${seconds.toFixed(1)} s, ${said} ; mémoire ${before.toFixed(0)} → ${memory.toFixed(0)} → ${after.toFixed(0)} Mo ; p95 des autres ${p95[0]} → ${p95[1]} ms`
}

async function timed(probe: () => Promise<unknown>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE))
  const started = performance.now()
  await probe()
  return performance.now() - started
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
