-- « Voir en tant que » (SEC-7): through whose eyes, or which profile's rights, a session reads. Whoever is seen and goes
-- takes the session along: it never falls back by itself to the administrator's own rights.
alter table session
  add column seen_user_id uuid, add column seen_profile_id uuid,
  add foreign key (firm_id, seen_user_id) references "user" on delete cascade,
  add foreign key (firm_id, seen_profile_id) references profile on delete cascade,
  add check (num_nonnulls(seen_user_id, seen_profile_id) <= 1);
create index session_by_seen_user on session (firm_id, seen_user_id) where seen_user_id is not null;
create index session_by_seen_profile on session (firm_id, seen_profile_id) where seen_profile_id is not null;
