/** Intake forms in tests: made by the program, filled in with qpdf, which shares nothing with what made them. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Runtime } from '#platform/context/runtime.ts'
import type { Upload } from '#platform/files/file-store.ts'
import { fieldName } from './form/form-fields.rules.ts'
import { CURRENT_FORM } from './form/forms.ts'
import type { FormDefinition } from './form/form.types.ts'
import { renderForm } from './render/render-form.ts'

const run = promisify(execFile)

/** Runs a Debian tool; without it, the test says what to install. */
export async function debian(tool: 'qpdf' | 'pdftotext' | 'pdftocairo', ...args: readonly string[]): Promise<string> {
  try {
    return (await run(tool, args, { maxBuffer: 64 * 1024 * 1024 })).stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`${tool} absent : sudo apt-get install qpdf poppler-utils`, { cause: error })
    throw error
  }
}

export async function writeForm(
  path: string,
  values: Readonly<Record<string, string>> = {},
  definition: FormDefinition = CURRENT_FORM,
  contactId = '',
): Promise<string> {
  const pdf = await renderForm({ definition, values, contactId, firm: 'Rivage Patrimoine', about: '' })
  await writeFile(path, pdf)
  return path
}

const Dictionary = z.record(z.string(), z.unknown())
const Opened = z.object({
  acroform: z.object({ fields: z.array(z.object({ fullname: z.string(), object: z.string(), parent: z.string() })) }),
  qpdf: z.tuple([z.looseObject({}), Dictionary]),
})

/** Types these values into the fields of a PDF, by path; « Oui » ticks a box. The file is written anew, compressed otherwise. */
export async function fillIn(
  path: string,
  values: Readonly<Record<string, string>>,
  { version }: FormDefinition = CURRENT_FORM,
): Promise<void> {
  // qpdf loses changes of objects that stand in compressed streams.
  const plain = `${path}.plain`
  await debian('qpdf', '--object-streams=disable', path, plain)
  const keys = ['acroform', 'qpdf'].map((key) => `--json-key=${key}`)
  const opened = Opened.parse(JSON.parse(await debian('qpdf', plain, '--json=2', ...keys, '--json-stream-data=none')))
  const [head, objects] = opened.qpdf
  const places = new Map(opened.acroform.fields.map((field) => [field.fullname, field]))
  const changed = (object: string, typed: object) => {
    const { value } = z.object({ value: Dictionary }).parse(objects[`obj:${object}`])
    return [`obj:${object}`, { value: { ...value, ...typed } }] as const
  }
  const filled = Object.entries(values).flatMap(([field, value]) => {
    const place = places.get(fieldName(version, field))
    if (!place) throw new Error(`no field ${field}`)
    // A field, and how it stands on its page.
    const { parent, object, isBox } = { ...place, isBox: value === 'Oui' }
    return isBox
      ? [changed(parent, { '/V': '/Yes' }), changed(object, { '/AS': '/Yes' })]
      : [changed(parent, { '/V': `u:${value}` })]
  })
  await writeFile(
    `${path}.json`,
    JSON.stringify({ version: 2, parameters: { decodelevel: 'none' }, qpdf: [head, Object.fromEntries(filled)] }),
  )
  await debian(
    'qpdf',
    plain,
    `--update-from-json=${path}.json`,
    '--generate-appearances',
    '--object-streams=generate',
    `${path}.out`,
  )
  await copyFile(`${path}.out`, path)
}

/** The file as the page would send it: a copy, for what comes in may be moved to its place. */
export async function sent(runtime: Runtime, path: string, name = basename(path)): Promise<Upload> {
  const draft = await runtime.files.draftPath()
  await copyFile(path, draft)
  return {
    path: draft,
    name,
    mediaType: 'application/pdf',
    size: (await stat(draft)).size,
    sha256: createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  }
}

/** Everything of a PDF, unpacked: what somebody who looks for a word in it would find. */
export async function unpacked(path: string): Promise<string> {
  await debian('qpdf', '--qdf', '--object-streams=disable', path, `${path}.qdf`)
  return (await readFile(`${path}.qdf`)).toString('latin1')
}
