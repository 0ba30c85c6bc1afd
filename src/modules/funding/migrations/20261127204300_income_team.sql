-- A circle of a movement that works on its income: what it is asked to do, and how one reaches it. Its ideas, with what they would never
-- do, are those of the movement.
create table funding.income_team (
  circle_id uuid primary key references circles.circle,
  movement_id uuid not null references circles.circle,
  task text not null default '',
  reach text not null default '',
  version integer not null default 1
);
create index income_team_of on funding.income_team (movement_id);
alter table funding.income_team enable row level security;
create policy income_team_see on funding.income_team for select to kampvuur_web using (
  movement_id in (select gatherings.my_movements()) or movement_id in (select circles.my_kept_circles()));
create policy income_team_name on funding.income_team for insert to kampvuur_web with check (
  movement_id in (select circles.my_open_kept_circles())
  and exists (select from circles.circle c where c.id = income_team.circle_id and c.movement_id = income_team.movement_id
    and c.kind in ('action-team', 'core-team', 'team') and c.closed_on is null));
create policy income_team_change on funding.income_team for update to kampvuur_web using (
  movement_id in (select circles.my_open_kept_circles()) or circle_id in (select circles.my_open_kept_circles()));
create policy income_team_end on funding.income_team for delete to kampvuur_web using (
  movement_id in (select circles.my_open_kept_circles()));
grant select, insert, delete, update (task, reach, version) on funding.income_team to kampvuur_web;
create trigger tell_deed after insert or update or delete on funding.income_team
  for each row execute function circles.tell_deed('money', 'movement_id');

-- That an idea brought something is said by who receives it too.
create or replace function funding.who_received() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.kind in ('contribution', 'idea')
    and not pg_has_role(current_user, (select c.relowner from pg_class c where c.oid = tg_relid), 'usage')
    and new.actual_cents is distinct from (case when tg_op = 'UPDATE' then old.actual_cents end)
    and new.movement_id not in (select circles.my_kept_circles())
  then
    raise insufficient_privilege using message = 'said by who receives it';
  end if;
  return new;
end
$$;
