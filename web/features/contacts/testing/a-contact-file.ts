import { General } from '#contract/contacts/contacts.shapes.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'

const id = (last: number) => `0197b0aa-0000-7000-8000-0000000000${last}`
const nothing = General.parse(Object.fromEntries(Object.keys(General.shape).map((field) => [field, null])))

/** A file as the server answers it, for tests of pages. */
export const aContactFile = (change: Partial<ContactFile> = {}): ContactFile => ({
  id: id(11),
  type: 'client',
  kind: 'person',
  name: 'DUPONT Jean',
  category: { id: id(12), name: 'Patrimoniaux' },
  mainAdviser: { id: id(13), name: 'Hugo Bernard' },
  coAdvisers: [],
  assistants: [],
  keywords: [{ id: id(14), name: 'VIP' }],
  age: 44,
  deceased: true,
  isPrivate: true,
  general: { ...nothing, lastName: 'Dupont', firstNames: 'Jean' },
  phones: [],
  emails: [],
  addresses: [],
  createdAt: '2026-11-22T08:00:00.000Z',
  updatedAt: '2026-11-22T08:00:00.000Z',
  version: 1,
  can: { edit: true, makePrivate: true, merge: true, delete: true, export: true, addEvent: true, addDeal: true, move: true },
  ...change,
})
