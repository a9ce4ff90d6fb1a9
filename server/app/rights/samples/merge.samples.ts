import * as duplicates from '#contract/contacts/duplicates/duplicates.contract.ts'
import * as merge from '#contract/contacts/merge/merge.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { mergeContacts } from '#features/contacts/merge/merge-contacts.ts'
import type { Place } from '../sample.ts'
import { samplesOf } from '../sample.ts'

/** Two contacts of the owner, listed as likely the same; and one into which another was merged. */
async function twinsThere({ firm, owner }: Place) {
  const made = async () => (await aContact(firm, { adviser: owner })).id
  const [contactId = '', sourceId = ''] = [await made(), await made()].toSorted()
  await firm.runtime.pool.query(
    `insert into duplicate_pair (firm_id, one_id, other_id, score, reasons) values ($1, $2, $3, 100, '[]')`,
    [firm.id, contactId, sourceId],
  )
  const [targetId, goneId] = [await made(), await made()]
  const { mergeId } = await actingAs(firm, firm.administrator, (ctx) =>
    mergeContacts(ctx, { contactId: targetId, version: 1, sourceId: goneId, sourceVersion: 1 }),
  )
  return { contactId, sourceId, targetId, mergeId }
}

export const mergeSamples = samplesOf(twinsThere, (on) => [
  on.list(
    duplicates.listDuplicates,
    () => ({ limit: 200 }),
    ({ rows }, { contactId }) => rows.some(({ one, other }) => [one.id, other.id].includes(contactId)),
  ),
  on.record(duplicates.markDistinct, ({ contactId, sourceId }) => ({ oneId: contactId, otherId: sourceId })),
  on.record(duplicates.unmarkDistinct, ({ contactId, sourceId }) => ({ oneId: contactId, otherId: sourceId })),
  on.anywhere(duplicates.searchDuplicates, () => ({})),
  on.record(merge.previewMerge, ({ contactId, sourceId }) => ({ contactId, sourceId })),
  on.record(merge.mergeContacts, ({ contactId, sourceId }) => ({ contactId, version: 1, sourceId, sourceVersion: 1 })),
  on.record(merge.undoMerge, ({ mergeId }) => ({ mergeId })),
  on.list(
    merge.listMerges,
    ({ targetId }) => ({ contactId: targetId }),
    ({ rows }, { mergeId }) => rows.some(({ id }) => id === mergeId),
  ),
])
