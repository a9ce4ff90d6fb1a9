/** SEC-4, PERF-4: how much one import may ask of the machine. Beyond, the file is refused with its own sentence. */
export const MAX_BYTES = 50 * 1024 * 1024
export const MAX_ROWS = 100_000
export const MAX_COLUMNS = 500

/** What a ZIP (.xlsx, .ods) may hold once unpacked. A small file may be squeezed a lot: the ratio counts above a floor. */
export const ZIP_MAX_BYTES = 300 * 1024 * 1024
export const ZIP_MAX_RATIO = 200
export const ZIP_RATIO_FLOOR = 10 * 1024 * 1024
export const ZIP_MAX_ENTRIES = 2000

/**
 * The reading process. The largest real file (90,000 × 40, 48 MB) takes 19 s of processor and 1.1 GB; on a busy machine it may
 * wait long for its turn, so the clock on the wall is only a last resort.
 */
export const READING = {
  heapMegabytes: 2048,
  maxRss: 2.5 * 1024 * 1024 * 1024,
  maxCpuSeconds: 90,
  timeoutMs: 10 * 60_000,
}

export const MAX_MEGABYTES = MAX_BYTES / 1024 / 1024
