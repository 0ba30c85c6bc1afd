-- As before, in a language whose plan a connection keeps: PostgreSQL plans a function in SQL anew in every statement that asks it,
-- which took longer than what it asks.
create or replace function gatherings.my_gatherings() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select s.gathering_id from gatherings.sign_up s join gatherings.gathering g on g.id = s.gathering_id
      where s.id in (select gatherings.my_sign_ups()) and s.invited and s.answer is distinct from 'no'
        and g.circle_id not in (select a.id from circles.asking_more_of_me() a)
    union select gatherings.in_followed()
    union select g.gathering_id from gatherings.guest_circle g where g.circle_id in (select circles.my_circles())
    union select a.gathering_id from gatherings.asked_seat a where a.id in (select gatherings.my_asked());
end
$$;

create or replace function gatherings.my_places() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select s.gathering_id from gatherings.sign_up s join gatherings.occurrence o on o.id = s.occurrence_id
      where s.id in (select gatherings.my_sign_ups()) and s.answer in ('yes', 'maybe') and s.waiting_since is null
        and (s.answer = 'maybe' or s.place in ('', 'afar'))
        and o.ends_at > now() - interval '1 day'
        and o.circle_id not in (select a.id from circles.asking_more_of_me() a);
end
$$;

create or replace function gatherings.my_received() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select r.gathering_id from gatherings.receiver r
      where platform.current_person() is not null
        and (r.seat_id in (select circles.my_seats()) or r.seat_id in (select gatherings.stood_in_for()));
end
$$;

create or replace function gatherings.my_guest_gatherings() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select g.gathering_id from gatherings.guest_circle g where g.circle_id in (select circles.my_circles());
end
$$;

create or replace function gatherings.asked_of_me() returns table (id uuid, gathering_id uuid, name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
#variable_conflict use_column
begin
  return query
    select a.id, a.gathering_id, s.name from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
      where a.id in (select gatherings.my_asked());
end
$$;

create or replace function gatherings.awaiting_me() returns table (gathering_id uuid, occurrence_id uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
#variable_conflict use_column
begin
  return query
    select distinct on (a.gathering_id) a.gathering_id, o.id
    from gatherings.asked_seat a join gatherings.gathering g on g.id = a.gathering_id and g.status = 'announced' and g.sign_up
      join gatherings.occurrence o on o.gathering_id = g.id and o.status = 'planned' and o.ends_at > now()
    where a.id in (select gatherings.my_asked())
      and not exists (select from gatherings.sign_up u where u.occurrence_id = o.id
        and (u.asked_id = a.id or u.person_id = platform.current_person()))
    order by a.gathering_id, o.starts_at;
end
$$;

create or replace function gatherings.follows() returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select gatherings.followed() is not null);
end
$$;

-- As before; and who is nobody stands in for nobody, without a look at who does.
create or replace function gatherings.my_tended_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  if platform.current_person() is null then return; end if;
  return query select gatherings.my_hosted_circles()
    union select i.circle_id from circles.standing_in((select platform.current_person())) i
      join circles.circle c on c.id = i.circle_id and c.kind <> 'fire';
end
$$;

create or replace function gatherings.stood_in_for() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  if platform.current_person() is null then return; end if;
  return query select a.by_seat_id from circles.standing_in((select platform.current_person())) i
    join circles.host_asked a on a.to_seat_id = i.seat_id and a.kind = 'stand-in' and a.outcome = 'yes' and a.ended_at is null
      and platform.day_of(now()) between a.from_on and a.until_on
    join circles.seat h on h.id = a.by_seat_id and h.role = 'host' and h.ended_at is null;
end
$$;
