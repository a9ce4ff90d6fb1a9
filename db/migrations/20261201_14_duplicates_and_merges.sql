-- Likely duplicates over the whole book (CON-32): what contacts are met by, which version of each was compared, the pairs
-- found, and those that somebody said are two for good.
create table duplicate_key (
  firm_id int not null, contact_id uuid not null, key text not null,
  primary key (firm_id, key, contact_id),
  foreign key (firm_id, contact_id) references contact on delete cascade
);
create index duplicate_key_of_contact on duplicate_key (firm_id, contact_id);

create table duplicate_scoring (
  firm_id int not null, contact_id uuid not null, version int not null,
  primary key (firm_id, contact_id),
  foreign key (firm_id, contact_id) references contact on delete cascade
);

create table duplicate_pair (
  firm_id int not null, one_id uuid not null, other_id uuid not null,
  score int not null,
  -- French sentences, the strongest first.
  reasons jsonb not null,
  primary key (firm_id, one_id, other_id),
  foreign key (firm_id, one_id) references contact on delete cascade,
  foreign key (firm_id, other_id) references contact on delete cascade,
  check (one_id < other_id)
);
create index duplicate_pair_by_score on duplicate_pair (firm_id, score, one_id, other_id);
create index duplicate_pair_of_other on duplicate_pair (firm_id, other_id);

create table duplicate_distinction (
  firm_id int not null, one_id uuid not null, other_id uuid not null,
  marked_at timestamptz(3) not null, marked_by uuid not null,
  primary key (firm_id, one_id, other_id),
  foreign key (firm_id, one_id) references contact on delete cascade,
  foreign key (firm_id, other_id) references contact on delete cascade,
  foreign key (firm_id, marked_by) references "user",
  check (one_id < other_id)
);
create index duplicate_distinction_of_other on duplicate_distinction (firm_id, other_id);

-- A merge that can still be undone (CON-31): the source is in no list and in no trash; undone, or 90 days old, the row goes.
create table contact_merge (
  firm_id int not null, id uuid not null,
  source_id uuid not null, target_id uuid not null,
  merged_at timestamptz(3) not null, merged_by uuid not null,
  -- What the target took: fields, followers, and the rows that followed, as they were.
  taken jsonb not null,
  primary key (firm_id, id),
  foreign key (firm_id, source_id) references contact on delete cascade,
  foreign key (firm_id, target_id) references contact on delete cascade,
  foreign key (firm_id, merged_by) references "user"
);
create unique index contact_merge_of_source on contact_merge (firm_id, source_id);
create index contact_merge_of_target on contact_merge (firm_id, target_id, merged_at);
create index contact_merge_by_date on contact_merge (firm_id, merged_at);

call fence('duplicate_key'); call fence('duplicate_scoring'); call fence('duplicate_pair'); call fence('duplicate_distinction');
call fence('contact_merge');
