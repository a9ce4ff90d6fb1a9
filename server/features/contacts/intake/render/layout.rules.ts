/** Where each thing of a form stands on its page, in points from the top left corner; A4. */
import type { Block, Cell } from '../form/form.types.ts'
import { HOLDERS, HOLDER_LABELS } from '../form/form.types.ts'
import { rowPath } from '../form/form-fields.rules.ts'
import { PAGE } from './layout.types.ts'
import type { Band, Input, Item, Place, Words } from './layout.types.ts'

const INNER = PAGE.width - 2 * PAGE.margin
const GAP = 6
const COLUMN_GAP = 3
const BOX_HEIGHT = 15
const LINE_HEIGHT = 12
const SMALL = 7.5
const TEXT = 8.5

/** One page of blocks, from top to bottom. */
export function layOut(blocks: readonly Block[]): Item[] {
  let y = PAGE.top
  return blocks.flatMap((block) => {
    const { items, height } = layOutBlock(block, y)
    y += height
    return items
  })
}

interface Laid {
  readonly items: readonly Item[]
  readonly height: number
}

function layOutBlock(block: Block, y: number): Laid {
  switch (block.block) {
    case 'title':
      return titleAt(block.text, block.hint, y)
    case 'text':
      return {
        items: [words(block.text, PAGE.margin, y + 9, { size: TEXT, width: INNER, soft: true })],
        height: 4 + 11.5 * linesOf(block.text),
      }
    case 'holders':
      return holdersAt(block.fields, y)
    case 'grid':
      return gridAt(block.path, block.fields, y)
    case 'table':
      return tableAt(block, y)
  }
}

/** Of the small text at the width of the page: enough, the pen wraps it exactly. */
const linesOf = (text: string) => Math.ceil(text.length / 118)

function titleAt(text: string, hint: string | undefined, y: number): Laid {
  const top = y + 8
  const band: Band = { draw: 'band', x: PAGE.margin, y: top, width: INNER, height: 16 }
  const hinted = hint ? [words(hint, PAGE.margin + 220, top + 11.2, { size: SMALL, soft: true })] : []
  return { items: [band, words(text, PAGE.margin + 6, top + 11.5, { size: 9.5, bold: true }), ...hinted], height: 30 }
}

const LABEL_WIDTH = 137
const COLUMN = (INNER - LABEL_WIDTH - GAP) / 2

function holdersAt(fields: readonly Cell[], y: number): Laid {
  const columnX = (index: number) => PAGE.margin + LABEL_WIDTH + index * (COLUMN + GAP)
  const heads = HOLDERS.map((holder, index) =>
    words(HOLDER_LABELS[holder], columnX(index) + 2, y + 6, { size: SMALL, bold: true, soft: true }),
  )
  const rowY = (row: number) => y + 10 + row * (BOX_HEIGHT + 3.4)
  const labels = fields.map((cell, row) => words(cell.label, PAGE.margin, rowY(row) + 10.5, { size: TEXT }))
  // One person after the other: so goes the tabulation key.
  const inputs = HOLDERS.flatMap((holder, index) =>
    fields.map((cell, row) =>
      input(`${holder}.${cell.name}`, cell, { x: columnX(index), y: rowY(row), width: COLUMN, height: BOX_HEIGHT }),
    ),
  )
  return { items: [...heads, ...labels, ...inputs], height: 14 + fields.length * (BOX_HEIGHT + 3.4) }
}

const TWELFTHS = 12

function gridAt(path: string, fields: readonly Cell[], y: number): Laid {
  const items: Item[] = []
  let [taken, top, tallest] = [0, y, 0]
  for (const cell of fields) {
    const span = cell.span ?? TWELFTHS
    if (taken + span > TWELFTHS) [taken, top, tallest] = [0, top + tallest, 0]
    const twelfth = (INNER + GAP) / TWELFTHS
    const place = { x: PAGE.margin + taken * twelfth, width: span * twelfth - GAP }
    const { items: drawn, height } = gridCell(`${path}.${cell.name}`, cell, { ...place, y: top })
    items.push(...drawn)
    taken += span
    tallest = Math.max(tallest, height)
  }
  return { items, height: top + tallest - y }
}

function gridCell(path: string, cell: Cell, at: { x: number; y: number; width: number }): Laid {
  if (cell.kind === 'box') {
    const box = { x: at.x, y: at.y + 3, width: 11, height: 11 }
    return { items: [words(cell.label, at.x + 16, at.y + 12, { size: TEXT }), input(path, cell, box)], height: 19 }
  }
  const height = cell.lines ? cell.lines * LINE_HEIGHT + 4 : BOX_HEIGHT
  return {
    items: [
      words(cell.label, at.x, at.y + 8, { size: SMALL, soft: true }),
      input(path, cell, { x: at.x, y: at.y + 11, width: at.width, height }),
    ],
    height: height + 16,
  }
}

function tableAt({ path, rows, columns }: Extract<Block, { block: 'table' }>, y: number): Laid {
  const whole = columns.reduce((sum, { span = 1 }) => sum + span, 0)
  let left = 0
  const placed = columns.map((cell) => {
    const share = (INNER + COLUMN_GAP) / whole
    const at = { cell, x: PAGE.margin + left * share, width: (cell.span ?? 1) * share - COLUMN_GAP }
    left += cell.span ?? 1
    return at
  })
  const heads = placed.map(({ cell, x }) => words(cell.label, x + 1, y + 8, { size: SMALL, soft: true }))
  const inputs = Array.from({ length: rows }, (_, row) =>
    placed.map(({ cell, x, width }) => {
      const top = y + 11 + row * (BOX_HEIGHT + 2.4)
      const box = { x: x + width / 2 - 5.5, y: top + 2, width: 11, height: 11 }
      const place = cell.kind === 'box' ? box : { x, y: top, width, height: BOX_HEIGHT }
      return input(`${rowPath(path, row)}.${cell.name}`, cell, place)
    }),
  ).flat()
  return { items: [...heads, ...inputs], height: 14 + rows * (BOX_HEIGHT + 2.4) }
}

const input = (path: string, { kind, choices, lines }: Cell, place: Place): Input => ({
  draw: 'input',
  path,
  kind: kind ?? 'text',
  ...(choices ? { choices } : {}),
  multiline: (lines ?? 1) > 1,
  ...place,
})

const words = (text: string, x: number, y: number, look: Partial<Words> & { size: number }): Words => ({
  draw: 'words',
  text,
  x,
  y,
  bold: false,
  ...look,
})
