// Made by scripts/generate-tables.ts from the migrations. Do not edit.
import type { ColumnType, Generated } from 'kysely'

/** Read as parsed; written as JSON text. */
type Json = ColumnType<unknown, string, string>

export interface AccessTokenTable {
  firm_id: number
  id: string
  user_id: string
  label: string
  secret_hash: Buffer
  created_at: string
  expires_at: string | null
  used_at: string | null
  revoked_at: string | null
}

export interface AssetTable {
  firm_id: number
  id: string
  kind: string
  label: string
  acquired_on: string | null
  acquisition_cents: number | null
  origin: string | null
  ownership: string
  notes: string | null
  created_at: string
  updated_at: string
  version: Generated<number>
}

export interface AssetOwnerTable {
  firm_id: number
  id: string
  asset_id: string
  contact_id: string | null
  name: string | null
  held_as: string
  numerator: number
  denominator: number
  position: Generated<number>
}

export interface AssetValueTable {
  firm_id: number
  id: string
  asset_id: string
  valued_on: string
  value_cents: number
}

export interface BusinessUnitTable {
  firm_id: number
  id: string
  name: string
  time_zone: Generated<string>
  address_line1: string | null
  address_line2: string | null
  postcode: string | null
  town: string | null
  phone: string | null
  version: Generated<number>
}

export interface CategoryTable {
  firm_id: number
  id: string
  contact_type: string
  parent_id: string | null
  name: string
  position: Generated<number>
  is_default: Generated<boolean>
  version: Generated<number>
}

export interface ContactTable {
  firm_id: number
  id: string
  type: string
  kind: string
  category_id: string | null
  external_id: string | null
  title: string | null
  last_name: string | null
  birth_name: string | null
  first_names: string | null
  birth_date: string | null
  birth_place: string | null
  birth_country: string | null
  nationality: string | null
  tax_country: string | null
  civil_status: string | null
  matrimonial_regime: string | null
  profession: string | null
  employer: string | null
  politically_exposed: boolean | null
  death_date: string | null
  organisation_name: string | null
  legal_form: string | null
  siren: string | null
  siret: string | null
  activity_code: string | null
  share_capital_cents: number | null
  creation_date: string | null
  language: string | null
  source: string | null
  notes: string | null
  emailing_consent: boolean | null
  emailing_consent_on: string | null
  emailing_consent_origin: string | null
  is_private: Generated<boolean>
  main_adviser_id: string
  follower_ids: string[]
  display_name: string
  sort_name: string
  name_key: string
  search_text: string
  phone: string | null
  email: string | null
  postcode: string | null
  town: string | null
  import_id: string | null
  created_at: string
  created_by: string | null
  updated_at: string
  deleted_at: string | null
  deleted_by: string | null
  version: Generated<number>
  birth_postcode: string | null
  birth_insee_code: string | null
  second_nationality: string | null
  tax_number: string | null
  second_tax_country: string | null
  second_tax_number: string | null
  us_person: boolean | null
  legal_capacity: string | null
  legal_representative: string | null
  mif_class: string | null
  civil_status_on: string | null
  civil_status_place: string | null
  marriage_contract: boolean | null
  marriage_contract_on: string | null
  marriage_notary: string | null
  regime_country: string | null
  spouses_gift: boolean | null
  spouses_gift_on: string | null
  will: boolean | null
  will_on: string | null
  professional_status: string | null
  sector: string | null
  profession_since: string | null
  retirement_date: string | null
  former_profession: string | null
  pep_link: string | null
  pep_function: string | null
  pep_since: string | null
  pep_until: string | null
  trade_name: string | null
  rna: string | null
  rcs_town: string | null
  lei: string | null
  closing_day: string | null
  workforce: number | null
  company_tax: string | null
  sms_consent: boolean | null
  sms_consent_on: string | null
  sms_consent_origin: string | null
  erased_at: string | null
}

export interface ContactAddressTable {
  firm_id: number
  id: string
  contact_id: string
  label: string
  line1: string | null
  line2: string | null
  line3: string | null
  postcode: string | null
  town: string | null
  country: Generated<string>
  preferred: Generated<boolean>
  position: Generated<number>
}

export interface ContactDocumentTable {
  firm_id: number
  id: string
  contact_id: string
  file_id: string
  document_type_id: string | null
  name: string
  document_on: string | null
  expires_on: string | null
  created_at: string
  created_by: string | null
  deleted_at: string | null
  deleted_by: string | null
  version: Generated<number>
}

export interface ContactEmailTable {
  firm_id: number
  id: string
  contact_id: string
  label: string
  address: string
  preferred: Generated<boolean>
  position: Generated<number>
}

export interface ContactFollowerTable {
  firm_id: number
  contact_id: string
  user_id: string
  role: string
}

export interface ContactImportTable {
  firm_id: number
  id: string
  file_id: string
  file_name: string
  format: string
  headings: Json
  sheet_name: string
  sheet_names: Json
  line_count: number
  warnings: ColumnType<unknown, string | undefined, string>
  samples: ColumnType<unknown, string | undefined, string>
  mapping: Json
  remembered: Generated<boolean>
  defaults: Json
  state: string
  job_id: string | null
  rejected_file_id: string | null
  created_by: string
  created_at: string
  finished_at: string | null
  version: Generated<number>
}

export interface ContactImportLineTable {
  firm_id: number
  import_id: string
  line: number
  verdict: string
  decision: string | null
  name: string
  draft: ColumnType<unknown, string | null, string | null>
  issues: ColumnType<unknown, string | undefined, string>
  candidates: ColumnType<unknown, string | undefined, string>
  changes: ColumnType<unknown, string | undefined, string>
  fingerprint: string | null
  contact_id: string | null
  outcome: string | null
  outcome_code: string | null
}

export interface ContactImportMappingTable {
  firm_id: number
  headings_key: string
  mapping: Json
  updated_at: string
}

export interface ContactKeywordTable {
  firm_id: number
  contact_id: string
  keyword_id: string
}

export interface ContactMergeTable {
  firm_id: number
  id: string
  source_id: string
  target_id: string
  merged_at: string
  merged_by: string
  taken: Json
}

export interface ContactObjectiveTable {
  firm_id: number
  id: string
  contact_id: string
  kind: string
  amount_cents: number | null
  horizon_years: number | null
  priority: number
  notes: string | null
  created_at: string
  updated_at: string
  version: Generated<number>
}

export interface ContactPhoneTable {
  firm_id: number
  id: string
  contact_id: string
  label: string
  number: string
  extension: string | null
  preferred: Generated<boolean>
  position: Generated<number>
}

export interface ContactRelationTable {
  firm_id: number
  id: string
  from_id: string
  to_id: string
  kind: string
  relation_type_id: string | null
  since: string | null
  until: string | null
  capital_bp: number | null
  votes_bp: number | null
  held_as: string | null
  position: string | null
  filiation: string | null
  tax_dependent: boolean | null
  shared_custody: boolean | null
  disabled: boolean | null
  created_at: string
  updated_at: string
  version: Generated<number>
}

export interface DealTable {
  firm_id: number
  id: string
  template_id: string
  contact_id: string
  name: string
  state: string
  potential_cents: number | null
  probability: number | null
  in_charge_id: string
  adviser_id: string
  notes: string | null
  contact_type: string
  contact_private: boolean
  follower_ids: string[]
  contact_sort_name: string
  current_step_id: string | null
  current_step_no: number | null
  current_starts_at: string | null
  current_due_at: string | null
  steps_done: Generated<number>
  steps_total: Generated<number>
  job_id: string | null
  created_at: string
  created_by: string | null
  updated_at: string
  deleted_at: string | null
  deleted_by: string | null
  version: Generated<number>
}

export interface DealClosureTable {
  firm_id: number
  deal_id: string
  state: string
  closed_at: string
  closed_by: string | null
}

export interface DealMilestoneTable {
  firm_id: number
  deal_id: string
  milestone: string
  on_date: string
  ticked_at: string
  ticked_by: string | null
}

export interface DealStateChangeTable {
  firm_id: number
  id: string
  deal_id: string
  from_state: string | null
  to_state: string
  changed_at: string
  changed_by: string | null
}

export interface DealTemplateTable {
  firm_id: number
  id: string
  name: string
  type: string
  active: Generated<boolean>
  position: number
  allows_due_diligence: Generated<boolean>
  allows_account: Generated<boolean>
  allows_transaction: Generated<boolean>
  allows_movement: Generated<boolean>
  created_at: string
  created_by: string | null
  updated_at: string
  version: Generated<number>
}

export interface DocumentTypeTable {
  firm_id: number
  id: string
  name: string
}

export interface DuplicateDistinctionTable {
  firm_id: number
  one_id: string
  other_id: string
  marked_at: string
  marked_by: string
}

export interface DuplicateKeyTable {
  firm_id: number
  contact_id: string
  key: string
}

export interface DuplicatePairTable {
  firm_id: number
  one_id: string
  other_id: string
  score: number
  reasons: Json
}

export interface DuplicateScoringTable {
  firm_id: number
  contact_id: string
  version: number
}

export interface EventTable {
  firm_id: number
  id: string
  kind: string
  subject: string
  event_type_id: string | null
  contact_id: string
  deal_id: string | null
  step_id: string | null
  in_charge_id: string
  status: string
  occurs_at: string
  starts_at: string | null
  ends_at: string | null
  due_at: string | null
  validated_at: string | null
  place: string | null
  notes: string | null
  created_at: string
  created_by: string | null
  updated_at: string
  deleted_at: string | null
  deleted_by: string | null
  version: Generated<number>
}

export interface EventActionTickTable {
  firm_id: number
  event_id: string
  action_id: string
  ticked_at: string
  ticked_by: string
}

export interface EventAttachmentTable {
  firm_id: number
  event_id: string
  file_id: string
  attached_at: string
  attached_by: string | null
}

export interface EventTypeTable {
  firm_id: number
  id: string
  kind: string
  name: string
  colour: string | null
  position: Generated<number>
}

export interface ExportDayTable {
  firm_id: number
  user_id: string
  day: string
  exports: number
  alarmed_at: string | null
}

export interface FileTable {
  firm_id: number
  id: string
  name: string
  media_type: string
  size: number
  sha256: string
  purpose: string
  created_by: string | null
  created_at: string
}

export interface FirmTable {
  id: Generated<number>
  name: string
  time_zone: Generated<string>
  phone: string | null
  email: string | null
  website: string | null
  org_version: Generated<number>
  is_demo: Generated<boolean>
  created_at: string
  version: Generated<number>
  address_line1: string | null
  address_line2: string | null
  postcode: string | null
  town: string | null
  legal_form: string | null
  siren: string | null
  siret: string | null
  capital_cents: number | null
  registry_town: string | null
  vat_number: string | null
  orias_number: string | null
  cif_association: string | null
  cif_number: string | null
  ias_categories: ColumnType<unknown, string | undefined, string>
  iobsp_categories: ColumnType<unknown, string | undefined, string>
  insurer: string | null
  insurance_policy: string | null
  supervisory_authority: string | null
  mediator: string | null
  data_protection_contact: string | null
}

export interface HistoryTable {
  firm_id: number
  seq: number
  at: string
  actor_id: string | null
  operation: string
  kind: string
  subject_type: string
  subject_id: string | null
  contact_id: string | null
  data: Json
  previous_hash: Buffer
  hash: Buffer
}

export interface HistoryHeadTable {
  firm_id: number
  seq: number
  hash: Buffer
}

export interface HouseholdTable {
  firm_id: number
  id: string
  created_at: string
}

export interface HouseholdMemberTable {
  firm_id: number
  contact_id: string
  household_id: string
}

export interface IdempotencyKeyTable {
  firm_id: number
  user_id: string
  key: string
  operation: string
  input_hash: Buffer
  answer: Json
  created_at: string
}

export interface IncomeLineTable {
  firm_id: number
  id: string
  contact_id: string
  kind: string
  label: string | null
  amount_cents: number
  period: string
  created_at: string
  updated_at: string
  version: Generated<number>
}

export interface JobRunTable {
  firm_id: number
  id: string
  kind: string
  state: string
  input: Json
  done: Generated<number>
  total: number | null
  counts: ColumnType<unknown, string | undefined, string>
  report: ColumnType<unknown, string | undefined, string>
  error_code: string | null
  error_values: ColumnType<unknown, string | null, string | null>
  cursor: string | null
  file_id: string | null
  created_by: string
  created_at: string
  started_at: string | null
  finished_at: string | null
}

export interface KeywordTable {
  firm_id: number
  id: string
  name: string
}

export interface LiabilityTable {
  firm_id: number
  id: string
  kind: string
  label: string
  lender: string | null
  initial_cents: number
  rate: string
  rate_kind: string
  repayment: string
  starts_on: string
  ends_on: string
  payment_cents: number | null
  outstanding_cents: number | null
  outstanding_on: string | null
  notes: string | null
  created_at: string
  updated_at: string
  version: Generated<number>
}

export interface LiabilityOwnerTable {
  firm_id: number
  id: string
  liability_id: string
  contact_id: string | null
  name: string | null
  numerator: number
  denominator: number
  position: Generated<number>
}

export interface ListColumnsTable {
  firm_id: number
  id: string
  list: string
  columns: Json
  version: Generated<number>
}

export interface ListViewTable {
  firm_id: number
  id: string
  list: string
  owner_id: string | null
  name: string
  address: Json
  columns: Json
  version: Generated<number>
}

export interface LoginTable {
  login_key: string
  email_key: string
  firm_id: number
  user_id: string
}

export interface LogoTable {
  firm_id: number
  id: string
  user_id: string | null
  purpose: string
  file_id: string
  width: number
  height: number
}

export interface NotificationTable {
  firm_id: number
  id: string
  user_id: string
  kind: string
  title: string
  message: string | null
  link: string | null
  created_by: string | null
  created_at: string
  read_at: string | null
  postponed_at: string | null
}

export interface OutboxMailTable {
  firm_id: number
  id: string
  kind: string
  to_address: string
  to_name: string | null
  subject: string
  text_body: string
  html_body: string
  state: Generated<string>
  attempts: Generated<number>
  last_error: string | null
  created_at: string
  sent_at: string | null
  from_name: string | null
  reply_to: string | null
}

export interface PasskeyTable {
  firm_id: number
  id: string
  user_id: string
  name: string
  credential_id: string
  public_key: Buffer
  counter: number
  transports: string
  created_at: string
  used_at: string | null
}

export interface ProfileTable {
  firm_id: number
  id: string
  label: string
  is_administrator: Generated<boolean>
  valid: Generated<boolean>
  custom: Generated<boolean>
  position: Generated<number>
  version: Generated<number>
  created_at: string
}

export interface ProfileListViewTable {
  firm_id: number
  profile_id: string
  list: string
  view_id: string
}

export interface ProfileRightTable {
  firm_id: number
  profile_id: string
  permission: string
  scope: string | null
}

export interface ProviderAccountTable {
  issuer: string
  subject: string
  firm_id: number
  user_id: string
  bound_at: string
}

export interface RecentContactTable {
  firm_id: number
  user_id: string
  contact_id: string
  opened_at: string
}

export interface RecoveryCodeTable {
  firm_id: number
  user_id: string
  code_mark: Buffer
  used_at: string | null
}

export interface ReferenceFileTable {
  name: string
  sha256: string
}

export interface RelationTypeTable {
  firm_id: number
  id: string
  name: string
  inverse_name: string
}

export interface RiskProfileTable {
  firm_id: number
  id: string
  contact_id: string
  assessed_on: string
  tolerance: string
  capacity: string
  level: string
  experience: string
  esg: string
  override_reason: string | null
  created_at: string
  version: Generated<number>
}

export interface SessionTable {
  firm_id: number
  id: string
  user_id: string
  secret_hash: Buffer
  created_at: string
  seen_at: string
  expires_at: string
  user_agent: string | null
  address: string | null
  rights_mark: string | null
  replaced_hash: Buffer | null
  replaced_until: string | null
  seen_user_id: string | null
  seen_profile_id: string | null
}

export interface SignInStepTable {
  ticket_hash: Buffer
  purpose: string
  facts: Json
  expires_at: string
}

export interface SignInThrottleTable {
  key: string
  failures: number
  last_at: string
  succeeded_at: string | null
}

export interface SingleUseLinkTable {
  firm_id: number
  id: string
  user_id: string
  purpose: string
  secret_hash: Buffer
  created_at: string
  expires_at: string
  used_at: string | null
}

export interface StepTable {
  firm_id: number
  id: string
  template_id: string
  position: number
  kind: string
  subject: string
  event_type_id: string | null
  mandatory: boolean
  propose_next: Generated<boolean>
  delay_days: number | null
  instructions: string | null
}

export interface StepActionTable {
  firm_id: number
  id: string
  step_id: string
  position: number
  label: string
  mandatory: boolean
  traced: boolean
}

export interface StepDocumentTable {
  firm_id: number
  step_id: string
  file_id: string
  position: Generated<number>
}

export interface TemplateArchivalTable {
  firm_id: number
  template_id: string
  archived_at: string
  archived_by: string | null
}

export interface TownTable {
  postcode: string
  name: string
  name_key: string
  insee_code: string
}

export interface TwoFactorTable {
  firm_id: number
  user_id: string
  totp_secret: Buffer
  last_step: number
  created_at: string
}

export interface UserTable {
  firm_id: number
  id: string
  title: string | null
  first_name: string
  last_name: string
  email: string
  login: string | null
  internal_number: string | null
  password_hash: string | null
  active: Generated<boolean>
  is_adviser: Generated<boolean>
  profile_id: string | null
  manager_id: string | null
  business_unit_id: string | null
  created_at: string
  version: Generated<number>
  sender_name: string | null
  no_product_mails: Generated<boolean>
  status_id: string | null
  portal_invitations: number | null
  esignature_allowed: Generated<boolean>
  orias_number: string | null
  signature: string | null
  photo_file_id: string | null
  deleted_at: string | null
}

export interface UserClosureTable {
  firm_id: number
  ancestor_id: string
  descendant_id: string
  depth: number
}

export interface UserListTable {
  firm_id: number
  user_id: string
  list: string
  layout: ColumnType<unknown, string | null, string | null>
  view_id: string | null
}

export interface UserPhoneTable {
  firm_id: number
  id: string
  user_id: string
  label: string
  number: string
  extension: string | null
  position: Generated<number>
}

export interface UserSettingTable {
  firm_id: number
  user_id: string
  element: string
  value: Json
  set_at: string
}

export interface UserStatusTable {
  firm_id: number
  id: string
  name: string
  position: Generated<number>
}

export interface Tables {
  access_token: AccessTokenTable
  asset: AssetTable
  asset_owner: AssetOwnerTable
  asset_value: AssetValueTable
  business_unit: BusinessUnitTable
  category: CategoryTable
  contact: ContactTable
  contact_address: ContactAddressTable
  contact_document: ContactDocumentTable
  contact_email: ContactEmailTable
  contact_follower: ContactFollowerTable
  contact_import: ContactImportTable
  contact_import_line: ContactImportLineTable
  contact_import_mapping: ContactImportMappingTable
  contact_keyword: ContactKeywordTable
  contact_merge: ContactMergeTable
  contact_objective: ContactObjectiveTable
  contact_phone: ContactPhoneTable
  contact_relation: ContactRelationTable
  deal: DealTable
  deal_closure: DealClosureTable
  deal_milestone: DealMilestoneTable
  deal_state_change: DealStateChangeTable
  deal_template: DealTemplateTable
  document_type: DocumentTypeTable
  duplicate_distinction: DuplicateDistinctionTable
  duplicate_key: DuplicateKeyTable
  duplicate_pair: DuplicatePairTable
  duplicate_scoring: DuplicateScoringTable
  event: EventTable
  event_action_tick: EventActionTickTable
  event_attachment: EventAttachmentTable
  event_type: EventTypeTable
  export_day: ExportDayTable
  file: FileTable
  firm: FirmTable
  history: HistoryTable
  history_head: HistoryHeadTable
  household: HouseholdTable
  household_member: HouseholdMemberTable
  idempotency_key: IdempotencyKeyTable
  income_line: IncomeLineTable
  job_run: JobRunTable
  keyword: KeywordTable
  liability: LiabilityTable
  liability_owner: LiabilityOwnerTable
  list_columns: ListColumnsTable
  list_view: ListViewTable
  login: LoginTable
  logo: LogoTable
  notification: NotificationTable
  outbox_mail: OutboxMailTable
  passkey: PasskeyTable
  profile: ProfileTable
  profile_list_view: ProfileListViewTable
  profile_right: ProfileRightTable
  provider_account: ProviderAccountTable
  recent_contact: RecentContactTable
  recovery_code: RecoveryCodeTable
  reference_file: ReferenceFileTable
  relation_type: RelationTypeTable
  risk_profile: RiskProfileTable
  session: SessionTable
  sign_in_step: SignInStepTable
  sign_in_throttle: SignInThrottleTable
  single_use_link: SingleUseLinkTable
  step: StepTable
  step_action: StepActionTable
  step_document: StepDocumentTable
  template_archival: TemplateArchivalTable
  town: TownTable
  two_factor: TwoFactorTable
  user: UserTable
  user_closure: UserClosureTable
  user_list: UserListTable
  user_phone: UserPhoneTable
  user_setting: UserSettingTable
  user_status: UserStatusTable
}
