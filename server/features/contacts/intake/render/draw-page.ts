import { rgb } from '@cantoo/pdf-lib'
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib'
import { PAGE } from './layout.types.ts'
import type { Item, Place, Words } from './layout.types.ts'

export interface Fonts {
  readonly regular: PDFFont
  readonly bold: PDFFont
}

const INK = rgb(0.13, 0.16, 0.2)
const SOFT = rgb(0.38, 0.42, 0.47)
const ACCENT = rgb(0.07, 0.36, 0.44)
const BAND = rgb(0.91, 0.945, 0.955)
const FIELD = rgb(0.965, 0.97, 0.975)
const RULE = rgb(0.72, 0.76, 0.8)
const LINE_HEIGHT = 11.5

/** From points below the top edge to points above the bottom one, as PDF counts. */
export const fromTop = (y: number): number => PAGE.height - y

interface Around {
  readonly number: number
  readonly count: number
  readonly version: number
  readonly firm: string
  readonly about: string
}

/** What stands above and below the blocks of every page. */
export function drawPage(page: PDFPage, fonts: Fonts, { number, count, version, firm, about }: Around): void {
  const right = PAGE.width - PAGE.margin
  page.drawText('Recueil d’informations client', { x: PAGE.margin, y: fromTop(48), size: 15, font: fonts.bold, color: ACCENT })
  const who = fitting([firm, about].filter(Boolean).join(' · '), fonts.regular, 8.5, 260)
  const start = right - fonts.regular.widthOfTextAtSize(who, 8.5)
  page.drawText(who, { x: start, y: fromTop(48), size: 8.5, font: fonts.regular, color: SOFT })
  rule(page, 58, 1.2)
  rule(page, PAGE.height - 34, 0.5)
  const foot = { y: 22, size: 7, font: fonts.regular, color: SOFT }
  page.drawText(`Version ${version} · Document confidentiel, couvert par le secret professionnel`, { ...foot, x: PAGE.margin })
  const place = `Page ${number} / ${count}`
  page.drawText(place, { ...foot, x: right - fonts.regular.widthOfTextAtSize(place, 7) })
}

const rule = (page: PDFPage, y: number, thickness: number) =>
  page.drawLine({
    start: { x: PAGE.margin, y: fromTop(y) },
    end: { x: PAGE.width - PAGE.margin, y: fromTop(y) },
    thickness,
    color: thickness > 1 ? ACCENT : RULE,
  })

export function drawItem(page: PDFPage, fonts: Fonts, item: Item): void {
  if (item.draw === 'words') return drawWords(page, fonts, item)
  const place = box(item)
  if (item.draw === 'band') return page.drawRectangle({ ...place, color: BAND })
  page.drawRectangle({ ...place, color: FIELD, borderColor: RULE, borderWidth: 0.6 })
  if (item.kind === 'choice') drawArrow(page, item)
}

export const box = ({ x, y, width, height }: Place) => ({ x, y: fromTop(y + height), width, height })

/** A choice field shows that it opens. */
function drawArrow(page: PDFPage, { x, y, width, height }: Place): void {
  const [right, middle] = [x + width - 4, y + height / 2]
  page.drawSvgPath(`M ${right - 5} ${middle - 1.5} L ${right} ${middle - 1.5} L ${right - 2.5} ${middle + 1.8} Z`, {
    x: 0,
    y: PAGE.height,
    color: RULE,
  })
}

function drawWords(page: PDFPage, fonts: Fonts, { text, x, y, size, bold, soft, width }: Words): void {
  const font = bold ? fonts.bold : fonts.regular
  const color = soft ? SOFT : bold ? ACCENT : INK
  page.drawText(text, {
    x,
    y: fromTop(y),
    size,
    font,
    color,
    lineHeight: LINE_HEIGHT,
    ...(width === undefined ? {} : { maxWidth: width }),
  })
}

/** Cut with « … » when it would not hold. */
function fitting(text: string, font: PDFFont, size: number, width: number): string {
  const shown = onlyGlyphs(text, font)
  if (font.widthOfTextAtSize(shown, size) <= width) return shown
  let cut = shown
  while (cut && font.widthOfTextAtSize(`${cut}…`, size) > width) cut = cut.slice(0, -1)
  return `${cut}…`
}

const onlyGlyphs = (text: string, font: PDFFont) => {
  const known = new Set(font.getCharacterSet())
  return [...text].filter((letter) => known.has(letter.codePointAt(0) ?? 0)).join('')
}
