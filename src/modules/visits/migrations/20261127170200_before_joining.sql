-- Whoever asked to join may come and see a house that offers it, together with who gets to know them: the region or the movement of
-- that one is the guest, so that it is a visit like any other. What the house reads holds nobody's name.
alter table visits.visit
  alter column asked_by_seat_id drop not null,
  add column before_joining boolean not null default false,
  add column request_id uuid references participants.join_request on delete set null,
  add check (asked_by_seat_id is not null or before_joining),
  add check (request_id is null or before_joining);
create index visit_request on visits.visit (request_id) where request_id is not null;

create or replace function visits.my_guest_visits() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if platform.current_person() is null then return; end if;
  return query
    select v.id from visits.visit v where v.guest_circle_id in (select gatherings.my_hosted_circles())
    union select v.id from visits.visit v where v.asked_by = 'guest' and v.asked_by_seat_id in (select circles.my_seats())
    union select v.id from visits.visit v where v.request_id in (select participants.my_connected_requests());
end
$$;

-- For who holds the code of that request, and for who gets to know them; once somebody spoke with them, so that nobody writes to a
-- house unseen. @return the house that was asked; null where it cannot be asked, or was asked and did not say no.
create function visits.ask_before_joining(visit uuid, request uuid, opening uuid, said text, days text) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asked participants.join_request;
  house uuid;
  guest uuid;
  seat uuid;
begin
  select r.* into asked from participants.join_request r
    where r.id = request and r.closed_on is null and r.step <> 'asked'
      and (r.id in (select participants.held_request()) or r.id in (select participants.my_connected_requests()))
    for update;
  if asked.id is null then return null; end if;
  select c.id into house from visits.opening o join circles.circle c on c.id = o.circle_id
    where o.id = opening and o.kind = 'offer' and not o.closed and o.audience = 'everyone'
      and o.movement_id = asked.movement_id and c.visibility = 'everyone' and c.closed_on is null;
  if house is null or exists (select from visits.visit v where v.request_id = request and v.host_circle_id = house
      and v.step not in ('not-now', 'called-off')) then
    return null;
  end if;
  if platform.current_person() is not null and request in (select participants.my_connected_requests()) then
    select s.id, s.circle_id into seat, guest from circles.seat s
      where s.id in (select circles.my_seats()) and s.role = 'host' and s.ended_at is null
        and s.circle_id in (asked.movement_id, asked.region_id)
      order by s.circle_id = asked.movement_id limit 1;
  end if;
  -- Who asks themselves comes along with who calls them.
  if guest is null then
    select s.circle_id into guest from circles.seat s where s.id = asked.taken_by_seat_id;
  end if;
  insert into visits.visit (id, host_circle_id, guest_circle_id, opening_id, asked_by, asked_by_seat_id, words, suits, asked_on,
      before_joining, request_id)
    values (visit, house, coalesce(guest, asked.region_id, asked.movement_id), opening, 'guest', seat, said, days,
      platform.day_of(now()), true, request);
  return house;
end
$$;
-- What who asked reads of their visits, with their code: where, how it stands and which day.
create function visits.before_joining() returns table (id uuid, slug text, name text, step text, answer text,
  starts_at timestamptz, ends_at timestamptz, zone text, off boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
  select v.id, c.slug, c.name, v.step, v.answer, o.starts_at, o.ends_at, g.zone,
    v.step = 'called-off' or coalesce(g.status = 'cancelled', false)
  from visits.visit v join circles.circle c on c.id = v.host_circle_id and c.visibility = 'everyone'
  left join gatherings.gathering g on g.id = v.gathering_id
  left join gatherings.occurrence o on o.gathering_id = g.id
  where v.request_id in (select participants.held_request())
  order by v.asked_on desc, v.id
$$;
revoke all on function visits.ask_before_joining(uuid, uuid, uuid, text, text), visits.before_joining() from public;
grant execute on function visits.ask_before_joining(uuid, uuid, uuid, text, text), visits.before_joining() to kampvuur_web;
