import type { Mail } from '#platform/mail/outbox.ts'

interface Letter extends Pick<Mail, 'kind' | 'to' | 'subject'> {
  readonly greeting: string
  readonly paragraphs: readonly string[]
  readonly button: { readonly label: string; readonly href: string }
  readonly closing: readonly string[]
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** A short mail with one thing to do: the same words as text and as HTML; nothing in it comes from elsewhere (no image, no script). */
export function composeMail({ kind, to, subject, greeting, paragraphs, button, closing }: Letter): Mail {
  // A name holding a line break must not end the subject line.
  const line = subject.replace(/\s+/g, ' ')
  const text = [greeting, ...paragraphs, `${button.label} : ${button.href}`, ...closing, 'Sillage'].join('\n\n')
  const paragraph = (words: string) => `<p style="margin:0 0 16px">${escape(words)}</p>`
  const html = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${escape(line)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1a1b1e;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto">
${[greeting, ...paragraphs].map(paragraph).join('\n')}
<p style="margin:0 0 16px"><a href="${escape(button.href)}" style="display:inline-block;padding:10px 18px;border-radius:4px;background:#1864ab;color:#ffffff;text-decoration:none">${escape(button.label)}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:#495057">Si le bouton ne répond pas, copiez cette adresse : <br>${escape(button.href)}</p>
${closing.map(paragraph).join('\n')}
</div></body></html>`
  return { kind, to, subject: line, text, html }
}
