import { readFile } from 'node:fs/promises'
import type * as contract from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import type { Nomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import { searchKey } from '#contract/contacts/name.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'

interface Entry {
  readonly code: string
  readonly label: string
  readonly key: string
}

const FILES: Readonly<Record<Nomenclature, URL>> = {
  legal_forms: new URL('../../../../db/reference/legal-forms/legal-forms.tsv', import.meta.url),
  activities: new URL('../../../../db/reference/activities/activities.tsv', import.meta.url),
}
const known = new Map<Nomenclature, Promise<readonly Entry[]>>()

/** A few hundred lines, the same for every firm: read once, kept in memory. */
function linesOf(list: Nomenclature): Promise<readonly Entry[]> {
  const found = known.get(list) ?? readFile(FILES[list], 'utf8').then(parse)
  known.set(list, found)
  return found
}

const parse = (text: string): Entry[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [code = '', label = ''] = line.split('\t')
      return { code, label, key: searchKey(label) }
    })

/** CON-2: every word anywhere in the label, or the beginning of the code, its dot left out or not. */
export async function completeNomenclature(
  _ctx: Context,
  { list, query, limit }: In<typeof contract.completeNomenclature>,
): Promise<Out<typeof contract.completeNomenclature>> {
  const [code, words] = [query.replace(/[\s.]/g, '').toUpperCase(), searchKey(query).split(' ').filter(Boolean)]
  const lines = (await linesOf(list)).filter(
    (line) =>
      (code !== '' && line.code.replace('.', '').startsWith(code)) ||
      (words.length > 0 && words.every((word) => line.key.includes(word))),
  )
  return { lines: lines.slice(0, limit).map((line) => ({ code: line.code, label: line.label })) }
}
