import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Makes the files of a new operation: contract, use case, test; what is left to write does not compile until it is written. */

export interface Wish {
  readonly feature: string
  /** verb-noun */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly right: string
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export function readWish(args: readonly string[]): Wish {
  const [feature = '', name = '', method = '', path = '', right = ''] = args
  const faults = [
    /^[a-z]+$/.test(feature) || 'feature: one lower-case word',
    /^[a-z]+(-[a-z]+)+$/.test(name) || 'name: verb-noun',
    /^(GET|POST|PUT|PATCH|DELETE)$/.test(method) || 'method: GET, POST, PUT, PATCH or DELETE',
    path.startsWith('/') || 'path: begins with /',
    /^[a-z]+\.[a-zA-Z]+$|^self$/.test(right) || 'right: a key of RIGHTS, like deal.edit',
  ].filter((fault) => fault !== true)
  if (faults.length) {
    throw new Error(`npm run new-operation -- <feature> <verb-noun> <METHOD> </path/:id> <right>\n${faults.join('\n')}`)
  }
  return { feature, name, method, path, right }
}

const contractOf = ({ name, method, path, right }: Wish) => {
  const inputs = [...path.matchAll(/:(\w+)/g)].map((match) => `${match[1]}: Id`)
  return `
export const ${camel(name)} = operation({
  method: '${method}',
  path: '${path}',
  right: '${right}',
  summary: '',
  input: z.object({ ${inputs.join(', ')} }),
  output: Done,
})
`
}

const useCaseOf = ({ feature, name }: Wish) => `import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/${feature}/${feature}.contract.ts'
import type { Context } from '#platform/context/context.ts'

/** load with the right → ask the rule → write → record → enqueue */
export async function ${camel(name)}(
  ctx: Context,
  input: In<typeof contract.${camel(name)}>,
): Promise<Out<typeof contract.${camel(name)}>> {
}
`

const testOf = ({ feature, name }: Wish) => `import { describe, expect, test } from 'vitest'
import { ${camel(name)} } from '#contract/${feature}/${feature}.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'

const runtime = testRuntime()

describe('${name.replaceAll('-', ' ')}', () => {
  test('refuses …', async () => {
    const firm = await aFirm(runtime)
    await expect(as(runtime, firm.administrator).call(${camel(name)}, {})).toBeRefused('not_found')
  })
})
`

/** @returns the paths written, relative to `root` */
export async function makeOperation(root: string, wish: Wish): Promise<string[]> {
  const folder = `server/features/${wish.feature}`
  const files: [string, string][] = [
    [`${folder}/${wish.name}.ts`, useCaseOf(wish)],
    [`${folder}/${wish.name}.test.ts`, testOf(wish)],
  ]
  for (const [path] of files) if (await exists(join(root, path))) throw new Error(`${path} already stands`)
  const contract = `contract/${wish.feature}/${wish.feature}.contract.ts`
  const before = (await exists(join(root, contract))) ? await readFile(join(root, contract), 'utf8') : newContract
  for (const [path, text] of [...files, [contract, before + contractOf(wish)] as const]) await write(join(root, path), text)
  return [...files.map(([path]) => path), contract]
}

const newContract = `import { z } from 'zod'
import { Done, Id } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
`

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

if (import.meta.main) {
  try {
    const wish = readWish(process.argv.slice(2))
    const written = await makeOperation(process.cwd(), wish)
    console.log(
      `${written.join('\n')}\nNow: summary and input in the contract, the use case, ${camel(wish.name)} in the router, a sample input for the walks.`,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
