-- Where a circle sits besides its one home (parent_id): sectors, regions, movements, a second house. A place that it left
-- stays here, with its days.
create table circles.within (
  circle_id uuid not null references circles.circle,
  in_id uuid not null references circles.circle,
  since date not null default platform.day_of(now()),
  until date check (until >= since),
  primary key (circle_id, in_id, since)
);
create unique index within_now on circles.within (circle_id, in_id) where until is null;
create index within_in on circles.within (in_id, circle_id) where until is null;
alter table circles.within enable row level security;
-- That one circle sits in another is there for who may see both.
create policy within_see on circles.within for select to kampvuur_web using (
  exists (select from circles.circle c where c.id = circle_id)
  and exists (select from circles.circle c where c.id = in_id));
create policy within_worker on circles.within for select to kampvuur_worker using (true);
grant select on circles.within to kampvuur_web, kampvuur_worker;

create index circle_groups on circles.circle (parent_id) where kind <> 'fire';
create index circle_of_movement on circles.circle (movement_id) where kind <> 'fire';

-- What a circle sits in directly: its home, its movement, and every other place. Whoever asks gets what they may see.
create function circles.directly_in(circle uuid) returns setof uuid
language sql stable rows 5
as $$
  select c.parent_id from circles.circle c where c.id = circle and c.parent_id is not null
  union
  select c.movement_id from circles.circle c where c.id = circle and c.movement_id is not null
  union
  select w.in_id from circles.within w where w.circle_id = circle and w.until is null
$$;

-- What has its home or another place directly in a circle; no fires, which are their own to tell.
create function circles.directly_within(place uuid) returns setof uuid
language sql stable rows 50
as $$
  select c.id from circles.circle c where c.parent_id = place and c.kind <> 'fire'
  union
  select w.circle_id from circles.within w where w.in_id = place and w.until is null
$$;

-- All that these circles sit in, however far up.
create function circles.above(variadic circle_ids uuid[]) returns setof uuid
language sql stable rows 10
as $$
  with recursive up (id) as (
    select d.id from unnest(circle_ids) as c (id), circles.directly_in(c.id) as d (id)
    union
    select d.id from up, circles.directly_in(up.id) as d (id))
  select up.id from up
$$;

-- All that sits in a circle, however far down; no fires.
create function circles.all_within(place uuid) returns setof uuid
language sql stable rows 500
as $$
  with recursive down (id) as (
    select d.id from (
      select x.id from circles.directly_within(place) as x (id)
      union
      select c.id from circles.circle c where c.movement_id = place and c.kind <> 'fire') as d
    union
    select d.id from down, circles.directly_within(down.id) as d (id))
  select down.id from down
$$;

revoke all on function circles.directly_in(uuid), circles.directly_within(uuid), circles.above(uuid[]),
  circles.all_within(uuid) from public;
grant execute on function circles.directly_in(uuid), circles.directly_within(uuid), circles.above(uuid[]),
  circles.all_within(uuid) to kampvuur_web, kampvuur_worker;

-- Nothing sits in itself, along whatever way. Who lays one line waits for who lays another, so that two lines laid at once
-- make no ring.
create function circles.stay_upright() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('kampvuur where circles sit'));
  if exists (select from circles.circle c where c.id in (new.circle_id, new.in_id) and c.kind = 'fire') then
    raise check_violation using constraint = 'a_fire_has_one_home', message = 'a fire has one home';
  end if;
  if new.circle_id = new.in_id or new.circle_id in (select circles.above(new.in_id)) then
    raise check_violation using constraint = 'nothing_sits_in_itself', message = 'a circle would sit in itself';
  end if;
  return new;
end
$$;
create trigger stay_upright before insert or update of circle_id, in_id, until on circles.within
  for each row when (new.until is null) execute function circles.stay_upright();

create function circles.stay_upright_at_home() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('kampvuur where circles sit'));
  if new.id in (select circles.above(variadic array_remove(array[new.parent_id, new.movement_id], null))) then
    raise check_violation using constraint = 'nothing_sits_in_itself', message = 'a circle would sit in itself';
  end if;
  return new;
end
$$;
-- A new circle has nothing in it yet.
alter table circles.circle add constraint nothing_sits_in_itself check (id <> parent_id and id <> movement_id);
create trigger stay_upright_at_home before update of parent_id, movement_id on circles.circle
  for each row when (new.kind <> 'fire'
    and (new.parent_id is distinct from old.parent_id or new.movement_id is distinct from old.movement_id))
  execute function circles.stay_upright_at_home();
revoke all on function circles.stay_upright(), circles.stay_upright_at_home() from public;

insert into circles.within (circle_id, in_id, since)
  select c.id, p.id, platform.day_of(c.created_at) from circles.circle c
  join circles.circle p on p.id in (c.sector_id, c.region_id) where c.kind <> 'fire';

-- Under how many people nothing is told of a group: the highest number of the house and of every movement above it, along
-- whatever way it sits there.
create or replace function circles.fewest_at(variadic of_circles uuid[]) returns integer
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with up (id) as (select unnest(of_circles) union select circles.above(variadic of_circles)),
  today as (select platform.day_of(now()) as day, platform.day_of(platform.quarter()) as quarter)
  select greatest(platform.fewest(), max(w.fewest)) from up
  cross join today
  join circles.small_world w on w.movement_id = up.id and w.holds_from <= today.day
    and w.holds_from >= coalesce((select max(b.holds_from) from circles.small_world b
      where b.movement_id = up.id and b.holds_from <= today.quarter), '-infinity')
$$;

-- Kinds of places are data: what follows from one is what sits in it and who sits there.
alter table circles.circle drop constraint circle_kind_check;
alter table circles.circle add constraint circle_kind_check check (kind in ('movement', 'sector', 'region', 'organisation',
  'site', 'team', 'partner', 'core-team', 'council', 'board', 'action-team', 'trust-circle', 'neighbourhood', 'fire'));
