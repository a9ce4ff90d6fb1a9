-- CON-4: who is what to whom. « from » has « to » as its child, its manager, its notary…; the inverse is read from the same
-- row, so the two directions cannot disagree. Of a relation that is the same both ways, the smaller id stands first.
create table relation_type (
  firm_id int not null references firm, id uuid not null,
  name text not null check (name <> ''), inverse_name text not null check (inverse_name <> ''),
  primary key (firm_id, id)
);
create unique index relation_type_name on relation_type (firm_id, lower(name), lower(inverse_name));

create table contact_relation (
  firm_id int not null references firm, id uuid not null,
  from_id uuid not null, to_id uuid not null,
  -- One of the built-in kinds, else the firm's own.
  kind text not null, relation_type_id uuid,
  since date, until date,
  -- Of an associate or a beneficial owner: shares of capital and votes, in basis points.
  capital_bp int check (capital_bp between 0 and 10000), votes_bp int check (votes_bp between 0 and 10000), held_as text,
  -- Of a manager: gérant, président…
  position text,
  -- Of a child.
  filiation text, tax_dependent boolean, shared_custody boolean, disabled boolean,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, from_id) references contact,
  foreign key (firm_id, to_id) references contact,
  foreign key (firm_id, relation_type_id) references relation_type,
  check (from_id <> to_id),
  check ((kind = 'own') = (relation_type_id is not null)),
  check (since is null or until is null or since <= until)
);
create unique index contact_relation_once on contact_relation (firm_id, from_id, to_id, kind, relation_type_id) nulls not distinct;
create index contact_relation_to on contact_relation (firm_id, to_id);
create index contact_relation_by_type on contact_relation (firm_id, relation_type_id) where relation_type_id is not null;

-- People followed together; a contact is of one household at most. It is named after those of it that one sees.
create table household (
  firm_id int not null references firm, id uuid not null, created_at timestamptz(3) not null,
  primary key (firm_id, id)
);
create table household_member (
  firm_id int not null, contact_id uuid not null, household_id uuid not null,
  primary key (firm_id, contact_id),
  foreign key (firm_id, contact_id) references contact,
  foreign key (firm_id, household_id) references household on delete cascade
);
create index household_member_of on household_member (firm_id, household_id);

call fence('relation_type'); call fence('contact_relation'); call fence('household'); call fence('household_member');
