import { z } from 'zod'

/** One field's change, as the history shows it: before and after, in words or plain values. */
export const Change = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })
export type Change = z.output<typeof Change>

const changes = z.array(Change)
const id = z.uuid()
const count = z.int().min(0)

/** How a session was opened. */
const SIGN_IN_WAYS = ['password', 'second_factor', 'passkey', 'single_sign_on'] as const

/**
 * The history is a typed union: one writer (`record`), one reader, one sentence per kind. The subject's type is the
 * kind's first word. A kind is added here, with what it needs to be read again years later.
 */
export const HISTORY_KINDS = {
  'firm.created': z.object({ name: z.string() }),
  'firm.changed': z.object({ changes }),
  'firm.logo_set': z.object({ purpose: z.string() }),
  'firm.logo_removed': z.object({ purpose: z.string() }),
  'unit.created': z.object({ name: z.string() }),
  'unit.changed': z.object({ changes }),
  'unit.deleted': z.object({ name: z.string() }),
  'user.created': z.object({ name: z.string() }),
  'user.changed': z.object({ changes }),
  'user.attached': z.object({ managerId: id.nullable() }),
  'user.signed_in': z.object({ address: z.string().nullable(), by: z.enum(SIGN_IN_WAYS).optional() }),
  'user.signed_out': z.object({}),
  'user.password_set': z.object({ by: z.enum(['activation', 'reset', 'self']) }),
  'user.token_created': z.object({ label: z.string() }),
  'user.token_revoked': z.object({ label: z.string() }),
  'user.two_factor_on': z.object({}),
  'user.two_factor_off': z.object({}),
  'user.two_factor_reset': z.object({ passkeys: count }),
  'user.provider_bound': z.object({}),
  'user.provider_unbound': z.object({}),
  /** By the command of whoever holds the machine. */
  'user.access_recovered': z.object({}),
  'user.recovery_codes_renewed': z.object({}),
  'user.passkey_added': z.object({ name: z.string() }),
  'user.passkey_removed': z.object({ name: z.string() }),
  'user.sessions_closed': z.object({ count }),
  'user.exported': z.object({ count }),
  /** So many in one day, when the administrators were told. */
  'user.export_alarm': z.object({ exports: count }),
  'user.logo_set': z.object({ purpose: z.string() }),
  'user.settings_copied': z.object({ elements: z.array(z.string()) }),
  'user.logo_removed': z.object({ purpose: z.string() }),
  'user.seen_as_started': z.object({ name: z.string() }),
  'user.seen_as_ended': z.object({ name: z.string() }),
  'profile.seen_as_started': z.object({ name: z.string() }),
  'profile.seen_as_ended': z.object({ name: z.string() }),
  'user.deleted': z.object({ name: z.string(), to: z.array(z.string()) }),
  'user_status.created': z.object({ name: z.string() }),
  'user_status.changed': z.object({ changes }),
  'user_status.deleted': z.object({ name: z.string() }),
  'profile.created': z.object({ label: z.string() }),
  'profile.changed': z.object({ changes }),
  'profile.deleted': z.object({ label: z.string() }),
  'contact.created': z.object({
    name: z.string(),
    source: z.enum(['entry', 'import', 'intake', 'demo']),
    importId: id.optional(),
  }),
  'contact.changed': z.object({
    changes,
    source: z.enum(['entry', 'import', 'import_undo', 'intake', 'batch']),
    importId: id.optional(),
  }),
  'contact.deleted': z.object({ name: z.string(), source: z.enum(['import_undo']).optional(), importId: id.optional() }),
  'contact.converted': z.object({ to: z.enum(['person', 'organisation']), changes }),
  /** Which lines of the history lost their personal values, and the hash of each as it now is (docs/adr/0011). */
  'contact.erased': z.object({ reason: z.string(), lines: z.array(z.object({ seq: count, mark: z.string() })) }),
  'contact.restored': z.object({ name: z.string() }),
  'contact.distinguished': z.object({ otherId: id, distinct: z.boolean() }),
  /** Of the target, then of the source: what each became by a merge, and by its undoing. */
  'contact.merged': z.object({ mergeId: id, name: z.string(), sourceId: id, changes }),
  'contact.merged_into': z.object({ name: z.string(), targetId: id }),
  'contact.unmerged': z.object({ name: z.string(), sourceId: id, changes }),
  'contact.brought_back': z.object({ name: z.string(), targetId: id }),
  'contact.exported': z.object({ count }),
  // The other is named to those who see it, when the history is read.
  'contact.related': z.object({ otherId: id, label: z.string() }),
  'contact.relation_changed': z.object({ otherId: id, label: z.string(), changes }),
  'contact.unrelated': z.object({ otherId: id, label: z.string() }),
  'contact.household_joined': z.object({ otherId: id }),
  'contact.household_left': z.object({ otherId: id }),
  'relation_type.created': z.object({ name: z.string() }),
  'relation_type.changed': z.object({ changes }),
  'relation_type.deleted': z.object({ name: z.string() }),
  'contact.document_added': z.object({ name: z.string() }),
  'contact.document_changed': z.object({ name: z.string(), changes }),
  'contact.document_removed': z.object({ name: z.string() }),
  'contact.document_restored': z.object({ name: z.string() }),
  'document_type.created': z.object({ name: z.string() }),
  'document_type.changed': z.object({ changes }),
  'document_type.deleted': z.object({ name: z.string() }),
  'category.created': z.object({ name: z.string(), type: z.string() }),
  'category.changed': z.object({ changes }),
  'category.deleted': z.object({ name: z.string(), movedTo: z.string().nullable() }),
  'keyword.created': z.object({ name: z.string() }),
  'keyword.changed': z.object({ changes }),
  'keyword.deleted': z.object({ name: z.string() }),
  'list.columns_set': z.object({ list: z.string(), changes }),
  'list_view.created': z.object({ name: z.string(), list: z.string() }),
  'list_view.changed': z.object({ changes }),
  'list_view.deleted': z.object({ name: z.string(), list: z.string() }),
  'profile.list_view_set': z.object({ list: z.string(), view: z.string().nullable() }),
  'event_type.created': z.object({ name: z.string(), kind: z.string() }),
  'event_type.changed': z.object({ changes }),
  'event_type.deleted': z.object({ name: z.string(), replacedBy: z.string().nullable() }),
  'import.started': z.object({ fileName: z.string(), lines: count }),
  'import.undone': z.object({ counts: z.record(z.string(), count) }),
  'import.finished': z.object({ counts: z.record(z.string(), count) }),
  'template.created': z.object({ name: z.string() }),
  'template.changed': z.object({ changes }),
  'template.deleted': z.object({ name: z.string() }),
  'template.archived': z.object({}),
  'template.unarchived': z.object({}),
  'deal.created': z.object({ name: z.string(), templateId: id, contactId: id }),
  'deal.changed': z.object({ changes }),
  'deal.state_changed': z.object({ from: z.string(), to: z.string(), batch: z.boolean() }),
  'deal.closed': z.object({ state: z.string() }),
  'deal.reopened': z.object({ from: z.string(), to: z.string() }),
  'deal.deleted': z.object({ name: z.string() }),
  'deal.restored': z.object({ name: z.string() }),
  'deal.exported': z.object({ count }),
  'event.created': z.object({ subject: z.string(), kind: z.string(), stepId: id.nullable() }),
  'event.changed': z.object({ changes }),
  'event.deleted': z.object({ subject: z.string() }),
  'event.restored': z.object({ subject: z.string() }),
  'event.action_ticked': z.object({ label: z.string(), ticked: z.boolean() }),
  'batch.started': z.object({ what: z.string(), count }),
} as const

export type HistoryKind = keyof typeof HISTORY_KINDS
export type HistoryData<K extends HistoryKind> = z.input<(typeof HISTORY_KINDS)[K]>
