/** A file keeps the name it came with, without what a system could take for a path or a control character. */
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g

export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const kept = last
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return cut(kept) || 'fichier'
}

/** At most 150 characters, the extension kept. */
function cut(name: string): string {
  if (name.length <= 150) return name
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  return name.slice(0, 150 - extension.length).trimEnd() + extension
}
