import type { Notice } from '#contract/imports/imports.types.ts'
import { notice } from './notice.ts'
import type { TableWriter } from './table-writer.ts'
import { textOf } from './text-encoding.ts'
import type { Encoding } from './text-encoding.ts'
import { cardsOf } from './vcard-lines.ts'
import { vcardHeadings, vcardRow } from './vcard-row.ts'

/** Reads the cards of a .vcf one by one; a card that was never ended, or that says nothing, is counted and left. */
export async function readVcards(path: string, encoding: Encoding, table: TableWriter): Promise<Notice[]> {
  let [line, attachments, unreadable] = [0, 0, 0]
  table.push({ line: 1, cells: vcardHeadings() })
  for await (const card of cardsOf(textOf(path, encoding))) {
    line += 1
    attachments += card.attachments
    const cells = vcardRow(card.properties)
    if (card.ended && cells.some((cell) => cell !== null)) table.push({ line, cells })
    else unreadable += 1
  }
  return [
    ...(attachments > 0 ? [notice('import.pictures_left', { count: attachments })] : []),
    ...(unreadable > 0 ? [notice('import.cards_unreadable', { count: unreadable })] : []),
  ]
}
