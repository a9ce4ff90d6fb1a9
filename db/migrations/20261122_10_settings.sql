-- What a user settles for themselves (ORG-53, ORG-52): one row per element, copied whole to others.
create table user_setting (
  firm_id int not null, user_id uuid not null, element text not null,
  value jsonb not null, set_at timestamptz(3) not null,
  primary key (firm_id, user_id, element),
  foreign key (firm_id, user_id) references "user" on delete cascade
);
call fence('user_setting');

-- ORG-51: how often an event type serves is asked before it is deleted.
create index event_by_type on event (firm_id, event_type_id) where event_type_id is not null;
create index step_by_type on step (firm_id, event_type_id) where event_type_id is not null;
-- Colours that are told apart from the ground in light and in dark.
update event_type set colour = case colour when '#7048e8' then '#845ef7' when '#f08c00' then '#d97706' when '#4263eb' then '#4c6ef5' else colour end
where colour in ('#7048e8', '#f08c00', '#4263eb');
