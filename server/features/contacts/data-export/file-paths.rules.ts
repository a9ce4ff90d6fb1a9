import type { FileLine } from '#contract/documents/documents.shapes.ts'

export interface PlacedFile {
  readonly id: string
  /** Within the archive. */
  readonly path: string
}

const EXTENSION = /\.[^.]{1,10}$/
/** Of names kept by other ways than an upload: nothing that a system takes for a path. */
const safe = (name: string) => name.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ').replace(/^[. ]+|[. ]+$/g, '') || 'fichier'

/** Each file once, under its own name; « (2) » when another has it, whatever its capitals. */
export function placeFiles(files: readonly FileLine[]): PlacedFile[] {
  const taken = new Set<string>()
  const once = new Map(files.map((file) => [file.id, file]))
  return [...once.values()].map(({ id, name }) => {
    const whole = safe(name)
    const extension = EXTENSION.exec(whole)?.[0] ?? ''
    const stem = whole.slice(0, whole.length - extension.length)
    let free = whole
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem} (${n})${extension}`
    taken.add(free.toLowerCase())
    return { id, path: `documents/${free}` }
  })
}
