-- Who signs in by a provider (ORG-21), mails in a user's name (ORG-20), exports of a day (SEC-6).

-- An account is found by what its provider calls it, once it has signed in there; the e-mail address only led there the
-- first time. Read before any firm is known, like `login`. Local to the coordinator.
create table provider_account (
  issuer text not null, subject text not null,
  firm_id int not null, user_id uuid not null,
  bound_at timestamptz(3) not null,
  primary key (issuer, subject),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
create unique index provider_account_of_user on provider_account (firm_id, user_id, issuer);
comment on table provider_account is '@local';
grant select, insert, update, delete on provider_account to sillage_app;

-- Null: Sillage itself writes.
alter table outbox_mail add column from_name text, add column reply_to text;

-- One row per user and day of the firm's time zone. Locked by each export: two at once are counted one after the other.
create table export_day (
  firm_id int not null, user_id uuid not null, day date not null,
  exports int not null check (exports > 0),
  alarmed_at timestamptz(3),
  primary key (firm_id, user_id, day),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
call fence('export_day');
