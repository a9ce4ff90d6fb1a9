import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'

const NOW = '2026-11-22T08:00:00.000Z'

/** One line of a list, as the server sends it. */
export const aContactRow = (id: string, name: string, known: Partial<ContactRow> = {}): ContactRow => ({
  id,
  type: 'client',
  kind: 'person',
  name,
  category: null,
  adviser: { id: '0197b0aa-0000-7000-8000-000000000001', name: 'LEFÈVRE Éléonore' },
  phone: null,
  email: null,
  postcode: null,
  town: null,
  createdAt: NOW,
  updatedAt: NOW,
  deceased: false,
  isPrivate: false,
  keywords: [],
  age: null,
  openedAt: null,
  general: {},
  version: 1,
  can: { edit: true, makePrivate: true, merge: true, delete: true, export: true, addEvent: true, addDeal: true },
  ...known,
})
