/** A random sequence that is the same at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** Kinds of rows, as they stand in the made-up identifiers: same seed, same identifiers. */
export const KIND = {
  user: '1',
  contact: '2',
  template: '3',
  step: '4',
  deal: '5',
  event: '6',
  eventType: '7',
  planned: '8',
} as const

/** A well-formed UUIDv7 that says which row it is. */
export const rowId = (kind: (typeof KIND)[keyof typeof KIND], n: number): string =>
  `0193000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/** The same in SQL, for rows made there. `n` is an SQL expression of ours. */
export const rowIdSql = (kind: (typeof KIND)[keyof typeof KIND], n: string): string =>
  `('0193000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

/** A fixed pseudo-random number from 0 to 1 for an SQL expression of ours. */
export const chanceSql = (n: string, salt: number): string =>
  `((hashint8extended((${n})::bigint, ${salt}) & 1048575)::float8 / 1048576)`
