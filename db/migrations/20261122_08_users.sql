-- Everything that is filled in about a user (ORG-20), the firm's list of statuses, and users who left (ORG-22).
create table user_status (
  firm_id int not null references firm, id uuid not null,
  name text not null check (name <> ''),
  position int not null default 0,
  primary key (firm_id, id)
);
create unique index user_status_by_name on user_status (firm_id, lower(name));
call fence('user_status');

alter table "user"
  add column sender_name text,
  add column no_product_mails boolean not null default false,
  add column status_id uuid,
  -- How many clients they may invite to the portal: 0 none, null no limit.
  add column portal_invitations int check (portal_invitations >= 0),
  add column esignature_allowed boolean not null default true,
  add column orias_number text check (orias_number ~ '^\d{8}$'),
  add column signature text,
  add column photo_file_id uuid,
  -- A user who was deleted stays as a name beside what they did: nothing else of theirs is left.
  add column deleted_at timestamptz(3),
  alter column profile_id drop not null,
  add foreign key (firm_id, status_id) references user_status,
  add foreign key (firm_id, photo_file_id) references file,
  add check ((profile_id is null) = (deleted_at is not null)),
  add check (deleted_at is null or not active and manager_id is null and login is null and password_hash is null);
create index user_by_status on "user" (firm_id, status_id) where status_id is not null;
create index user_by_unit on "user" (firm_id, business_unit_id) where business_unit_id is not null;

create table user_phone (
  firm_id int not null, id uuid not null, user_id uuid not null,
  label text not null, number text not null, extension text, position int not null default 0,
  primary key (firm_id, id),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
create index user_phone_of_user on user_phone (firm_id, user_id);
call fence('user_phone');
