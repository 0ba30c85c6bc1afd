-- A gathering may also be meant for who sits in a circle that belongs to the one that organises it, however deep: all of a region, of a
-- sector, of a house with its teams. Which those are is found from where the actor sits, upward: few places, whatever the size of the region.
alter table gatherings.gathering drop constraint gathering_audience_check;
alter table gatherings.gathering add constraint gathering_audience_check
  check (audience in ('everyone', 'movement', 'around', 'circle'));

-- What the circles of the actor sit in, and those circles themselves. A guest at one fire belongs to that fire, a partner stands
-- beside what it sits in, and a circle that closed takes part in nothing.
create function gatherings.around_circles(circles uuid[]) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
  with mine (id) as (select c.id from circles.circle c
    where c.id = any (around_circles.circles) and c.kind not in ('fire', 'partner') and c.closed_on is null)
  select m.id from mine m
  union
  select circles.above(variadic array(select m.id from mine m))
$$;

create function gatherings.my_surroundings() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  mine uuid[] := array(select circles.my_circles());
begin
  if mine = '{}' then return; end if;
  return query select gatherings.around_circles(mine);
end
$$;

drop policy gathering_see on gatherings.gathering;
create policy gathering_see on gatherings.gathering for select to kampvuur_web using (
  status <> 'draft' and (audience = 'everyone'
    or (audience = 'movement' and movement_id in (select gatherings.my_movements()))
    or (audience = 'around' and circle_id in (select gatherings.my_surroundings()))
    or circle_id in (select circles.my_circles())
    or id in (select gatherings.my_gatherings()))
  or circle_id in (select gatherings.my_tended_circles()));
drop policy occurrence_see on gatherings.occurrence;
create policy occurrence_see on gatherings.occurrence for select to kampvuur_web using (
  announced and (audience = 'everyone'
    or (audience = 'movement' and movement_id in (select gatherings.my_movements()))
    or (audience = 'around' and circle_id in (select gatherings.my_surroundings()))
    or circle_id in (select circles.my_circles())
    or gathering_id in (select gatherings.my_gatherings()))
  or circle_id in (select gatherings.my_tended_circles()));

-- As before, and for who sits around it.
create or replace function gatherings.admits(gathering uuid, person uuid, without_step boolean) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select (g.audience = 'everyone'
      or exists (select from circles.seat s join circles.circle c on c.id = s.circle_id
        where s.person_id = person and s.taken_at is not null and s.ended_at is null and s.role <> 'listener' and not s.listens
          and not (without_step and s.asks_more)
          and (c.id = g.circle_id
            or (g.audience = 'movement' and c.kind not in ('fire', 'partner')
              and g.movement_id = case when c.kind = 'movement' then c.id else c.movement_id end)
            or exists (select from gatherings.guest_circle x where x.gathering_id = g.id and x.circle_id = c.id)))
      or (g.audience = 'around' and g.circle_id in (select gatherings.around_circles(array(
        select s.circle_id from circles.seat s where s.person_id = person and s.taken_at is not null and s.ended_at is null
          and s.role <> 'listener' and not s.listens and not (without_step and s.asks_more))))))
    and not (without_step and exists (select from circles.seat s where s.person_id = person and s.circle_id = g.circle_id
      and s.taken_at is not null and s.ended_at is null and s.asks_more))
  from gatherings.gathering g where g.id = gathering
$$;
revoke all on function gatherings.around_circles(uuid[]), gatherings.my_surroundings() from public;
grant execute on function gatherings.my_surroundings() to kampvuur_web;

-- Where a circle leaves a place, or closes, who sat around what is organised there gives their place on, and hears so once.
create function gatherings.leave_surroundings(left_places uuid[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  gone record;
begin
  for gone in
    select u.id, u.occurrence_id from gatherings.gathering g join gatherings.sign_up u on u.gathering_id = g.id
      join gatherings.occurrence o on o.id = u.occurrence_id
    where g.audience = 'around' and (g.circle_id = any (left_places) or g.circle_id in (select circles.above(variadic left_places)))
      and u.answer in ('yes', 'maybe') and o.ends_at > now() and not gatherings.reaches(u.id, false)
    order by o.id, u.waiting_since nulls last
  loop
    perform gatherings.take_off(gone.id, gone.occurrence_id);
    insert into platform.outbox (fact, ids) values ('gatherings.narrowed', jsonb_build_object('signUp', gone.id));
  end loop;
end
$$;
create function gatherings.leave_second_place() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform gatherings.leave_surroundings(array[new.in_id]);
  return null;
end
$$;
create trigger leave_second_place after update of until on circles.within
  for each row when (old.until is null and new.until is not null) execute function gatherings.leave_second_place();
create function gatherings.leave_home() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform gatherings.leave_surroundings(array(select x from unnest(array[old.parent_id, old.movement_id]) x where x is not null
    union select w.in_id from circles.within w where w.circle_id = new.id and w.until is null));
  return null;
end
$$;
create trigger leave_home after update of parent_id, movement_id, closed_on on circles.circle
  for each row when (new.kind <> 'fire' and (old.parent_id is distinct from new.parent_id
    or old.movement_id is distinct from new.movement_id or old.closed_on is null and new.closed_on is not null))
  execute function gatherings.leave_home();
revoke all on function gatherings.leave_surroundings(uuid[]), gatherings.leave_second_place(), gatherings.leave_home() from public;
