import { createHash } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export interface Hold {
  release(): Promise<void>
}

/**
 * Takes `folder` for this process alone, or gives the number of the process that has it.
 * The system lets go by itself when the holder dies, even by kill -9: there is no lock file to go stale.
 */
export async function holdFolder(folder: string): Promise<Hold | { readonly heldBy: string }> {
  const address = addressOf(folder)
  for (;;) {
    const server = await listen(address)
    if (server) return { release: () => new Promise((resolve) => server.close(() => resolve())) }
    const heldBy = await askHolder(address)
    if (heldBy !== undefined) return { heldBy }
    // Its holder just went; on systems with named sockets the dead name must go too.
    if (!address.startsWith('\0')) rmSync(address, { force: true })
  }
}

/** Named after the folder itself rather than its path, which may have several. */
function addressOf(folder: string): string {
  const { dev, ino } = statSync(folder)
  const name = `sillage-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(address: string): Promise<Server | undefined> {
  const server = createServer((asker) => asker.on('error', () => {}).end(String(process.pid)))
  return new Promise((resolve, reject) => {
    server.on('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(address, () => resolve(server.unref()))
  })
}

/** The holder's process number; undefined when nobody answers any more. */
async function askHolder(address: string): Promise<string | undefined> {
  const socket = connect(address).setTimeout(2_000, () => socket.end())
  try {
    const pid = await text(socket)
    return pid || '?'
  } catch {
    return undefined
  }
}
