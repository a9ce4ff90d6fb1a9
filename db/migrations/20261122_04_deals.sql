-- Deal templates and their steps, deals, and the events they and the timeline are made of.
create table event_type (
  firm_id int not null references firm, id uuid not null,
  kind text not null, name text not null check (name <> ''), colour text, position int not null default 0,
  primary key (firm_id, id)
);
create index event_type_by_kind on event_type (firm_id, kind, position);

create table deal_template (
  firm_id int not null references firm, id uuid not null,
  name text not null check (name <> ''), type text not null, active boolean not null default true,
  position int not null,
  allows_due_diligence boolean not null default false, allows_account boolean not null default false,
  allows_transaction boolean not null default false, allows_movement boolean not null default false,
  created_at timestamptz(3) not null, created_by uuid, updated_at timestamptz(3) not null, version int not null default 1,
  primary key (firm_id, id)
);
create index deal_template_by_position on deal_template (firm_id, position);

create table template_archival (
  firm_id int not null, template_id uuid not null, archived_at timestamptz(3) not null, archived_by uuid,
  primary key (firm_id, template_id),
  foreign key (firm_id, template_id) references deal_template on delete cascade
);

-- A planned event of a deal template (and, later, of a campaign).
create table step (
  firm_id int not null, id uuid not null, template_id uuid not null,
  position int not null check (position >= 1),
  kind text not null check (kind in ('appointment', 'task', 'reminder', 'note', 'email')),
  subject text not null check (subject <> ''), event_type_id uuid,
  mandatory boolean not null, propose_next boolean not null default false,
  delay_days int check (delay_days >= 0),
  instructions text,
  primary key (firm_id, id),
  foreign key (firm_id, template_id) references deal_template on delete cascade,
  foreign key (firm_id, event_type_id) references event_type
);
alter table step add constraint step_order unique (firm_id, template_id, position) deferrable initially deferred;

create table step_action (
  firm_id int not null, id uuid not null, step_id uuid not null,
  position int not null, label text not null check (label <> ''), mandatory boolean not null, traced boolean not null,
  primary key (firm_id, id),
  foreign key (firm_id, step_id) references step on delete cascade
);
create index step_action_of_step on step_action (firm_id, step_id, position);

create table step_document (
  firm_id int not null, step_id uuid not null, file_id uuid not null, position int not null default 0,
  primary key (firm_id, step_id, file_id),
  foreign key (firm_id, step_id) references step on delete cascade,
  foreign key (firm_id, file_id) references file
);

create table deal (
  firm_id int not null references firm, id uuid not null,
  template_id uuid not null, contact_id uuid not null,
  name text not null check (name <> ''), state text not null,
  potential_cents bigint check (potential_cents >= 0), probability int check (probability between 0 and 100),
  in_charge_id uuid not null,
  -- DEAL-56: the contact's main adviser; follows reassignment while open, frozen at the terminal state.
  adviser_id uuid not null,
  notes text,
  -- Where its contact stands, copied by contacts.access in the same write: visibility needs no join (ORG-18). So is the
  -- name it sorts by: any page of a list by client, of any length, is read in the order of an index (DEAL-83).
  contact_type text not null, contact_private boolean not null, follower_ids uuid[] not null,
  contact_sort_name text collate "fr-FR-x-icu" not null,
  -- The step under way, as the step engine last answered (DEAL-33, DEAL-43, DEAL-81).
  current_step_id uuid, current_step_no int, current_starts_at timestamptz(3), current_due_at timestamptz(3),
  steps_done int not null default 0, steps_total int not null default 0,
  job_id uuid,
  created_at timestamptz(3) not null, created_by uuid, updated_at timestamptz(3) not null,
  deleted_at timestamptz(3), deleted_by uuid,
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, template_id) references deal_template,
  foreign key (firm_id, contact_id) references contact,
  foreign key (firm_id, in_charge_id) references "user",
  foreign key (firm_id, adviser_id) references "user",
  foreign key (firm_id, current_step_id) references step,
  foreign key (firm_id, job_id) references job_run
);
create index deal_of_contact on deal (firm_id, contact_id, created_at);
-- How many each template has, the trash included (DEAL-8).
create index deal_of_template on deal (firm_id, template_id);
-- Figures of Pilotage are read in this index alone: it holds what decides who sees a deal and what it counts for.
create index deal_by_template on deal (firm_id, template_id, state, id)
  include (contact_type, contact_private, follower_ids, in_charge_id, adviser_id, potential_cents, probability, current_due_at)
  where deleted_at is null;
-- Each order of the lists (DEAL-83): what decides who sees a deal stands in the index, so that a far page reads no deal it
-- does not show.
create index deal_by_client on deal (firm_id, contact_sort_name, contact_id, id)
  include (contact_type, contact_private, follower_ids, in_charge_id, template_id, state) where deleted_at is null;
create index deal_by_potential on deal (firm_id, potential_cents desc nulls last, id)
  include (contact_type, contact_private, follower_ids, in_charge_id, template_id, state) where deleted_at is null;
create index deal_by_weighted on deal (firm_id, ((potential_cents * probability + 50) / 100) desc nulls last, id)
  include (contact_type, contact_private, follower_ids, in_charge_id, template_id, state, potential_cents, probability)
  where deleted_at is null;
create index deal_by_creation on deal (firm_id, created_at, id)
  include (contact_type, contact_private, follower_ids, in_charge_id, template_id, state) where deleted_at is null;
create index deal_by_due on deal (firm_id, current_due_at, id)
  include (contact_type, contact_private, follower_ids, in_charge_id, template_id, state) where deleted_at is null;
create index deal_by_last_due on deal (firm_id, current_due_at desc nulls last, id)
  include (contact_type, contact_private, follower_ids, in_charge_id, template_id, state) where deleted_at is null;
create index deal_by_in_charge on deal (firm_id, in_charge_id) where deleted_at is null;
create index deal_by_adviser on deal (firm_id, adviser_id) where deleted_at is null;
create index deal_of_followers on deal using gin (firm_id, follower_ids) where deleted_at is null;
create index deal_by_step on deal (firm_id, current_step_id);
-- A batch gives one deal per contact, however often it is retried (DEAL-31).
create unique index deal_once_per_batch on deal (firm_id, job_id, contact_id) where job_id is not null;

create table deal_milestone (
  firm_id int not null, deal_id uuid not null,
  milestone text not null check (milestone in ('proposal', 'signature', 'sending')),
  on_date date not null, ticked_at timestamptz(3) not null, ticked_by uuid,
  primary key (firm_id, deal_id, milestone),
  foreign key (firm_id, deal_id) references deal on delete cascade
);

create index deal_milestone_by_day on deal_milestone (firm_id, milestone, on_date, deal_id);

create table deal_state_change (
  firm_id int not null, id uuid not null, deal_id uuid not null,
  from_state text, to_state text not null, changed_at timestamptz(3) not null, changed_by uuid,
  primary key (firm_id, id),
  foreign key (firm_id, deal_id) references deal on delete cascade
);
create index deal_state_change_of_deal on deal_state_change (firm_id, deal_id, changed_at);

create table deal_closure (
  firm_id int not null, deal_id uuid not null, state text not null, closed_at timestamptz(3) not null, closed_by uuid,
  primary key (firm_id, deal_id),
  foreign key (firm_id, deal_id) references deal on delete cascade
);
create index deal_closure_by_day on deal_closure (firm_id, state, closed_at, deal_id);

create table event (
  firm_id int not null references firm, id uuid not null,
  kind text not null check (kind in ('appointment', 'task', 'reminder', 'note', 'email')),
  subject text not null check (subject <> ''), event_type_id uuid,
  contact_id uuid not null, deal_id uuid, step_id uuid,
  in_charge_id uuid not null,
  status text not null,
  -- When it stands in the timeline: its start, else its due date, else its creation.
  occurs_at timestamptz(3) not null,
  starts_at timestamptz(3), ends_at timestamptz(3), due_at timestamptz(3), validated_at timestamptz(3),
  place text, notes text,
  created_at timestamptz(3) not null, created_by uuid, updated_at timestamptz(3) not null,
  deleted_at timestamptz(3), deleted_by uuid,
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, event_type_id) references event_type,
  foreign key (firm_id, contact_id) references contact,
  foreign key (firm_id, deal_id) references deal,
  foreign key (firm_id, step_id) references step,
  foreign key (firm_id, in_charge_id) references "user",
  check (step_id is null or deal_id is not null)
);
create index event_of_contact on event (firm_id, contact_id, occurs_at, id) where deleted_at is null;
create index event_of_deal on event (firm_id, deal_id, created_at) where deal_id is not null;
create index event_of_step on event (firm_id, step_id, deal_id) where step_id is not null;
create index event_to_do on event (firm_id, in_charge_id, due_at) where deleted_at is null and status in ('todo', 'doing');

create table event_action_tick (
  firm_id int not null, event_id uuid not null, action_id uuid not null,
  ticked_at timestamptz(3) not null, ticked_by uuid not null,
  primary key (firm_id, event_id, action_id),
  foreign key (firm_id, event_id) references event on delete cascade,
  foreign key (firm_id, action_id) references step_action,
  foreign key (firm_id, ticked_by) references "user"
);

create table event_attachment (
  firm_id int not null, event_id uuid not null, file_id uuid not null, attached_at timestamptz(3) not null, attached_by uuid,
  primary key (firm_id, event_id, file_id),
  foreign key (firm_id, event_id) references event on delete cascade,
  foreign key (firm_id, file_id) references file
);

call fence('event_type'); call fence('deal_template'); call fence('template_archival'); call fence('step'); call fence('step_action');
call fence('step_document'); call fence('deal'); call fence('deal_milestone'); call fence('deal_state_change');
call fence('deal_closure'); call fence('event'); call fence('event_action_tick'); call fence('event_attachment');
