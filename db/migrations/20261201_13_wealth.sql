-- CON-5: what contacts own and owe. A share is an exact fraction; an owner is a contact, or somebody outside the book, named or not.
create table asset (
  firm_id int not null references firm, id uuid not null,
  kind text not null, label text not null check (label <> ''),
  acquired_on date, acquisition_cents bigint check (acquisition_cents >= 0),
  -- How it came: the matrimonial regime proposes the shares from it; whether they are those proposed.
  origin text, ownership text not null check (ownership in ('regime', 'chosen')),
  notes text,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
  version int not null default 1,
  primary key (firm_id, id)
);
create table asset_owner (
  firm_id int not null, id uuid not null, asset_id uuid not null,
  contact_id uuid, name text,
  held_as text not null check (held_as in ('full', 'bare', 'usufruct')),
  numerator int not null check (numerator > 0), denominator int not null check (denominator between 1 and 1000000),
  position int not null default 0,
  primary key (firm_id, id),
  foreign key (firm_id, asset_id) references asset on delete cascade,
  foreign key (firm_id, contact_id) references contact,
  check (numerator <= denominator),
  check (contact_id is null or name is null)
);
create index asset_owner_of_asset on asset_owner (firm_id, asset_id);
create index asset_owner_of_contact on asset_owner (firm_id, contact_id) where contact_id is not null;

create table asset_value (
  firm_id int not null, id uuid not null, asset_id uuid not null,
  valued_on date not null, value_cents bigint not null check (value_cents >= 0),
  primary key (firm_id, id),
  foreign key (firm_id, asset_id) references asset on delete cascade
);
create unique index asset_value_of_day on asset_value (firm_id, asset_id, valued_on);

create table liability (
  firm_id int not null references firm, id uuid not null,
  kind text not null, label text not null check (label <> ''), lender text,
  initial_cents bigint not null check (initial_cents > 0),
  -- Yearly, in percent.
  rate numeric not null check (rate between 0 and 100), rate_kind text not null, repayment text not null,
  starts_on date not null, ends_on date not null,
  payment_cents bigint check (payment_cents >= 0),
  -- What the lender says is left; the schedule says it on other days.
  outstanding_cents bigint check (outstanding_cents >= 0), outstanding_on date,
  notes text,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
  version int not null default 1,
  primary key (firm_id, id),
  check (starts_on < ends_on),
  check ((outstanding_cents is null) = (outstanding_on is null))
);
create table liability_owner (
  firm_id int not null, id uuid not null, liability_id uuid not null,
  contact_id uuid, name text,
  numerator int not null check (numerator > 0), denominator int not null check (denominator between 1 and 1000000),
  position int not null default 0,
  primary key (firm_id, id),
  foreign key (firm_id, liability_id) references liability on delete cascade,
  foreign key (firm_id, contact_id) references contact,
  check (numerator <= denominator),
  check (contact_id is null or name is null)
);
create index liability_owner_of_liability on liability_owner (firm_id, liability_id);
create index liability_owner_of_contact on liability_owner (firm_id, contact_id) where contact_id is not null;

create table income_line (
  firm_id int not null, id uuid not null, contact_id uuid not null,
  kind text not null, label text, amount_cents bigint not null check (amount_cents >= 0), period text not null,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, contact_id) references contact
);
create index income_line_of_contact on income_line (firm_id, contact_id);

create table contact_objective (
  firm_id int not null, id uuid not null, contact_id uuid not null,
  kind text not null, amount_cents bigint check (amount_cents >= 0), horizon_years int check (horizon_years between 0 and 80),
  priority int not null check (priority between 1 and 5), notes text,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, contact_id) references contact
);
create index contact_objective_of_contact on contact_objective (firm_id, contact_id);

-- One row per assessment: the latest is in force, the others stay readable.
create table risk_profile (
  firm_id int not null, id uuid not null, contact_id uuid not null,
  assessed_on date not null, tolerance text not null, capacity text not null, level text not null,
  experience text not null, esg text not null, override_reason text,
  created_at timestamptz(3) not null,
  version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, contact_id) references contact
);
create unique index risk_profile_of_day on risk_profile (firm_id, contact_id, assessed_on);

call fence('asset'); call fence('asset_owner'); call fence('asset_value'); call fence('liability'); call fence('liability_owner');
call fence('income_line'); call fence('contact_objective'); call fence('risk_profile');
