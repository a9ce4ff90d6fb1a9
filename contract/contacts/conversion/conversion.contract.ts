import { z } from 'zod'
import { Id, RequiredLine, Version } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { ContactFile } from '../contacts.shapes.ts'
import { ContactKindCode } from '../contacts.types.ts'

/** The name under which it goes on: of an organisation, or a person's last name with their first names. */
export const ConversionNames = z.object({ name: RequiredLine(200), firstNames: RequiredLine(100).nullish() })

export const previewConversion = operation({
  method: 'GET',
  path: '/contacts/:contactId/conversion',
  right: 'contact.edit',
  summary: 'Ce que deviendrait un contact converti en l’autre nature (CON-50) : le nom proposé, ce qui serait mis de côté',
  input: z.object({ contactId: Id }),
  output: z.object({
    to: ContactKindCode,
    ...ConversionNames.extend({ firstNames: z.string().nullable() }).shape,
    version: Version,
    /** Fields of the present kind alone that hold something: kept readable in the history. */
    setAside: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
})

export const convertContact = operation({
  method: 'POST',
  path: '/contacts/:contactId/conversion',
  right: 'contact.edit',
  summary: 'Convertit une personne en organisation, ou l’inverse, sur place : même contact, même passé (CON-50)',
  input: z.object({ contactId: Id, version: Version, to: ContactKindCode, ...ConversionNames.shape }),
  output: ContactFile,
  errors: ['contact.name_missing', 'contact.organisation_name_missing', 'contact.already_converted', 'stale_version'],
})
