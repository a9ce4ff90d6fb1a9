/** SEC-4: how much one form may ask of the machine. Ours weigh about 200 kB, 600 kB once filled in by the heaviest readers. */
export const MAX_MEGABYTES = 20
export const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024

/** The drawing orders of one page, unpacked. */
export const PAGE_MAX_BYTES = 8 * 1024 * 1024
/** Whatever the file holds. */
export const MAX_OBJECTS = 100_000
export const LONGEST_VALUE = 4000

/** The reading process takes under 2 s of processor and 200 MB for a form of ours. */
export const READING = { heapMegabytes: 512, maxRss: 768 * 1024 * 1024, maxCpuSeconds: 30, timeoutMs: 3 * 60_000 }
