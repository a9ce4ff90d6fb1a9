import { ContactKindCode } from '#contract/contacts/contacts.types.ts'
import type * as contract from '#contract/contacts/conversion/conversion.contract.ts'
import { otherKind, proposedNames, setAside } from '#contract/contacts/conversion/conversion.rules.ts'
import { fieldLabel, fieldWords } from '#contract/contacts/field.labels.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { contactFor, mayWithContact } from '../contact-rights.access.ts'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import { generalOf } from '../entry/general-columns.ts'

/** CON-50: what would be put aside, before it is. */
export async function previewConversion(
  ctx: Context,
  { contactId }: In<typeof contract.previewConversion>,
): Promise<Out<typeof contract.previewConversion>> {
  const { row } = await contactFor(ctx, contactId, 'contact.see')
  if (!mayWithContact(ctx.actor, ContactTypeCode.parse(row.type), 'contact.edit'))
    throw new AppError('forbidden', { right: 'contact.edit' })
  const [kind, general] = [ContactKindCode.parse(row.kind), generalOf(row)]
  return {
    to: otherKind(kind),
    ...proposedNames(kind, general),
    version: row.version,
    setAside: setAside(kind, general).map((field) => ({
      label: fieldLabel(field),
      value: fieldWords(field, general[field]) ?? '',
    })),
  }
}
