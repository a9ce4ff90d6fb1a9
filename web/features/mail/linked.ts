interface Part {
  /** Where it begins in the text. */
  readonly at: number
  readonly text: string
  readonly link: boolean
}

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)»]/g

/** A text cut in what is said and the web addresses it gives. */
export function linked(text: string): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const found of text.matchAll(ADDRESS)) {
    if (found.index > at) parts.push({ at, text: text.slice(at, found.index), link: false })
    parts.push({ at: found.index, text: found[0], link: true })
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), link: false })
  return parts
}
