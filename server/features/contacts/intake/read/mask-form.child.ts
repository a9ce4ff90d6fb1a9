/** Writes a form anew without the social-security numbers that its fields hold (SEC-8). */
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { answerParent, readRequest } from '#platform/children/in-child.ts'
import { maskForm } from './mask-form.ts'

const { path, outPath } = z.object({ path: z.string(), outPath: z.string() }).parse(readRequest())

await writeFile(outPath, await maskForm(await readFile(path)))
answerParent({ ok: true })
