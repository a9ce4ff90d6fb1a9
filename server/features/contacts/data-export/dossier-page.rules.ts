/**
 * COMP-6: the page that the person reads. It stands alone: no script, nothing fetched from elsewhere, and every value is
 * escaped, for it is opened far from our own fences.
 */
import type { Section } from './data-source.ts'

interface Dossier {
  readonly name: string
  /** When and by whom, in words. */
  readonly made: string
  readonly sections: readonly Section[]
  /** Paths within the archive. */
  readonly files: readonly string[]
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign)

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;color:#1d2330;background:#fff;margin:2rem auto;max-width:70rem;padding:0 1rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}p{margin:.3rem 0}
div{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #d9dde5;padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;white-space:pre-line;overflow-wrap:break-word}
th{font-weight:600;color:#555e70}`

export const dossierPage = ({ name, made, sections, files }: Dossier): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(name)}</h1>
<p>${escaped(made)}</p>
<p>Les mêmes données, à lire par un programme, sont dans donnees.json ; les fichiers sont dans le dossier « documents ».</p>
${sections.map(table).join('\n')}
<h2>Fichiers joints</h2>
${files.length ? `<ul>${files.map(link).join('')}</ul>` : '<p>Aucun.</p>'}
</body>
</html>
`

function table({ title, headings, rows }: Section): string {
  const heading = `<h2>${escaped(title)}</h2>`
  if (!rows.length) return `${heading}<p>Rien.</p>`
  const head = headings.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell ?? '')}</td>`).join('')}</tr>`).join('\n')
  // A table wider than a telephone is moved sideways, by the keyboard too.
  const moved = `<div role="region" tabindex="0" aria-label="${escaped(title)}">`
  return `${heading}${moved}<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

const link = (path: string) =>
  `<li><a href="${escaped(path.split('/').map(encodeURIComponent).join('/'))}">${escaped(path.split('/').at(-1) ?? path)}</a></li>`
