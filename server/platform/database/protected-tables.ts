import type { Tables } from '#db/tables.generated.ts'

/**
 * Tables whose rows not everybody in the firm may see. Features reach them only through the `visible…` queries and
 * granted rows of the `*.access.ts` that owns them: the handle they get is typed without these tables.
 */
export interface PartsOf {
  contact: 'contact_follower' | 'contact_phone' | 'contact_email' | 'contact_address' | 'contact_keyword' | 'recent_contact'
  deal: 'deal_milestone' | 'deal_state_change' | 'deal_closure'
  event: 'event_action_tick' | 'event_attachment'
  contact_import: 'contact_import_line'
  job_run: never
  notification: never
  outbox_mail: never
  history: never
}

export type ProtectedRoot = keyof PartsOf
type ProtectedTable = ProtectedRoot | PartsOf[ProtectedRoot]

export type OpenTables = Omit<Tables, ProtectedTable>

/** What a query that starts from one protected table may join: the open tables and that table's own parts. */
export type AroundTables<Root extends ProtectedRoot> = OpenTables & Pick<Tables, PartsOf[Root]>
