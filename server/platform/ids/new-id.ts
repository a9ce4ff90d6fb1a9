declare global {
  interface Crypto {
    randomUUIDv7(): string
  }
}

/** A UUIDv7: sortable by creation, given by the application, so that a retried write is harmless. */
export const newId = (): string => crypto.randomUUIDv7()
