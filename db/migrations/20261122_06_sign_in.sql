-- Second factor, passkeys, the steps of a sign-in under way, and secrets that change with the rights (SEC-1, SEC-5).

-- Whoever has a row is asked for a second factor after their password. The secret is sealed by a key outside the database.
create table two_factor (
  firm_id int not null, user_id uuid not null,
  totp_secret bytea not null,
  -- The 30-second step of the last code accepted: no code serves twice.
  last_step int not null,
  created_at timestamptz(3) not null,
  primary key (firm_id, user_id),
  foreign key (firm_id, user_id) references "user" on delete cascade
);

create table recovery_code (
  firm_id int not null, user_id uuid not null,
  code_mark bytea not null,
  used_at timestamptz(3),
  primary key (firm_id, user_id, code_mark),
  foreign key (firm_id, user_id) references two_factor on delete cascade
);

create table passkey (
  firm_id int not null, id uuid not null, user_id uuid not null,
  name text not null check (name <> ''),
  credential_id text not null, public_key bytea not null, counter bigint not null, transports text not null,
  created_at timestamptz(3) not null, used_at timestamptz(3),
  primary key (firm_id, id),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
create unique index passkey_by_credential on passkey (firm_id, credential_id);
create index passkey_by_user on passkey (firm_id, user_id);

call fence('two_factor'); call fence('recovery_code'); call fence('passkey');

-- What the server keeps between two steps of a sign-in, often before any firm is known: challenges, tickets, the state of
-- a visit to the provider. Found by the hash of the ticket the browser holds, taken once. Local to the coordinator.
create table sign_in_step (
  ticket_hash bytea primary key, purpose text not null, facts jsonb not null, expires_at timestamptz(3) not null
);
create index sign_in_step_by_age on sign_in_step (expires_at);
comment on table sign_in_step is '@local';
grant select, insert, update, delete on sign_in_step to sillage_app;

-- A session whose user's rights changed goes on under another secret; the one before serves a moment longer.
alter table session add column rights_mark text, add column replaced_hash bytea, add column replaced_until timestamptz(3);
create unique index session_by_replaced_secret on session (firm_id, replaced_hash);
