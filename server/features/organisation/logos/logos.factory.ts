import { Readable } from 'node:stream'
import sharp from 'sharp'
import type { LogoPurpose } from '#contract/organisation/logos.types.ts'
import { actingAs } from '../organisation.factory.ts'
import type { Firm, Person } from '../organisation.factory.ts'
import { setOwnLogo } from './set-own-logo.ts'

/** A logo of this person's own. */
export async function anOwnLogo(firm: Firm, person: Person, purpose: LogoPurpose = 'application'): Promise<{ logoId: string }> {
  const { files } = firm.runtime
  const picture = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#136b86' } })
    .png()
    .toBuffer()
  const upload = await files.receive(Readable.from([picture]), 'logo.png', 'image/png')
  const call = { upload, files, handOver: () => undefined }
  const { id } = await actingAs(firm, person, (ctx) => setOwnLogo(ctx, { purpose }, call))
  return { logoId: id }
}
