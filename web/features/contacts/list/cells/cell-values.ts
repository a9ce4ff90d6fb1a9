import type { ContactFile, ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { preferredOf } from '#contract/contacts/coordinates.rules.ts'
import type { Cell } from '#contract/contacts/list/list.contract.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import type { EditedCell } from './cell.types.ts'

/** What is typed or chosen: one text, or the ids of several. */
export type CellText = string | readonly string[]

interface Known {
  readonly category: { readonly id: string } | null
  readonly keywords: readonly { readonly id: string }[]
  readonly phone: string | null
  readonly email: string | null
  readonly general: { readonly profession?: string | null; readonly employer?: string | null; readonly source?: string | null }
}

export function cellText(cell: EditedCell, { category, keywords, phone, email, general }: Known): CellText {
  switch (cell) {
    case 'category':
      return category?.id ?? ''
    case 'keywords':
      return keywords.map(({ id }) => id)
    case 'phone':
      return phone ? formatPhone(phone) : ''
    case 'email':
      return email ?? ''
    case 'profession':
    case 'employer':
    case 'source':
      return general[cell] ?? ''
  }
}

/** The same, of the file as it now is. */
export const textInFile = (cell: EditedCell, file: ContactFile): CellText =>
  cellText(cell, {
    ...file,
    phone: preferredOf(file.phones)?.number ?? null,
    email: preferredOf(file.emails)?.address ?? null,
  })

/** In the words of the contract; keywords as what is put on and taken off. */
export function cellInput(cell: EditedCell, row: ContactRow, text: CellText): Cell {
  const typed = typeof text === 'string' ? text.trim() || null : null
  switch (cell) {
    case 'category':
      return { field: 'category', categoryId: typed }
    case 'keywords': {
      const before = row.keywords.map(({ id }) => id)
      const after = typeof text === 'string' ? [] : text
      const add = after.filter((id) => !before.includes(id))
      return { field: 'keywords', add, remove: before.filter((id) => !after.includes(id)) }
    }
    case 'phone':
      return { field: 'phone', number: typed }
    case 'email':
      return { field: 'email', address: typed }
    case 'profession':
    case 'employer':
    case 'source':
      return { field: 'general', general: { [cell]: typed } }
  }
}
