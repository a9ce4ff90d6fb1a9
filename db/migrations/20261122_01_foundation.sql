-- The ground every feature stands on: the application's role, the fence by firm, firms, people, rights, sessions.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

do $$ begin
  if not exists (select from pg_roles where rolname = 'sillage_app') then
    create role sillage_app nologin nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin execute format('grant sillage_app to %I', current_user); exception when others then null; end $$;
grant usage on schema public to sillage_app;

-- Row level security by firm is the second fence (SEC-3): features never rely on it. Every transaction of a feature runs
-- as sillage_app; the owner stays outside the fence, for migrations, the verification of the history and found_firm.
create function current_firm() returns int language sql stable parallel safe
  return nullif(current_setting('app.firm_id', true), '')::int;

create procedure fence(fenced regclass, privileges text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format('create policy firm on %s to sillage_app using (firm_id = current_firm()) with check (firm_id = current_firm())', fenced);
  execute format('grant %s on %s to sillage_app', privileges, fenced);
end $$;

create table firm (
  id int generated always as identity primary key,
  name text not null check (name <> ''),
  time_zone text not null default 'Europe/Paris',
  phone text, email text, website text,
  -- Bumped by every change of hierarchy, users or profiles: whoever kept a reach or rights in memory reads them again.
  org_version int not null default 1,
  is_demo boolean not null default false,
  created_at timestamptz(3) not null,
  version int not null default 1
);
comment on table firm is '@reference';
alter table firm enable row level security;
create policy firm on firm to sillage_app using (id = current_firm());
grant select, update on firm to sillage_app;

create table business_unit (
  firm_id int not null references firm, id uuid not null,
  name text not null, time_zone text not null default 'Europe/Paris',
  primary key (firm_id, id)
);

create table profile (
  firm_id int not null references firm, id uuid not null,
  label text not null check (label <> ''),
  is_administrator boolean not null default false,
  valid boolean not null default true,
  custom boolean not null default false,
  position int not null default 0,
  version int not null default 1,
  created_at timestamptz(3) not null,
  primary key (firm_id, id)
);
create unique index profile_one_administrator on profile (firm_id) where is_administrator;

create table profile_right (
  firm_id int not null, profile_id uuid not null,
  permission text not null,
  scope text check (scope in ('own', 'attached', 'group', 'all')),
  primary key (firm_id, profile_id, permission),
  foreign key (firm_id, profile_id) references profile on delete cascade
);

create table "user" (
  firm_id int not null references firm, id uuid not null,
  title text, first_name text not null, last_name text not null,
  email text not null, login text, internal_number text,
  password_hash text,
  active boolean not null default true,
  is_adviser boolean not null default true,
  profile_id uuid not null, manager_id uuid, business_unit_id uuid,
  created_at timestamptz(3) not null, version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, profile_id) references profile,
  foreign key (firm_id, manager_id) references "user",
  foreign key (firm_id, business_unit_id) references business_unit,
  check (not active or login is not null),
  check (manager_id <> id)
);
create index user_by_manager on "user" (firm_id, manager_id);
create index user_by_profile on "user" (firm_id, profile_id);

-- Which firm a login or an e-mail address belongs to, before any firm is known (signing in). Local to the coordinator.
create table login (
  login_key text primary key, email_key text not null, firm_id int not null, user_id uuid not null,
  foreign key (firm_id, user_id) references "user" on delete cascade
);
comment on table login is '@local';
create unique index login_of_user on login (firm_id, user_id);
create index login_by_email on login (email_key);
grant select, insert, update, delete on login to sillage_app;

create table user_closure (
  firm_id int not null, ancestor_id uuid not null, descendant_id uuid not null, depth int not null,
  primary key (firm_id, ancestor_id, descendant_id),
  foreign key (firm_id, ancestor_id) references "user" on delete cascade,
  foreign key (firm_id, descendant_id) references "user" on delete cascade
);
create index user_closure_upwards on user_closure (firm_id, descendant_id, ancestor_id);

create table session (
  firm_id int not null, id uuid not null, user_id uuid not null,
  secret_hash bytea not null,
  created_at timestamptz(3) not null, seen_at timestamptz(3) not null, expires_at timestamptz(3) not null,
  user_agent text, address text,
  primary key (firm_id, id),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
create unique index session_by_secret on session (firm_id, secret_hash);
create index session_by_user on session (firm_id, user_id);

create table access_token (
  firm_id int not null, id uuid not null, user_id uuid not null,
  label text not null, secret_hash bytea not null,
  created_at timestamptz(3) not null, expires_at timestamptz(3), used_at timestamptz(3), revoked_at timestamptz(3),
  primary key (firm_id, id),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
create unique index access_token_by_secret on access_token (firm_id, secret_hash);
create index access_token_by_user on access_token (firm_id, user_id);

create table single_use_link (
  firm_id int not null, id uuid not null, user_id uuid not null,
  purpose text not null check (purpose in ('activation', 'reset')),
  secret_hash bytea not null,
  created_at timestamptz(3) not null, expires_at timestamptz(3) not null, used_at timestamptz(3),
  primary key (firm_id, id),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
create unique index single_use_link_by_secret on single_use_link (firm_id, secret_hash);
create index single_use_link_by_user on single_use_link (firm_id, user_id);

-- Failed sign-ins by login, by address and by both, to slow them down; whether this login once succeeded from this
-- address, so that strangers never slow the right person there. Keys are hashes. Local to the coordinator.
create table sign_in_throttle (
  key text primary key, failures int not null, last_at timestamptz(3) not null, succeeded_at timestamptz(3)
);
create index sign_in_throttle_by_age on sign_in_throttle (last_at);
comment on table sign_in_throttle is '@local';
grant select, insert, update, delete on sign_in_throttle to sillage_app;

create table idempotency_key (
  firm_id int not null, user_id uuid not null, key uuid not null,
  operation text not null, input_hash bytea not null, answer jsonb not null, created_at timestamptz(3) not null,
  primary key (firm_id, user_id, key),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
create index idempotency_key_by_age on idempotency_key (firm_id, created_at);

call fence('business_unit'); call fence('profile'); call fence('profile_right'); call fence('"user"');
call fence('user_closure'); call fence('session'); call fence('access_token'); call fence('single_use_link');
call fence('idempotency_key');

-- A firm's number exists before any fence can name it.
create function found_firm(firm_name text, zone text, demo boolean, founded timestamptz) returns int
  language sql security definer set search_path = pg_catalog, public as
  $$ insert into firm (name, time_zone, is_demo, created_at) values (firm_name, zone, demo, founded) returning id $$;
revoke all on function found_firm from public;
grant execute on function found_firm to sillage_app;

-- Whether the installation holds no firm yet: all that may be known before signing in.
create function firm_count() returns int language sql stable security definer set search_path = pg_catalog, public as
  $$ select count(*)::int from firm $$;
revoke all on function firm_count from public;
grant execute on function firm_count to sillage_app;

-- The demo firm of this installation, if it was asked for.
create function demo_firm_id() returns int language sql stable security definer set search_path = pg_catalog, public as
  $$ select min(id) from firm where is_demo $$;
revoke all on function demo_firm_id from public;
grant execute on function demo_firm_id to sillage_app;
