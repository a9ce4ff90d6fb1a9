import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '../ids/new-id.ts'

/** A file that came in and is not anybody's yet: kept by `keepFile`, else removed when the request ends. */
export interface Upload {
  readonly path: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

/** Where bytes are kept; their names, owners and rights are rows of the database. */
export interface FileStore {
  /** Takes bytes in to a waiting place, hashed and counted on the way. */
  receive(stream: NodeJS.ReadableStream, name: string, mediaType: string): Promise<Upload>
  /** Moves what came in to its final place, under the id of its row. */
  keep(firmId: number, id: string, path: string): Promise<void>
  open(firmId: number, id: string): NodeJS.ReadableStream
  /** Where a reader that needs a real file finds it. */
  pathOf(firmId: number, id: string): string
  /** A new path in the waiting place, for what the program itself writes. */
  draftPath(): Promise<string>
  remove(path: string): Promise<void>
  /** Removes a file that was kept, and whatever stands beside it. */
  removeKept(firmId: number, id: string): Promise<void>
  /** Ids of the firm's files whose bytes came before this instant. */
  keptBefore(firmId: number, instant: string): AsyncIterable<string>
  /** Removes what has been waiting since before this instant. */
  removeWaiting(instant: string): Promise<void>
}

/** Files on the disk below `folder`, one folder per firm, two letters of the id's end per sub-folder. */
export function diskStore(folder: string): FileStore {
  const waiting = join(folder, 'waiting')
  const placeOf = (firmId: number, id: string) => join(folder, String(firmId), id.slice(-2), id)
  const draftPath = async () => {
    await mkdir(waiting, { recursive: true })
    return join(waiting, newId())
  }
  return {
    draftPath,
    async receive(stream, name, mediaType) {
      const path = await draftPath()
      const hash = createHash('sha256')
      const watch = new Transform({
        transform: (chunk: Buffer, _encoding, next) => {
          hash.update(chunk)
          next(null, chunk)
        },
      })
      await pipeline(stream, watch, createWriteStream(path, { mode: 0o600 }))
      return { path, name, mediaType, size: (await stat(path)).size, sha256: hash.digest('hex') }
    },
    async keep(firmId, id, path) {
      const place = placeOf(firmId, id)
      await mkdir(join(place, '..'), { recursive: true })
      await rename(path, place)
    },
    open: (firmId, id) => createReadStream(placeOf(firmId, id)),
    pathOf: placeOf,
    remove: (path) => rm(path, { force: true }),
    ...sweeping(folder, waiting, placeOf),
  }
}

type Sweeping = Pick<FileStore, 'removeKept' | 'keptBefore' | 'removeWaiting'>

const sweeping = (folder: string, waiting: string, placeOf: FileStore['pathOf']): Sweeping => ({
  async removeKept(firmId, id) {
    const beside = dirname(placeOf(firmId, id))
    for (const name of await namesIn(beside))
      if (name === id || name.startsWith(`${id}.`)) await rm(join(beside, name), { force: true })
  },
  async *keptBefore(firmId, instant) {
    for (const part of await namesIn(join(folder, String(firmId))))
      for (const name of await namesIn(join(folder, String(firmId), part), instant)) if (isId(name)) yield name
  },
  async removeWaiting(instant) {
    for (const name of await namesIn(waiting, instant)) await rm(join(waiting, name), { force: true })
  },
})

const isId = (name: string) => !name.includes('.')

/** The names in a folder, none if it is not there; only of what was written before an instant, when one is given. */
async function namesIn(folder: string, before?: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  if (before === undefined) return names
  const old: string[] = []
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found && found.mtime.toISOString() < before) old.push(name)
  }
  return old
}
