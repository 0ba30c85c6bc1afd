-- Work visits: one house comes to another to see how they do something there. Asked and answered by people; what both agreed upon
-- stands in the agenda as a gathering of the house that receives.
create schema visits;
grant usage on schema visits to kampvuur_web, kampvuur_worker;

-- What a house lets be known: come and see how we do this, or: we would like to see how others do that.
create table visits.opening (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  movement_id uuid references circles.circle, -- of that circle, by trigger
  kind text not null check (kind in ('offer', 'ask')),
  words text not null check (words <> ''),
  days text not null default '', -- which suit
  room text not null default '', -- for how many there is room
  expect text not null default '', -- what one may expect there, or what they bring along
  audience text not null check (audience in ('movement', 'everyone')),
  closed boolean not null default false,
  said_on date not null,
  version integer not null default 1
);
create index opening_circle on visits.opening (circle_id);
create index opening_movement on visits.opening (movement_id) where not closed;
alter table visits.opening enable row level security;
create trigger of_movement before insert on visits.opening
  for each row execute function gatherings.of_movement();
create policy opening_see on visits.opening for select to kampvuur_web using (
  circle_id in (select gatherings.my_hosted_circles())
  or (not closed and (audience = 'everyone' or movement_id in (select contributions.my_movements())
      or circle_id in (select circles.my_circles()))
    and exists (select 1 from circles.circle c where c.id = opening.circle_id)));
create policy opening_make on visits.opening for insert to kampvuur_web with check (
  circle_id in (select gatherings.my_hosted_circles()) and not closed);
create policy opening_change on visits.opening for update to kampvuur_web
  using (circle_id in (select gatherings.my_hosted_circles()))
  with check (circle_id in (select gatherings.my_hosted_circles()));
grant select, insert (id, circle_id, kind, words, days, room, expect, audience, said_on),
  update (words, days, room, expect, audience, closed, version) on visits.opening to kampvuur_web;

-- A visit, from the first question on. Who asked and who looks after either house speak for their side of it.
create table visits.visit (
  id uuid primary key,
  host_circle_id uuid not null references circles.circle, -- whom one visits
  guest_circle_id uuid not null references circles.circle,
  opening_id uuid references visits.opening,
  asked_by text not null check (asked_by in ('host', 'guest')),
  asked_by_seat_id uuid not null references circles.seat,
  words text not null check (words <> ''), -- may we come and see how you …
  question text not null default '', -- to bring along
  suits text not null default '', -- which days suit who asks
  step text not null default 'asked' check (step in ('asked', 'call', 'yes', 'not-now', 'planned', 'called-off')),
  answer text not null default '', -- of who was asked, in their own words
  because text not null default '', -- why other days were proposed, or why it was called off before there was a day
  gathering_id uuid unique references gatherings.gathering,
  asked_on date not null,
  version integer not null default 1,
  check (host_circle_id <> guest_circle_id),
  check ((gathering_id is not null) = (step = 'planned'))
);
create index visit_host on visits.visit (host_circle_id);
create index visit_guest on visits.visit (guest_circle_id);
create index visit_asker on visits.visit (asked_by_seat_id);
alter table visits.visit enable row level security;

-- The visits in which the actor speaks for who receives, for who comes, and for either of them.
create function visits.my_received_visits() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if platform.current_person() is null then return; end if;
  return query
    select v.id from visits.visit v where v.host_circle_id in (select gatherings.my_hosted_circles())
    union select v.id from visits.visit v where v.asked_by = 'host' and v.asked_by_seat_id in (select circles.my_seats());
end
$$;
create function visits.my_guest_visits() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if platform.current_person() is null then return; end if;
  return query
    select v.id from visits.visit v where v.guest_circle_id in (select gatherings.my_hosted_circles())
    union select v.id from visits.visit v where v.asked_by = 'guest' and v.asked_by_seat_id in (select circles.my_seats());
end
$$;
create function visits.my_visits() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
  select visits.my_received_visits() union select visits.my_guest_visits()
$$;
revoke all on function visits.my_received_visits(), visits.my_guest_visits(), visits.my_visits() from public;
grant execute on function visits.my_received_visits(), visits.my_guest_visits(), visits.my_visits() to kampvuur_web;

-- Once there is a day, whoever sits in either house knows of it: it is their home, or their colleagues go.
create policy visit_see on visits.visit for select to kampvuur_web using (
  id in (select visits.my_visits())
  or (gathering_id is not null and (host_circle_id in (select circles.my_circles())
    or guest_circle_id in (select circles.my_circles()))));
-- Whoever sits in a house may ask for it; only who looks after one may say "come". Both houses are there for everybody.
create policy visit_ask on visits.visit for insert to kampvuur_web with check (
  step = 'asked' and gathering_id is null and asked_by_seat_id in (select circles.my_seats())
  and (asked_by = 'guest' or host_circle_id in (select gatherings.my_hosted_circles()))
  and exists (select 1 from circles.seat s where s.id = visit.asked_by_seat_id and s.taken_at is not null
    and s.circle_id = case visit.asked_by when 'guest' then visit.guest_circle_id else visit.host_circle_id end)
  and exists (select 1 from circles.circle c where c.id = visit.host_circle_id and c.visibility = 'everyone')
  and exists (select 1 from circles.circle c where c.id = visit.guest_circle_id and c.visibility = 'everyone')
  and (opening_id is null or exists (select 1 from visits.opening o where o.id = visit.opening_id
    and o.circle_id in (visit.host_circle_id, visit.guest_circle_id))));
create policy visit_answer on visits.visit for update to kampvuur_web
  using (id in (select visits.my_visits())) with check (id in (select visits.my_visits()));
create policy visit_worker on visits.visit for select to kampvuur_worker using (true);
grant select, insert (id, host_circle_id, guest_circle_id, opening_id, asked_by, asked_by_seat_id, words, question, suits,
  asked_on), update (step, answer, because, version) on visits.visit to kampvuur_web;
grant select (id, host_circle_id, guest_circle_id, asked_by, asked_by_seat_id, step, gathering_id)
  on visits.visit to kampvuur_worker;

-- A day that one side proposes, until the other chose one.
create table visits.day (
  id uuid primary key,
  visit_id uuid not null references visits.visit,
  side text not null check (side in ('host', 'guest')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (ends_at > starts_at)
);
create index day_visit on visits.day (visit_id);
alter table visits.day enable row level security;
create policy day_see on visits.day for select to kampvuur_web using (visit_id in (select visits.my_visits()));
create policy day_propose on visits.day for insert to kampvuur_web
  with check (side = 'host' and visit_id in (select visits.my_received_visits())
    or side = 'guest' and visit_id in (select visits.my_guest_visits()));
create policy day_replace on visits.day for delete to kampvuur_web
  using (side = 'host' and visit_id in (select visits.my_received_visits())
    or side = 'guest' and visit_id in (select visits.my_guest_visits()));
grant select, insert, delete on visits.day to kampvuur_web;

-- Both said this day: one proposed it, the other chooses it. It comes to stand in the agenda of the two houses, or is moved there.
-- In one step with the rights of the house, because who chooses may be the guest, and looks after nothing there.
-- @return the gathering; null where there is nothing to choose.
create function visits.choose_day(chosen uuid, new_gathering uuid, new_occurrence uuid, called text, what_for text)
  returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  picked visits.day;
  of_visit visits.visit;
begin
  select d.* into picked from visits.day d where d.id = chosen;
  if picked.id is null or picked.starts_at <= now() then return null; end if;
  -- Of two who choose at once the second finds nothing to choose.
  select v.* into of_visit from visits.visit v where v.id = picked.visit_id for update;
  perform from visits.day d where d.id = chosen for update;
  if not found or of_visit.step not in ('yes', 'planned') then return null; end if;
  if (picked.side = 'host' and of_visit.id not in (select visits.my_guest_visits()))
      or (picked.side = 'guest' and of_visit.id not in (select visits.my_received_visits())) then
    return null;
  end if;
  if of_visit.gathering_id is null then
    insert into gatherings.gathering (id, circle_id, kind, title, about, audience, status, places, contact_name, contact_phone,
        announced_at)
      select new_gathering, c.id, 'work-visit', called, what_for, 'circle', 'announced',
        jsonb_build_array(jsonb_build_object('name', c.name, 'address', '', 'way', '', 'access', '[]'::jsonb, 'note', '')),
        coalesce(c.contact_name, ''), coalesce(c.contact_phone, ''), now()
      from circles.circle c where c.id = of_visit.host_circle_id;
    insert into gatherings.guest_circle (gathering_id, circle_id) values (new_gathering, of_visit.guest_circle_id);
    insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
      values (new_occurrence, new_gathering, picked.starts_at, picked.starts_at, picked.ends_at);
    insert into gatherings.receiver (gathering_id, seat_id)
      select new_gathering, s.id from circles.seat s where s.circle_id = of_visit.host_circle_id and s.role = 'host'
        and s.person_id is not null and s.taken_at is not null and s.ended_at is null;
    update visits.visit v set gathering_id = new_gathering, step = 'planned', because = '', version = v.version + 1
      where v.id = of_visit.id;
  else
    update gatherings.gathering g set changed_at = now(), version = g.version + 1
      where g.id = of_visit.gathering_id and g.status = 'announced';
    if not found then return null; end if;
    update gatherings.occurrence o set due_at = picked.starts_at, starts_at = picked.starts_at, ends_at = picked.ends_at,
      version = o.version + 1 where o.gathering_id = of_visit.gathering_id;
    update visits.visit v set because = '', version = v.version + 1 where v.id = of_visit.id;
  end if;
  delete from visits.day d where d.visit_id = of_visit.id;
  return coalesce(of_visit.gathering_id, new_gathering);
end
$$;

-- Either side calls off what was agreed upon; it stays in the agenda with the reason. @return whether there was something.
create function visits.call_off(visit uuid, why text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if call_off.visit not in (select visits.my_visits()) then return false; end if;
  update gatherings.gathering g set status = 'cancelled', cancelled_because = why, version = g.version + 1
    from visits.visit v, gatherings.occurrence o
    where v.id = call_off.visit and g.id = v.gathering_id and o.gathering_id = g.id and g.status = 'announced'
      and o.ends_at > now();
  return found;
end
$$;
revoke all on function visits.choose_day(uuid, uuid, uuid, text, text), visits.call_off(uuid, text) from public;
grant execute on function visits.choose_day(uuid, uuid, uuid, text, text), visits.call_off(uuid, text) to kampvuur_web;
