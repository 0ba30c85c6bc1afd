-- A carrier's link opens the answer that is owed, and nothing of what stays around the fire.
create or replace function circles.my_circles() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.circle_id from circles.seat s
    where s.person_id = (select platform.current_person()) and s.taken_at is not null and s.ended_at is null
  union
  select s.circle_id from circles.seat s
    where s.id = (select platform.current_seat()) and s.taken_at is not null and s.ended_at is null
      and (select platform.current_scope()) not in ('invitation', 'carrier')
$$;

-- What a movement says to visitors on its front page: {sentence: {nl, en}, lines: [{nl, en}, …]}.
alter table circles.circle add column welcome jsonb;

create index circle_sector on circles.circle (sector_id);
create index circle_region on circles.circle (region_id);
create index circle_movement on circles.circle (movement_id);
create index circle_kind on circles.circle (kind, name);
