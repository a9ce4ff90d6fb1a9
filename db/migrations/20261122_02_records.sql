-- What every feature leaves behind: history, files, jobs people see, notifications, mails on their way out.
create table history_head (firm_id int primary key references firm, seq bigint not null, hash bytea not null);
create table history (
  firm_id int not null references firm, seq bigint not null,
  at timestamptz(3) not null, actor_id uuid, operation text not null,
  kind text not null, subject_type text not null, subject_id uuid, contact_id uuid,
  data jsonb not null,
  previous_hash bytea not null, hash bytea not null,
  primary key (firm_id, seq)
);
create index history_of_subject on history (firm_id, subject_id, seq);
create index history_of_contact on history (firm_id, contact_id, seq) where contact_id is not null;

create table file (
  firm_id int not null references firm, id uuid not null,
  name text not null, media_type text not null, size bigint not null, sha256 text not null,
  purpose text not null,
  created_by uuid, created_at timestamptz(3) not null,
  primary key (firm_id, id),
  foreign key (firm_id, created_by) references "user"
);

create table job_run (
  firm_id int not null references firm, id uuid not null,
  kind text not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  input jsonb not null,
  done int not null default 0, total int, counts jsonb not null default '{}',
  -- Lines of the report: what was skipped and why.
  report jsonb not null default '[]',
  error_code text, error_values jsonb,
  -- Where a run that was interrupted goes on: the last thing done, written with it.
  cursor text,
  file_id uuid,
  created_by uuid not null, created_at timestamptz(3) not null, started_at timestamptz(3), finished_at timestamptz(3),
  primary key (firm_id, id),
  foreign key (firm_id, created_by) references "user",
  foreign key (firm_id, file_id) references file
);
create index job_run_of_user on job_run (firm_id, created_by, created_at);

create table notification (
  firm_id int not null references firm, id uuid not null,
  user_id uuid not null, kind text not null, title text not null, message text, link text,
  created_by uuid, created_at timestamptz(3) not null, read_at timestamptz(3), postponed_at timestamptz(3),
  primary key (firm_id, id),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
create index notification_of_user on notification (firm_id, user_id, created_at);

create table outbox_mail (
  firm_id int not null references firm, id uuid not null,
  kind text not null, to_address text not null, to_name text,
  subject text not null, text_body text not null, html_body text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'kept', 'failed')),
  attempts int not null default 0, last_error text,
  created_at timestamptz(3) not null, sent_at timestamptz(3),
  primary key (firm_id, id)
);
create index outbox_mail_by_date on outbox_mail (firm_id, created_at);

call fence('history_head'); call fence('history', 'select, insert'); call fence('file'); call fence('job_run');
call fence('notification'); call fence('outbox_mail');

-- A job exists if and only if the change does: features enqueue in their own transaction, under the fenced role,
-- which sees nothing of the queue's tables.
create function enqueue_job(task text, payload json, key text, attempts int, queue text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job(identifier => task, payload => payload, job_key => key, max_attempts => attempts, queue_name => queue);
end $$;
revoke all on function enqueue_job from public;
grant execute on function enqueue_job to sillage_app;
