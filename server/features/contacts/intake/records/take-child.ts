import type { Context } from '#platform/context/context.ts'
import { categoryFor } from '../../categories/category-for.ts'
import { admitContact, contactFor, mayWithContact } from '../../contact-rights.access.ts'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import { insertContacts } from '../../entry/insert-contacts.ts'
import { followingOf } from '../../follow/followers.access.ts'
import { addRelation } from '../../relations/add-relation.ts'
import { CHILD_TYPE, childGeneral } from './offer-records.ts'
import type { Offered } from './offer-records.ts'
import type { ChildEntry } from './record.types.ts'
import type { Into } from './into.types.ts'

/** CON-61, CON-4: the child's contact — the one that stands, else a new one followed and hidden as its parent is — and whose child it is. */
export async function takeChild(ctx: Context, into: Into, child: ChildEntry, twin: Offered['twin']): Promise<void> {
  const otherId = twin?.id ?? (await addChild(ctx, into.contactId, child))
  const { filiation, taxDependent } = child
  const relation = { otherId, role: 'child', filiation, taxDependent }
  await addRelation(ctx, { contactId: into.contactId, ...relation })
  // A child of both: the other parent may have had this one before.
  const ofBoth = filiation === 'common' && into.second.id && (into.fresh || !twin)
  if (ofBoth && into.second.id && (await mayEdit(ctx, into.second.id))) {
    await addRelation(ctx, { contactId: into.second.id, ...relation })
  }
}

async function addChild(ctx: Context, parentId: string, child: ChildEntry): Promise<string> {
  const parent = await contactFor(ctx, parentId, 'contact.edit')
  const following = (await followingOf(ctx, [parent])).get(parentId) ?? { mainAdviserId: parent.row.main_adviser_id }
  const id = ctx.newId()
  const place = { type: CHILD_TYPE, kind: 'person', isPrivate: parent.row.is_private } as const
  const facts = { general: childGeneral(ctx, child), phones: [], emails: [], addresses: [] }
  const categoryId = await categoryFor(ctx, CHILD_TYPE, null)
  await insertContacts(ctx, admitContact(ctx, CHILD_TYPE), [{ id, ...place, ...facts, ...following, categoryId }], 'intake')
  return id
}

async function mayEdit(ctx: Context, contactId: string): Promise<boolean> {
  const { row } = await contactFor(ctx, contactId, 'contact.see')
  return mayWithContact(ctx.actor, ContactTypeCode.parse(row.type), 'contact.edit')
}
