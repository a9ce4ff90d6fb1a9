const ENDS = /<\/(p|h2|h3|h4|blockquote|ul|ol)>\s*(?=<)/gi

/** HTML as kept by the server → the same as lines of text, for a plain field. */
export function textOf(html: string): string {
  const lines = html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li>/gi, '- ')
    .replace(/<\/li>/gi, '\n')
    .replace(ENDS, '</$1>\n')
  return new DOMParser().parseFromString(lines, 'text/html').body.textContent?.replace(/\n$/, '') ?? ''
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Lines of text → the HTML that is kept; empty for nothing. */
export const htmlOf = (text: string): string => (text.trim() === '' ? '' : `<p>${escaped(text).replace(/\n/g, '<br>')}</p>`)
