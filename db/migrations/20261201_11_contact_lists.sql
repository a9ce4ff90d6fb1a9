-- CON-21: the columns of a list as the firm shows them, in order; no row: the list's own.
create table list_columns (
  firm_id int not null references firm, id uuid not null, list text not null check (list <> ''),
  columns jsonb not null, version int not null default 1,
  primary key (firm_id, id)
);
create unique index list_columns_of_list on list_columns (firm_id, list);

-- UX-3: saved views of a list: the search, filters and order of its address, and its columns. Without an owner: everybody's.
create table list_view (
  firm_id int not null references firm, id uuid not null,
  list text not null check (list <> ''), owner_id uuid, name text not null check (name <> ''),
  address jsonb not null, columns jsonb not null, version int not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, owner_id) references "user" on delete cascade
);
create unique index list_view_name on list_view (firm_id, list, owner_id, lower(name)) nulls not distinct;

-- What each user chose of a list for themselves: columns, and the view it opens on.
create table user_list (
  firm_id int not null, user_id uuid not null, list text not null,
  layout jsonb, view_id uuid,
  primary key (firm_id, user_id, list),
  foreign key (firm_id, user_id) references "user" on delete cascade,
  foreign key (firm_id, view_id) references list_view on delete set null (view_id)
);
create index user_list_by_view on user_list (firm_id, view_id) where view_id is not null;

-- The view a list opens on for whoever has this profile and chose none.
create table profile_list_view (
  firm_id int not null, profile_id uuid not null, list text not null, view_id uuid not null,
  primary key (firm_id, profile_id, list),
  foreign key (firm_id, profile_id) references profile on delete cascade,
  foreign key (firm_id, view_id) references list_view on delete cascade
);
create index profile_list_view_by_view on profile_list_view (firm_id, view_id);

call fence('list_columns'); call fence('list_view'); call fence('user_list'); call fence('profile_list_view');
