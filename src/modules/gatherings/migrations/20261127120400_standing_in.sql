-- Whose gatherings the actor looks after: as host of a circle, and on the days that they stand in for a host who is away, no longer.
-- Weeks and visits ask for a host, as before.
create function gatherings.my_tended_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select gatherings.my_hosted_circles()
    union select i.circle_id from circles.standing_in((select platform.current_person())) i
      join circles.circle c on c.id = i.circle_id and c.kind <> 'fire';
end
$$;

-- The seats of the hosts for whom the actor stands in today.
create function gatherings.stood_in_for() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  return query select a.by_seat_id from circles.standing_in((select platform.current_person())) i
    join circles.host_asked a on a.to_seat_id = i.seat_id and a.kind = 'stand-in' and a.outcome = 'yes' and a.ended_at is null
      and platform.day_of(now()) between a.from_on and a.until_on
    join circles.seat h on h.id = a.by_seat_id and h.role = 'host' and h.ended_at is null;
end
$$;

-- As before; and where a host receives people, who stands in for them does so on those days. It is no place of their own, so
-- it ends with the days.
create or replace function gatherings.my_received() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select r.gathering_id from gatherings.receiver r
    where platform.current_person() is not null
      and (r.seat_id in (select circles.my_seats()) or r.seat_id in (select gatherings.stood_in_for()))
$$;

-- What somebody plans who stands in, the host receives people at: once back it is theirs.
create function gatherings.receives_for_who_is_away() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into gatherings.receiver (gathering_id, seat_id)
    select new.id, h.id from circles.seat h
    where h.circle_id = new.circle_id and h.id in (select gatherings.stood_in_for())
      and new.circle_id not in (select gatherings.my_hosted_circles());
  return null;
end
$$;
create trigger receives_for_who_is_away after insert on gatherings.gathering
  for each row when (new.page = '') execute function gatherings.receives_for_who_is_away();
revoke all on function gatherings.my_tended_circles(), gatherings.stood_in_for(), gatherings.receives_for_who_is_away()
  from public;
grant execute on function gatherings.my_tended_circles(), gatherings.stood_in_for() to kampvuur_web;

drop policy gathering_see on gatherings.gathering;
create policy gathering_see on gatherings.gathering for select to kampvuur_web using (
  status <> 'draft' and (audience = 'everyone'
    or (audience = 'movement' and movement_id in (select gatherings.my_movements()))
    or circle_id in (select circles.my_circles())
    or id in (select gatherings.my_gatherings()))
  or circle_id in (select gatherings.my_tended_circles()));
drop policy gathering_make on gatherings.gathering;
create policy gathering_make on gatherings.gathering for insert to kampvuur_web
  with check (circle_id in (select gatherings.my_tended_circles()) and status = 'draft');
drop policy gathering_change on gatherings.gathering;
create policy gathering_change on gatherings.gathering for update to kampvuur_web
  using (circle_id in (select gatherings.my_tended_circles()))
  with check (circle_id in (select gatherings.my_tended_circles()));
drop policy online_keep on gatherings.online;
create policy online_keep on gatherings.online for all to kampvuur_web
  using (exists (select from gatherings.gathering g where g.id = gathering_id
    and g.circle_id in (select gatherings.my_tended_circles())))
  with check (exists (select from gatherings.gathering g where g.id = gathering_id
    and g.circle_id in (select gatherings.my_tended_circles())));
drop policy occurrence_see on gatherings.occurrence;
create policy occurrence_see on gatherings.occurrence for select to kampvuur_web using (
  announced and (audience = 'everyone'
    or (audience = 'movement' and movement_id in (select gatherings.my_movements()))
    or circle_id in (select circles.my_circles())
    or gathering_id in (select gatherings.my_gatherings()))
  or circle_id in (select gatherings.my_tended_circles()));
drop policy occurrence_keep on gatherings.occurrence;
create policy occurrence_keep on gatherings.occurrence for all to kampvuur_web
  using (circle_id in (select gatherings.my_tended_circles()))
  with check (circle_id in (select gatherings.my_tended_circles()));
