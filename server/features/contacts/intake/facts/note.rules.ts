/** CON-62: the follow-up note — the list of changes, then what the form also says — as plain HTML. */
import type { IntakeLine, IntakeRest } from '#contract/contacts/intake/intake.shapes.ts'

const LONGEST = 18_000

interface NoteFacts {
  readonly taken: readonly IntakeLine[]
  readonly leftOut: readonly IntakeLine[]
  readonly rest: readonly IntakeRest[]
}

export function noteHtml({ taken, leftOut, rest }: NoteFacts): string {
  const parts = [
    partOf('Informations reprises', taken.map(changeWords)),
    partOf(
      'Informations lues et non reprises',
      leftOut.map(({ label, incoming, reason }) => `${label} : ${incoming}${reason ? ` – ${reason}` : ''}`),
    ),
    ...rest.map(({ title, lines }) => partOf(title, lines)),
  ].filter(Boolean)
  let html = ''
  for (const part of parts) {
    if (html.length + part.length > LONGEST) return `${html}<p>La suite se lit dans le PDF joint.</p>`
    html += part
  }
  return html
}

const changeWords = ({ label, current, incoming }: IntakeLine) =>
  current === null ? `${label} : ${incoming}` : `${label} : ${current} → ${incoming}`

const partOf = (title: string, lines: readonly string[]) =>
  lines.length
    ? `<p><strong>${escaped(title)}</strong></p><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
    : ''

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>')
