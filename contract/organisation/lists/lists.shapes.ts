import { z } from 'zod'
import { CONTACT_TYPES } from '../../contacts/contacts.types.ts'
import type { ContactType } from '../../contacts/contacts.types.ts'
import { Id, RequiredLine, Version } from '../../kernel/fields.ts'

/** The lists whose columns and views are kept, by the key that their page gives them. */
const CONTACT_LISTS = CONTACT_TYPES.map((type) => `contacts.${type}` as const)
export const contactListKey = (type: ContactType): ListKey => `contacts.${type}`

export const ListKey = z.enum(CONTACT_LISTS)
export type ListKey = z.output<typeof ListKey>

const ColumnKey = z.string().regex(/^[A-Za-z][\w.-]{0,59}$/)

/** CON-21: the columns shown, in order. */
export const ShownColumns = z.array(ColumnKey).min(1).max(80)

/** CON-21: what one user chose: all columns in order, and those put away. */
export const ListLayout = z.object({ order: z.array(ColumnKey).max(80), hidden: z.array(ColumnKey).max(80) })
export type ListLayout = z.output<typeof ListLayout>

/** UX-3: search, filters and order, as the address of the list writes them. */
export const ViewAddress = z
  .record(z.string().regex(/^[a-z][\w-]{0,39}$/), z.string().min(1).max(2_000))
  .refine((address) => Object.keys(address).length <= 30)
export type ViewAddress = z.output<typeof ViewAddress>

export const ViewName = RequiredLine(80)

export const ListView = z.object({
  id: Id,
  name: z.string(),
  /** Everybody of the firm has it; else only its owner. */
  shared: z.boolean(),
  address: ViewAddress,
  columns: ShownColumns,
  version: Version,
  can: z.object({ change: z.boolean() }),
})
export type ListView = z.output<typeof ListView>
