-- A house asks for something at its own place to stand on the programme of its movement's Week. The makers call the houses of their
-- movement, which is how those hear of a Week that was not released yet; what is asked waits with the makers, and is theirs and
-- the house's alone.
create table weeks.call_to_houses (
  week_id uuid primary key references weeks.week,
  words text not null default '',
  until_on date not null, -- the last day on which a house may ask
  version integer not null default 1
);
alter table weeks.call_to_houses enable row level security;

create table weeks.house_ask (
  id uuid primary key,
  week_id uuid not null references weeks.call_to_houses,
  circle_id uuid not null references circles.circle,
  seat_id uuid not null references circles.seat, -- who asked in the name of the house
  title text not null check (title <> ''),
  about text not null default '',
  for_whom text not null default '',
  on_date date not null,
  from_time text not null check (from_time ~ '^\d\d:\d\d$'), -- by the clock there
  until_time text not null check (until_time ~ '^\d\d:\d\d$'),
  place text not null check (place <> ''),
  way text not null default '', -- how to get there
  most_people integer check (most_people between 1 and 10000), -- null: room enough
  needs text not null default '', -- of the makers, to be able to do it
  step text not null default 'waiting' check (step in ('waiting', 'taken', 'no', 'withdrawn')),
  answer text not null default '', -- of the makers, in their own words
  session_id uuid unique references weeks.draft_session on delete set null,
  gathering_id uuid unique references gatherings.gathering, -- of the house, from the day it was taken
  asked_on date not null,
  version integer not null default 1,
  check (until_time > from_time),
  check ((session_id is not null) = (step = 'taken'))
);
create index house_ask_week on weeks.house_ask (week_id);
create index house_ask_circle on weeks.house_ask (circle_id);
alter table weeks.house_ask enable row level security;

-- The Weeks that call a house that the actor looks after, a row for each such house. Before the release a house hears what a
-- Week is called and when it is, and nothing else of it.
create function weeks.my_calls() returns table (
  week_id uuid, circle_id uuid, slug text, title text, first_on date, last_on date, words text, until_on date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  if platform.current_person() is null then return; end if;
  return query
    select w.id, c.id, w.slug, case when w.released > 0 then w.title else d.title end,
      case when w.released > 0 then w.first_on else d.first_on end,
      case when w.released > 0 then w.last_on else d.last_on end, k.words, k.until_on
    from weeks.call_to_houses k join weeks.week w on w.id = k.week_id join weeks.draft_week d on d.week_id = w.id
    join circles.circle c on c.movement_id = w.movement_id and c.id <> w.circle_id
    where c.id in (select gatherings.my_hosted_circles()) and c.kind <> 'fire' and c.visibility = 'everyone'
      and c.closed_on is null;
end
$$;

-- What is taken out of the draft again waits with the makers.
create function weeks.waits_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.step := 'waiting';
  new.version := old.version + 1;
  return new;
end
$$;
create trigger waits_again before update of session_id on weeks.house_ask
  for each row when (old.session_id is not null and new.session_id is null) execute function weeks.waits_again();

-- What a house asked is taken into the draft: it gets a gathering of its own for it, which only its hosts see until the release.
-- With the rights of the house, because the makers look after nothing there. @return the gathering; null where there is nothing
-- to take.
create function weeks.begin_own_place(ask uuid, new_gathering uuid, new_occurrence uuid, starts timestamptz, ends timestamptz)
  returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asked weeks.house_ask;
begin
  select a.* into asked from weeks.house_ask a where a.id = ask and a.week_id in (select weeks.my_weeks()) for update;
  if asked.id is null or asked.step not in ('waiting', 'no') then return null; end if;
  if asked.gathering_id is not null then return asked.gathering_id; end if;
  insert into gatherings.gathering (id, circle_id, kind, title, about, audience, zone, places, contact_name, contact_phone,
      sign_up, most_people)
    select new_gathering, c.id, 'open-day', asked.title, concat_ws(e'\n\n', nullif(asked.about, ''), nullif(asked.for_whom, '')),
      'everyone', w.zone, jsonb_build_array(jsonb_build_object('name', asked.place, 'address', '', 'way', asked.way,
      'access', '[]'::jsonb, 'note', '')), coalesce(c.contact_name, ''), coalesce(c.contact_phone, ''), true, asked.most_people
    from circles.circle c, weeks.week w where c.id = asked.circle_id and c.closed_on is null and w.id = asked.week_id;
  if not found then return null; end if;
  insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
    values (new_occurrence, new_gathering, starts, starts, ends);
  insert into gatherings.receiver (gathering_id, seat_id)
    select new_gathering, s.id from circles.seat s where s.circle_id = asked.circle_id and s.role = 'host'
      and s.person_id is not null and s.taken_at is not null and s.ended_at is null;
  update weeks.house_ask a set gathering_id = new_gathering where a.id = ask;
  return new_gathering;
end
$$;

-- With the release of a Week what houses asked is announced as well, at the time that the programme says.
create function weeks.announce_own_places(week uuid, at timestamptz) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if week not in (select weeks.my_weeks()) then return; end if;
  update gatherings.occurrence o set due_at = s.starts_at, starts_at = s.starts_at, ends_at = s.ends_at, version = o.version + 1
    from weeks.house_ask a join weeks.programme_session s on s.id = a.session_id and not s.dropped
    join gatherings.gathering g on g.id = a.gathering_id and g.status = 'draft' and g.rule = ''
    where a.week_id = week and o.gathering_id = g.id and (o.starts_at, o.ends_at) <> (s.starts_at, s.ends_at);
  update gatherings.gathering g set status = 'announced', announced_at = at, version = g.version + 1
    from weeks.house_ask a join weeks.programme_session s on s.id = a.session_id and not s.dropped
    where a.week_id = week and g.id = a.gathering_id and g.status = 'draft';
end
$$;

revoke all on function weeks.my_calls(), weeks.waits_again(),
  weeks.begin_own_place(uuid, uuid, uuid, timestamptz, timestamptz), weeks.announce_own_places(uuid, timestamptz) from public;
grant execute on function weeks.my_calls(), weeks.begin_own_place(uuid, uuid, uuid, timestamptz, timestamptz),
  weeks.announce_own_places(uuid, timestamptz) to kampvuur_web;

create policy call_keep on weeks.call_to_houses for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
grant select, insert (week_id, words, until_on), update (words, until_on, version) on weeks.call_to_houses to kampvuur_web;

create policy ask_see on weeks.house_ask for select to kampvuur_web using (
  week_id in (select weeks.my_weeks()) or circle_id in (select gatherings.my_hosted_circles()));
create policy ask_make on weeks.house_ask for insert to kampvuur_web with check (
  step = 'waiting' and (week_id, circle_id) in (select k.week_id, k.circle_id from weeks.my_calls() k)
  and seat_id in (select circles.my_seats())
  and exists (select from circles.seat s where s.id = seat_id and s.circle_id = house_ask.circle_id));
create policy ask_answer on weeks.house_ask for update to kampvuur_web
  using (week_id in (select weeks.my_weeks()) and step in ('waiting', 'no'))
  with check (week_id in (select weeks.my_weeks()) and step in ('taken', 'no'));
create policy ask_withdraw on weeks.house_ask for update to kampvuur_web
  using (circle_id in (select gatherings.my_hosted_circles()) and step in ('waiting', 'withdrawn'))
  with check (circle_id in (select gatherings.my_hosted_circles()) and step = 'withdrawn' and session_id is null);
create policy ask_worker on weeks.house_ask for select to kampvuur_worker using (true);
grant select, insert (id, week_id, circle_id, seat_id, title, about, for_whom, on_date, from_time, until_time, place, way,
    most_people, needs, asked_on), update (step, answer, session_id, version) on weeks.house_ask to kampvuur_web;
grant select (id, week_id, circle_id, step) on weeks.house_ask to kampvuur_worker;
