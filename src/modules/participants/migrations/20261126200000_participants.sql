-- What those who take part say of themselves, on their own page: written by who looks after their circle.
create schema participants;
grant usage on schema participants to kampvuur_web, kampvuur_worker;

create table participants.face (
  circle_id uuid primary key references circles.circle,
  who text not null default '',
  works_on text not null default '',
  sites text not null default '', -- one place a line
  version integer not null default 1
);
alter table participants.face enable row level security;
create policy face_see on participants.face for select to kampvuur_web
  using (exists (select 1 from circles.circle c where c.id = face.circle_id));
create policy face_keep on participants.face for all to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles()));
grant select, insert, update (who, works_on, sites, version) on participants.face to kampvuur_web;

-- A period of taking part, something that was tried, a promise, what a partner thinks of its own role, a question. What
-- failed stands among the rest, and like the rest it is for others only when its own people say so.
create table participants.entry (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  kind text not null check (kind in ('period', 'tried', 'promise', 'reflection', 'question')),
  words text not null default '',
  year smallint check (year between 1900 and 2200),
  until_year smallint check (until_year >= year and until_year <= 2200),
  outcome text check (outcome in ('well', 'not', 'open')),
  to_whom text not null default '',
  by_day date,
  said_on date not null,
  shared boolean not null,
  version integer not null default 1,
  check (kind = 'promise' or kind in ('period', 'tried') = (year is not null)), -- a promise may be for years
  check ((kind = 'tried') = (outcome is not null))
);
create index entry_circle on participants.entry (circle_id);
create index entry_period on participants.entry (year, until_year, circle_id) where kind = 'period';
alter table participants.entry enable row level security;
create policy entry_see on participants.entry for select to kampvuur_web using (
  (shared or circle_id in (select circles.my_circles()))
  and exists (select 1 from circles.circle c where c.id = entry.circle_id));
create policy entry_keep on participants.entry for all to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles()));
grant select, insert, delete, update (words, year, until_year, outcome, to_whom, by_day, said_on, shared, version)
  on participants.entry to kampvuur_web;

-- What became of a promise, in their own words. Only added to: what was said on a day stays said.
create table participants.follow_up (
  id uuid primary key,
  entry_id uuid not null references participants.entry on delete cascade,
  words text not null,
  outcome text not null check (outcome in ('done', 'not', 'on')),
  on_day date not null
);
create index follow_up_entry on participants.follow_up (entry_id);
alter table participants.follow_up enable row level security;
create policy follow_up_see on participants.follow_up for select to kampvuur_web
  using (exists (select 1 from participants.entry e where e.id = follow_up.entry_id));
create policy follow_up_add on participants.follow_up for insert to kampvuur_web with check (
  exists (select 1 from participants.entry e where e.id = follow_up.entry_id and e.kind = 'promise'
    and e.circle_id in (select circles.my_kept_circles())));
grant select, insert on participants.follow_up to kampvuur_web;

-- Somebody whom one can call about a place: asked by who looks after it, named once they said yes themselves.
create table participants.caller (
  seat_id uuid primary key references circles.seat,
  circle_id uuid not null references circles.circle,
  name text not null,
  about text not null default '',
  phone text not null default '',
  yes_at timestamptz,
  check (yes_at is null or phone <> '')
);
create index caller_circle on participants.caller (circle_id);
alter table participants.caller enable row level security;
create policy caller_see on participants.caller for select to kampvuur_web using (
  yes_at is not null and exists (select 1 from circles.circle c where c.id = caller.circle_id)
  or seat_id in (select circles.my_seats())
  or circle_id in (select circles.my_kept_circles()));
create policy caller_ask on participants.caller for insert to kampvuur_web with check (
  yes_at is null and circle_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.seat s where s.id = caller.seat_id and s.circle_id = caller.circle_id
    and s.ended_at is null));
create policy caller_answer on participants.caller for update to kampvuur_web
  using (seat_id in (select circles.my_seats())) with check (seat_id in (select circles.my_seats()));
create policy caller_end on participants.caller for delete to kampvuur_web using (
  seat_id in (select circles.my_seats()) or circle_id in (select circles.my_kept_circles()));
grant select, insert, delete, update (name, about, phone, yes_at) on participants.caller to kampvuur_web;

-- Who leaves a place is called about it no longer, whoever ended their seat.
create function participants.forget_caller() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from participants.caller c where c.seat_id = new.id;
  return null;
end
$$;
revoke all on function participants.forget_caller() from public;
create trigger forget_caller after update of ended_at on circles.seat
  for each row when (new.ended_at is not null) execute function participants.forget_caller();
