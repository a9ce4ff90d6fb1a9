/** CON-63, SEC-4: reads an intake form safely, in a process of its own with limits of memory and time. */
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { intakeErrors } from '#contract/contacts/intake/intake.errors.ts'
import { runChild } from '#platform/children/run-child.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Upload } from '#platform/files/file-store.ts'
import { FormContent } from './form-content.ts'
import type { FormRefusalCode } from './form-refusal.ts'
import { MAX_BYTES, MAX_MEGABYTES, READING } from './limits.ts'

const READER = fileURLToPath(new URL('./read-form.child.ts', import.meta.url))

const Code = z.custom<FormRefusalCode>((code) => typeof code === 'string' && Object.hasOwn(intakeErrors, code))
const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), content: FormContent }),
  z.object({ ok: z.literal(false), code: Code, values: z.record(z.string(), z.union([z.string(), z.number()])) }),
])

type Outcome = z.output<typeof Answer>

/** What the form says; a file that is none is refused with its own sentence. */
export async function readForm({ path, name, sha256 }: Pick<Upload, 'path' | 'name' | 'sha256'>): Promise<FormContent> {
  const { size } = await stat(path)
  if (size > MAX_BYTES) {
    throw new AppError('intake.too_big', { name, size: Math.ceil(size / 1024 / 1024), max: MAX_MEGABYTES })
  }
  const outcome = await rememberedOutcome(sha256, path)
  if (!outcome.ok) throw new AppError(outcome.code, { name, ...outcome.values })
  if (!Object.keys(outcome.content.values).length) throw new AppError('intake.empty', { name })
  return outcome.content
}

const REMEMBERED = 20
const REMEMBERED_MS = 10 * 60_000
const remembered = new Map<string, Promise<Outcome>>()

/** The same bytes say the same: a form that was just shown is not read again when it is confirmed. */
function rememberedOutcome(sha256: string, path: string): Promise<Outcome> {
  const known = remembered.get(sha256)
  if (known) return known
  const outcome = outcomeOf(path)
  const forget = () => remembered.delete(sha256)
  remembered.set(sha256, outcome)
  outcome.catch(forget)
  setTimeout(forget, REMEMBERED_MS).unref()
  for (const oldest of [...remembered.keys()].slice(0, -REMEMBERED)) remembered.delete(oldest)
  return outcome
}

async function outcomeOf(path: string): Promise<Outcome> {
  const end = await runChild(READER, JSON.stringify({ path }), READING)
  const answer = Answer.safeParse(end.message)
  if (answer.success) return answer.data
  // Killed: by a limit of memory or time. Ended by itself without an answer: a bug of ours.
  if (end.killed) return { ok: false, code: 'intake.too_heavy', values: {} }
  throw new Error(`the reading process failed: ${end.stderr}`)
}
