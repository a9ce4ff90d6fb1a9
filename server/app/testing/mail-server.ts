import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** A mail as it came out of the wire, decoded. */
export interface ReceivedMail {
  readonly to: readonly string[]
  readonly from: string
  readonly replyTo: string
  readonly subject: string
  /** Media types of its parts, in order. */
  readonly parts: readonly string[]
  readonly text: string
  readonly html: string
}

/** A real mail server on this machine, which takes everything. */
export async function aMailServer(): Promise<{ url: string; received: ReceivedMail[]; stop(): Promise<void> }> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, ...readMail(Buffer.concat(chunks).toString('utf8')) })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return { url, received, stop: () => new Promise((done) => server.close(done)) }
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function partOf(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  return { headers, body: raw.slice(end + 4) }
}

function readMail(raw: string): Omit<ReceivedMail, 'to'> {
  const { headers, body } = partOf(raw)
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => partOf(part.replace(/^\r\n/, '')))
  const typeOf = (part: Part) => (part.headers.get('content-type') ?? '').split(';')[0]!
  const textOf = (type: string) => decoded(parts.find((part) => typeOf(part) === type))
  return {
    from: words(headers.get('from') ?? ''),
    replyTo: words(headers.get('reply-to') ?? ''),
    subject: words(headers.get('subject') ?? ''),
    parts: parts.map(typeOf),
    text: textOf('text/plain'),
    html: textOf('text/html'),
  }
}

function decoded(part: Part | undefined): string {
  const encoding = part?.headers.get('content-transfer-encoding')
  if (encoding === 'base64') return Buffer.from(part!.body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? printable(part!.body.replace(/=\r\n/g, '')) : (part?.body ?? '')
}

const printable = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** Words of a header that are not plain letters (RFC 2047). */
const words = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString('utf8') : printable(word.replaceAll('_', ' ')),
    )
