import { randomUUIDv7 } from 'node:crypto'

// In Node 24 but not yet in its published types.
declare module 'node:crypto' {
  function randomUUIDv7(): string
}

/** A UUIDv7: sortable by creation, given by the application, so that a retried write is harmless. */
export const newId = (): string => randomUUIDv7()
