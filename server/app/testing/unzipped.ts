import { buffer } from 'node:stream/consumers'
import { openPromise } from 'yauzl'

/** The texts of a ZIP by their paths, read by another program than the one that writes ours. */
export async function unzipped(path: string): Promise<Readonly<Record<string, string>>> {
  const zip = await openPromise(path, { autoClose: false })
  try {
    const texts: Record<string, string> = {}
    for await (const entry of zip.eachEntry())
      texts[entry.fileName] = (await buffer(await zip.openReadStreamPromise(entry))).toString()
    return texts
  } finally {
    zip.close()
  }
}
