-- The money of a movement, line by line: what houses bring by their means, grants, what it went to, ideas for income, and
-- ways to pay close ones. Lines hold no person's name.
create schema funding;
grant usage on schema funding to kampvuur_web;

create table funding.line (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  kind text not null check (kind in ('contribution', 'grant', 'spending', 'idea', 'route')),
  circle_id uuid references circles.circle, -- the house that brings it
  title text not null default '',
  from_on date,
  until_on date,
  planned_cents integer check (planned_cents between 0 and 2000000000), -- promised, asked for, meant to be spent
  actual_cents integer check (actual_cents between 0 and 2000000000), -- came in, or went out
  words jsonb not null default '{}', -- {question: answer}, in their own words
  state text not null default '',
  is_public boolean not null default false,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  check ((kind = 'contribution') = (circle_id is not null)),
  check (not is_public or kind = 'route'),
  check (until_on is null or from_on is null or until_on >= from_on)
);
create index line_of_movement on funding.line (movement_id, kind);
create index line_of_circle on funding.line (circle_id) where circle_id is not null;
alter table funding.line enable row level security;

-- Whoever takes part reads all of it; a partner does not take part. What is public is for everybody.
create policy line_see on funding.line for select to kampvuur_web using (
  is_public
  or movement_id in (select contributions.my_movements())
  or movement_id in (select circles.my_kept_circles())
  or circle_id in (select circles.my_kept_circles()));

-- Hosts of the movement write every line, hosts of a house what their house promises, and who takes part an idea.
create policy line_add on funding.line for insert to kampvuur_web with check (
  movement_id in (select circles.my_kept_circles())
  or (circle_id in (select c.id from circles.circle c
      where c.id in (select circles.my_kept_circles()) and c.movement_id = line.movement_id))
  or (kind = 'idea' and movement_id in (select contributions.my_movements())));
create policy line_change on funding.line for update to kampvuur_web using (
  movement_id in (select circles.my_kept_circles())
  or circle_id in (select circles.my_kept_circles())
  or (kind = 'idea' and movement_id in (select contributions.my_movements())));
create policy line_take_away on funding.line for delete to kampvuur_web using (
  movement_id in (select circles.my_kept_circles())
  or (circle_id in (select circles.my_kept_circles()) and actual_cents is null));
grant select, insert, delete, update (title, from_on, until_on, planned_cents, actual_cents, words, state, is_public,
  version) on funding.line to kampvuur_web;

-- That money came in is said by who looks after the movement, not by who promised it.
create function funding.who_received() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.kind = 'contribution' and current_user = 'kampvuur_web'
    and new.actual_cents is distinct from (case when tg_op = 'UPDATE' then old.actual_cents end)
    and new.movement_id not in (select circles.my_kept_circles())
  then
    raise insufficient_privilege using message = 'said by who receives it';
  end if;
  return new;
end
$$;
revoke all on function funding.who_received() from public;
create trigger who_received before insert or update on funding.line
  for each row execute function funding.who_received();
