/** What a form says and a file has no place for yet, in lines of text under the titles of the form. */
import type { IntakeRest } from '#contract/contacts/intake/intake.shapes.ts'
import { fieldsOfBlock, rowPath } from '../form/form-fields.rules.ts'
import type { Block, Cell } from '../form/form.types.ts'
import { currentPath } from './intake-values.rules.ts'
import type { IntakeValues } from './intake-values.rules.ts'

export function restOf(values: IntakeValues, taken: ReadonlySet<string>): IntakeRest[] {
  const parts: { title: string; lines: string[] }[] = []
  for (const block of values.definition.pages.flat()) {
    if (block.block === 'title') parts.push({ title: block.text, lines: [] })
    else parts.at(-1)?.lines.push(...linesOf(values, block, taken))
  }
  return parts.filter(({ lines }) => lines.length > 0)
}

function linesOf(values: IntakeValues, block: Block, taken: ReadonlySet<string>): string[] {
  const at = (path: string) => {
    const current = currentPath(values.definition, path)
    return taken.has(current) ? undefined : values.texts[current]
  }
  if (block.block === 'table') {
    return Array.from({ length: block.rows }, (_, index) => {
      const row = rowPath(block.path, index)
      const said = block.columns.flatMap((cell) => saidOf(cell, at(`${row}.${cell.name}`)))
      return said.length ? [`${block.row} ${index + 1} : ${said.join(' · ')}`] : []
    }).flat()
  }
  return fieldsOfBlock(block).flatMap((field) => {
    const text = at(field.path)
    if (!text) return []
    return [field.kind === 'box' ? field.title : `${field.title} : ${withUnit(field, text)}`]
  })
}

export const saidOf = (cell: Cell, text: string | undefined): string[] =>
  text ? [cell.kind === 'box' ? cell.label.toLowerCase() : withUnit(cell, text)] : []

/** « 54 000 € » for what was typed « 54 000 » under « Montant (€) ». */
function withUnit({ label }: Cell, text: string): string {
  const unit = /\((€|%)\)/.exec(label)?.[1]
  return unit && /\d$/.test(text) ? `${text} ${unit}` : text
}
