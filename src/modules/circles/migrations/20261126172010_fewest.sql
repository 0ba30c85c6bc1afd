-- Under how many people a movement wants nothing told: more than the house does, never fewer. What was higher in a quarter
-- holds until the quarter is over, so that nothing is told again with less care than before.
create table circles.small_world (
  movement_id uuid not null references circles.circle,
  holds_from date not null,
  fewest integer not null check (fewest between 5 and 1000 and fewest % 5 = 0),
  primary key (movement_id, holds_from)
);
alter table circles.small_world enable row level security; -- no policy: only the owner's functions read and write it

-- Under how many people nothing is told of a group: the highest number of the house and of every movement it belongs to.
create function circles.fewest_at(variadic of_circles uuid[]) returns integer
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with recursive up as (
    select c.id, c.parent_id, c.movement_id from circles.circle c where c.id = any (of_circles)
    union
    select c.id, c.parent_id, c.movement_id from circles.circle c join up on c.id in (up.parent_id, up.movement_id)),
  today as (select platform.day_of(now()) as day, platform.day_of(platform.quarter()) as quarter)
  select greatest(platform.fewest(), max(w.fewest)) from up
  cross join today
  join circles.small_world w on w.movement_id = up.id and w.holds_from <= today.day
    and w.holds_from >= coalesce((select max(b.holds_from) from circles.small_world b
      where b.movement_id = up.id and b.holds_from <= today.quarter), '-infinity')
$$;

-- Higher holds at once; lower from the next quarter on.
create function circles.settle_fewest(movement uuid, people integer) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  today date := platform.day_of(now());
  next_quarter date := (platform.day_of(platform.quarter()) + interval '3 months')::date;
begin
  perform from circles.circle c
    where c.id = movement and c.kind = 'movement' and c.id in (select circles.my_kept_circles()) for no key update;
  if not found then raise insufficient_privilege using message = 'not your movement'; end if;
  delete from circles.small_world w where w.movement_id = movement and w.holds_from > today;
  if people = circles.fewest_at(movement) then return; end if;
  insert into circles.small_world as w (movement_id, holds_from, fewest)
    values (movement, case when people > circles.fewest_at(movement) then today else next_quarter end, people)
    on conflict (movement_id, holds_from) do update set fewest = excluded.fewest;
end
$$;

-- The number that holds, and a lower one that waits, for who looks after the movement.
create function circles.fewest_i_keep(movement uuid) returns table (holds integer, ahead integer, holds_from date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query select circles.fewest_at(c.id), greatest(w.fewest, platform.fewest()), w.holds_from
    from circles.circle c
    left join circles.small_world w on w.movement_id = c.id and w.holds_from > platform.day_of(now())
    where c.id = movement and c.kind = 'movement' and c.id in (select circles.my_kept_circles());
end
$$;

revoke all on function circles.fewest_at(uuid[]), circles.settle_fewest(uuid, integer), circles.fewest_i_keep(uuid)
  from public;
grant execute on function circles.settle_fewest(uuid, integer), circles.fewest_i_keep(uuid) to kampvuur_web;

-- Whether so few sat around a fire is asked of its movement too.
create or replace function circles.my_small_fires() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id and c.kind = 'fire'
    where s.circle_id in (select circles.my_circles()) and s.came_at is not null and s.ended_at is null
      and s.role <> 'listener' and not s.listens
    group by s.circle_id having count(*) < circles.fewest_at(s.circle_id);
end
$$;
