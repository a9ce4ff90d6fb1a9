import type { Tables } from '#db/tables.generated.ts'

/**
 * Tables whose rows not everybody in the firm may see. Features reach them only through the `visible…` queries and
 * granted rows of the `*.access.ts` that owns them: the handle they get is typed without these tables.
 */
export interface PartsOf {
  contact:
    | 'contact_document'
    | 'contact_follower'
    | 'contact_phone'
    | 'contact_email'
    | 'contact_address'
    | 'contact_keyword'
    | 'recent_contact'
    | RelationTable
    | WealthTable
    | 'contact_merge'
    | 'duplicate_key'
    | 'duplicate_scoring'
    | 'duplicate_pair'
    | 'duplicate_distinction'
  deal: 'deal_milestone' | 'deal_state_change' | 'deal_closure'
  event: 'event_action_tick' | 'event_attachment'
  contact_import: 'contact_import_line'
  job_run: never
  notification: never
  outbox_mail: never
  history: never
}

/** CON-4: of two contacts, or of all the members of a household. */
type RelationTable = 'contact_relation' | 'household' | 'household_member'
/** CON-5: of every contact that owns or owes it. */
type WealthTable =
  | 'asset'
  | 'asset_owner'
  | 'asset_value'
  | 'liability'
  | 'liability_owner'
  | 'income_line'
  | 'contact_objective'
  | 'risk_profile'

export type ProtectedRoot = keyof PartsOf
type ProtectedTable = ProtectedRoot | PartsOf[ProtectedRoot]

export type OpenTables = Omit<Tables, ProtectedTable>

/** What a query that starts from one protected table may join: the open tables and that table's own parts. */
export type AroundTables<Root extends ProtectedRoot> = OpenTables & Pick<Tables, PartsOf[Root]>
