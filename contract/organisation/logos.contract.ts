import { z } from 'zod'
import { Done, Id } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { LogoPurpose } from './logos.types.ts'

/** A logo as it is kept: resized, and read by `readLogo`. Sizes in points. */
const Logo = z.object({ id: Id, width: z.int(), height: z.int() }).nullable()
const Logos = z.object({ application: Logo, document: Logo })

const refused = ['image.too_heavy', 'image.too_large', 'image.svg', 'image.not_an_image'] as const

export const readLogos = operation({
  method: 'GET',
  path: '/logos',
  right: 'self',
  summary: 'Les logos de l’établissement, les miens, et ceux qui valent pour moi : les miens d’abord (ORG-3)',
  input: z.object({}),
  output: z.object({ firm: Logos, own: Logos, shown: Logos }),
})

export const readLogo = operation({
  method: 'GET',
  path: '/logos/:logoId',
  right: 'self',
  summary: 'L’image d’un logo : de l’établissement, ou le mien',
  input: z.object({ logoId: Id }),
  output: z.object({}),
  transport: 'file',
})

export const setFirmLogo = operation({
  method: 'PUT',
  path: '/firm/logos/:purpose',
  right: 'firm.manage',
  summary: 'Choisit un logo de l’établissement ; l’image est vérifiée et réduite',
  input: z.object({ purpose: LogoPurpose }),
  output: z.object({ id: Id }),
  transport: 'upload',
  errors: refused,
})

export const removeFirmLogo = operation({
  method: 'DELETE',
  path: '/firm/logos/:purpose',
  right: 'firm.manage',
  summary: 'Retire un logo de l’établissement',
  input: z.object({ purpose: LogoPurpose }),
  output: Done,
})

export const setOwnLogo = operation({
  method: 'PUT',
  path: '/my/logos/:purpose',
  right: 'self',
  summary: 'Choisit un logo à moi, qui l’emporte sur celui de l’établissement',
  input: z.object({ purpose: LogoPurpose }),
  output: z.object({ id: Id }),
  transport: 'upload',
  errors: refused,
})

export const removeOwnLogo = operation({
  method: 'DELETE',
  path: '/my/logos/:purpose',
  right: 'self',
  summary: 'Retire un logo à moi : celui de l’établissement vaut à nouveau',
  input: z.object({ purpose: LogoPurpose }),
  output: Done,
})
