-- What is known of the firm (ORG-1): printed in letters, e-mails and reports.
alter table firm
  add column address_line1 text, add column address_line2 text, add column postcode text, add column town text,
  add column legal_form text,
  add column siren text check (siren ~ '^\d{9}$'),
  add column siret text check (siret ~ '^\d{14}$'),
  add column capital_cents bigint check (capital_cents >= 0),
  add column registry_town text,
  add column vat_number text check (vat_number ~ '^FR\d{11}$'),
  add column orias_number text check (orias_number ~ '^\d{8}$'),
  add column cif_association text, add column cif_number text,
  add column ias_categories jsonb not null default '[]',
  add column iobsp_categories jsonb not null default '[]',
  add column insurer text, add column insurance_policy text,
  add column supervisory_authority text, add column mediator text, add column data_protection_contact text;

-- ORG-2: where the people of a unit are, and the time they live by.
alter table business_unit
  add column address_line1 text, add column address_line2 text, add column postcode text, add column town text,
  add column phone text,
  add column version int not null default 1;
create unique index business_unit_by_name on business_unit (firm_id, lower(name));

-- ORG-3: logos of the firm, and of a user who has their own.
create table logo (
  firm_id int not null references firm, id uuid not null,
  user_id uuid, purpose text not null check (purpose in ('application', 'document')),
  file_id uuid not null, width int not null, height int not null,
  primary key (firm_id, id),
  foreign key (firm_id, user_id) references "user" on delete cascade,
  foreign key (firm_id, file_id) references file
);
create unique index logo_once on logo (firm_id, user_id, purpose) nulls not distinct;
create index logo_of_file on logo (firm_id, file_id);
call fence('logo');
