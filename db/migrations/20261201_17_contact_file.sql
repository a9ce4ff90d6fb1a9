-- Documents of a contact, by a list of types of the firm (ORG-51).
create table document_type (
  firm_id int not null references firm, id uuid not null, name text not null check (name <> ''),
  primary key (firm_id, id)
);
create unique index document_type_name on document_type (firm_id, lower(name));

create table contact_document (
  firm_id int not null, id uuid not null, contact_id uuid not null, file_id uuid not null,
  document_type_id uuid,
  name text not null check (name <> ''), document_on date, expires_on date,
  created_at timestamptz(3) not null, created_by uuid,
  deleted_at timestamptz(3), deleted_by uuid,
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, contact_id) references contact,
  foreign key (firm_id, file_id) references file,
  foreign key (firm_id, document_type_id) references document_type on delete set null (document_type_id)
);
create index contact_document_of_contact on contact_document (firm_id, contact_id, created_at);
create index contact_document_by_file on contact_document (firm_id, file_id);

-- CON-40: a contact whose personal data were erased for good stays only as what its deals hang on.
alter table contact add column erased_at timestamptz(3);

-- CON-40, docs/adr/0011: the only way to change a line of the history; without the chained line that tells of it,
-- the verification takes it for an alteration.
create function redact_history(line bigint, remains jsonb) returns void
  language sql security definer set search_path = pg_catalog, public as
  $$ update history set data = remains where firm_id = current_firm() and seq = line $$;
revoke all on function redact_history from public;
grant execute on function redact_history to sillage_app;

call fence('document_type'); call fence('contact_document');
