-- The firm's book: contacts, how to reach them, who follows them.
create table category (
  firm_id int not null references firm, id uuid not null,
  contact_type text not null, parent_id uuid, name text not null check (name <> ''),
  position int not null default 0, is_default boolean not null default false, version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, parent_id) references category
);
create unique index category_one_default on category (firm_id, contact_type) where is_default;

create unique index category_name on category (firm_id, contact_type, parent_id, lower(name)) nulls not distinct;

create table keyword (
  firm_id int not null references firm, id uuid not null, name text not null check (name <> ''),
  primary key (firm_id, id)
);
create unique index keyword_name on keyword (firm_id, lower(name));

-- Behind row level security PostgreSQL uses an index only for functions marked leakproof: without this, every search by
-- words or followers reads the whole table. Their errors tell nothing of the values. Asks for a superuser; else it is slow.
do $$ begin
  alter function pg_catalog.textlike(text, text) leakproof;
  alter function pg_catalog.arrayoverlap(anyarray, anyarray) leakproof;
  alter function pg_catalog.arraycontains(anyarray, anyarray) leakproof;
exception when insufficient_privilege then
  raise warning 'textlike, arrayoverlap and arraycontains could not be marked leakproof: searches will be slow';
end $$;

create table contact (
  firm_id int not null references firm, id uuid not null,
  type text not null check (type in ('client', 'prospect', 'partner', 'supplier', 'professional', 'other')),
  kind text not null check (kind in ('person', 'organisation')),
  category_id uuid,
  external_id text,
  -- Person.
  title text, last_name text, birth_name text, first_names text,
  birth_date date, birth_place text, birth_country text, nationality text, tax_country text,
  civil_status text, matrimonial_regime text, profession text, employer text,
  politically_exposed boolean, death_date date,
  -- Organisation.
  organisation_name text, legal_form text, siren text, siret text, activity_code text,
  share_capital_cents bigint, creation_date date,
  -- Both.
  language text, source text, notes text,
  emailing_consent boolean, emailing_consent_on date, emailing_consent_origin text,
  -- Who follows it. follower_ids = main adviser and contact_follower rows, kept by contacts.access in the same write.
  is_private boolean not null default false,
  main_adviser_id uuid not null,
  follower_ids uuid[] not null,
  -- Read again from names and preferred coordinates at each change (contact digest).
  display_name text not null, sort_name text collate "fr-FR-x-icu" not null, name_key text not null, search_text text not null,
  phone text, email text, postcode text, town text,
  import_id uuid,
  created_at timestamptz(3) not null, created_by uuid, updated_at timestamptz(3) not null,
  deleted_at timestamptz(3), deleted_by uuid,
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, category_id) references category,
  foreign key (firm_id, main_adviser_id) references "user",
  check (main_adviser_id = any (follower_ids)),
  check (case kind when 'person' then last_name is not null else organisation_name is not null end)
);
-- Lists are cut on these alone (index-only scans): what decides visibility stands in them, and, in the order of names, in
-- which words searched for stand close together, what is searched too. Hence the limits on both (contacts.shapes, digest).
create index contact_by_name on contact (firm_id, type, sort_name, id) include (follower_ids, is_private, kind, search_text) where deleted_at is null;
create index contact_by_update on contact (firm_id, type, updated_at, id) include (follower_ids, is_private) where deleted_at is null;
create index contact_by_creation on contact (firm_id, type, created_at, id) include (follower_ids, is_private) where deleted_at is null;
create index contact_by_town on contact (firm_id, type, town collate "fr-FR-x-icu", id) include (follower_ids, is_private) where deleted_at is null;
create index contact_by_category on contact (firm_id, category_id, sort_name, id) include (follower_ids, is_private, type) where deleted_at is null;
create index contact_of_followers on contact using gin (firm_id, follower_ids) where deleted_at is null;
create index contact_search on contact using gin (firm_id, search_text gin_trgm_ops) where deleted_at is null;
create index contact_private on contact (firm_id, id) where is_private;
create index contact_by_adviser on contact (firm_id, main_adviser_id);
create index contact_by_birth_date on contact (firm_id, birth_date) where birth_date is not null and deleted_at is null;
create index contact_by_name_key on contact (firm_id, name_key) where deleted_at is null;
create index contact_by_siren on contact (firm_id, siren) where siren is not null and deleted_at is null;
create unique index contact_external_id on contact (firm_id, external_id) where external_id is not null and deleted_at is null;

create table contact_follower (
  firm_id int not null, contact_id uuid not null, user_id uuid not null,
  role text not null check (role in ('co_adviser', 'assistant')),
  primary key (firm_id, contact_id, user_id, role),
  foreign key (firm_id, contact_id) references contact,
  foreign key (firm_id, user_id) references "user"
);
create index contact_follower_of_user on contact_follower (firm_id, user_id);

create table contact_phone (
  firm_id int not null, id uuid not null, contact_id uuid not null,
  label text not null, number text not null, extension text, preferred boolean not null default false, position int not null default 0,
  primary key (firm_id, id),
  foreign key (firm_id, contact_id) references contact
);
create index contact_phone_of_contact on contact_phone (firm_id, contact_id);
create index contact_phone_by_number on contact_phone (firm_id, number);
create unique index contact_phone_preferred on contact_phone (firm_id, contact_id) where preferred;

create table contact_email (
  firm_id int not null, id uuid not null, contact_id uuid not null,
  label text not null, address text not null, preferred boolean not null default false, position int not null default 0,
  primary key (firm_id, id),
  foreign key (firm_id, contact_id) references contact
);
create index contact_email_of_contact on contact_email (firm_id, contact_id);
-- Addresses are kept in lower case: an index on lower(address) would not be used behind row level security.
create index contact_email_by_address on contact_email (firm_id, address);
create unique index contact_email_preferred on contact_email (firm_id, contact_id) where preferred;

create table contact_address (
  firm_id int not null, id uuid not null, contact_id uuid not null,
  label text not null, line1 text, line2 text, line3 text, postcode text, town text, country text not null default 'FR',
  preferred boolean not null default false, position int not null default 0,
  primary key (firm_id, id),
  foreign key (firm_id, contact_id) references contact
);
create index contact_address_of_contact on contact_address (firm_id, contact_id);
create unique index contact_address_preferred on contact_address (firm_id, contact_id) where preferred;

create table contact_keyword (
  firm_id int not null, contact_id uuid not null, keyword_id uuid not null,
  primary key (firm_id, contact_id, keyword_id),
  foreign key (firm_id, contact_id) references contact,
  foreign key (firm_id, keyword_id) references keyword on delete cascade
);
create index contact_keyword_by_keyword on contact_keyword (firm_id, keyword_id, contact_id);

create table recent_contact (
  firm_id int not null, user_id uuid not null, contact_id uuid not null, opened_at timestamptz(3) not null,
  primary key (firm_id, user_id, contact_id),
  foreign key (firm_id, user_id) references "user" on delete cascade,
  foreign key (firm_id, contact_id) references contact
);
create index recent_contact_by_date on recent_contact (firm_id, user_id, opened_at);

-- French postcodes and towns, for completion at entry. Same for every firm.
create table town (postcode text not null, name text not null, name_key text not null, insee_code text not null, primary key (postcode, name));
comment on table town is '@reference';
create index town_by_key on town (name_key text_pattern_ops);
grant select on town to sillage_app;

-- Which version of each reference file stands in the database: loaded again only when the file changes.
create table reference_file (name text primary key, sha256 text not null);
comment on table reference_file is '@reference';

-- Imports of contacts: the file, its mapping, one line per line of the file.
create table contact_import (
  firm_id int not null references firm, id uuid not null,
  file_id uuid not null, file_name text not null, format text not null,
  headings jsonb not null, sheet_name text not null, sheet_names jsonb not null, line_count int not null,
  -- What was said of the file when it was read, and the first values of each column.
  warnings jsonb not null default '[]', samples jsonb not null default '[]',
  mapping jsonb not null, remembered boolean not null default false, defaults jsonb not null,
  state text not null check (state in ('mapping', 'checking', 'checked', 'importing', 'done', 'failed', 'abandoned')),
  job_id uuid, rejected_file_id uuid,
  created_by uuid not null, created_at timestamptz(3) not null, finished_at timestamptz(3),
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, file_id) references file,
  foreign key (firm_id, rejected_file_id) references file,
  foreign key (firm_id, job_id) references job_run,
  foreign key (firm_id, created_by) references "user"
);
create index contact_import_of_user on contact_import (firm_id, created_by, created_at);
alter table contact add foreign key (firm_id, import_id) references contact_import;
create index contact_by_import on contact (firm_id, import_id) where import_id is not null;

create table contact_import_line (
  firm_id int not null, import_id uuid not null, line int not null,
  verdict text not null check (verdict in ('new', 'updated', 'unchanged', 'rejected', 'duplicate')),
  -- What the user decided of a likely duplicate: leave it out, create it all the same, update the one found.
  decision text check (decision in ('skip', 'create', 'update')),
  name text not null,
  draft jsonb, issues jsonb not null default '[]', candidates jsonb not null default '[]', changes jsonb not null default '[]',
  -- Of the draft: a line that comes again says exactly the same (CON-72).
  fingerprint text,
  contact_id uuid, outcome text check (outcome in ('created', 'updated', 'unchanged', 'skipped', 'rejected')), outcome_code text,
  primary key (firm_id, import_id, line),
  foreign key (firm_id, import_id) references contact_import on delete cascade
);
create index contact_import_line_by_verdict on contact_import_line (firm_id, import_id, verdict, line);
create index contact_import_line_seen on contact_import_line (firm_id, fingerprint) where contact_id is not null and outcome is not null;

create table contact_import_mapping (
  firm_id int not null references firm, headings_key text not null, mapping jsonb not null, updated_at timestamptz(3) not null,
  primary key (firm_id, headings_key)
);

call fence('category'); call fence('keyword'); call fence('contact'); call fence('contact_follower'); call fence('contact_phone');
call fence('contact_email'); call fence('contact_address'); call fence('contact_keyword'); call fence('recent_contact');
call fence('contact_import'); call fence('contact_import_line'); call fence('contact_import_mapping');
