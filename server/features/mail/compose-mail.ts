import type { Mail } from '#platform/mail/outbox.ts'
import { plainText } from '#platform/text/rich-text.rules.ts'
import type { Sender } from './sender.ts'

interface Letter extends Pick<Mail, 'kind' | 'to' | 'subject'> {
  readonly greeting: string
  readonly paragraphs: readonly string[]
  readonly button: { readonly label: string; readonly href: string }
  readonly closing: readonly string[]
  /** Who sends it by an action of theirs; null: Sillage does, of itself. */
  readonly sender: Sender | null
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** ORG-20: the sender's block, else their name; Sillage signs for itself. As text and as HTML. */
function signatureOf(sender: Sender | null): { readonly text: string; readonly html: string } {
  if (sender?.signature) return { text: plainText(sender.signature), html: sender.signature }
  const name = sender?.name ?? 'Sillage'
  return { text: name, html: `<p style="margin:0">${escape(name)}</p>` }
}

/** A short mail with one thing to do: the same words as text and as HTML; nothing in it comes from elsewhere (no image, no script). */
export function composeMail({ kind, to, subject, greeting, paragraphs, button, closing, sender }: Letter): Mail {
  // A name holding a line break must not end the subject line.
  const line = subject.replace(/\s+/g, ' ')
  const signature = signatureOf(sender)
  const text = [greeting, ...paragraphs, `${button.label} : ${button.href}`, ...closing, signature.text].join('\n\n')
  const paragraph = (words: string) => `<p style="margin:0 0 16px">${escape(words)}</p>`
  const html = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${escape(line)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1a1b1e;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto">
${[greeting, ...paragraphs].map(paragraph).join('\n')}
<p style="margin:0 0 16px"><a href="${escape(button.href)}" style="display:inline-block;padding:10px 18px;border-radius:4px;background:#1864ab;color:#ffffff;text-decoration:none">${escape(button.label)}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:#495057">Si le bouton ne répond pas, copiez cette adresse : <br>${escape(button.href)}</p>
${closing.map(paragraph).join('\n')}
<div style="margin-top:24px">${signature.html}</div>
</div></body></html>`
  return { kind, to, subject: line, text, html, ...(sender && { from: { name: sender.name, replyTo: sender.address } }) }
}
