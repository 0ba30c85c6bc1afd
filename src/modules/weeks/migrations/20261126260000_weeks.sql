-- The Week: one annual edition of a movement, with days, rooms and what is on its programme. What its makers work on stands in
-- the tables that are called draft, and is theirs; what they released stands in the others, and is everybody's. What is the same
-- thing has the same id in both.
create schema weeks;
grant usage on schema weeks to kampvuur_web, kampvuur_worker;

create table weeks.week (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  circle_id uuid not null references circles.circle, -- its hosts make the Week
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  year integer not null check (year between 1990 and 2200),
  zone text not null default 'Europe/Amsterdam', -- of the place: there the clock on the wall says when
  -- As released; empty before.
  title text not null default '',
  about text not null default '',
  accent text not null default 'ember',
  first_on date,
  last_on date,
  released integer not null default 0, -- how often; 0: known to its makers alone
  released_at timestamptz,
  created_at timestamptz not null default now(),
  unique (movement_id, year)
);
create index week_circle on weeks.week (circle_id);
alter table weeks.week enable row level security;

create table weeks.draft_week (
  week_id uuid primary key references weeks.week,
  title text not null check (title <> ''),
  about text not null default '',
  accent text not null default 'ember' check (accent ~ '^[a-z]{1,20}$'), -- accents are data
  first_on date not null,
  last_on date not null,
  version integer not null default 1,
  check (last_on >= first_on and last_on < first_on + 32)
);
alter table weeks.draft_week enable row level security;

create table weeks.draft_day (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  on_date date not null,
  theme text not null default '',
  about text not null default '',
  version integer not null default 1,
  unique (week_id, id),
  unique (week_id, on_date)
);
alter table weeks.draft_day enable row level security;

create table weeks.draft_room (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  name text not null check (name <> ''),
  address text not null default '',
  way text not null default '', -- how to get there
  position integer not null default 1, -- parallel sessions stand in the order of their rooms
  version integer not null default 1,
  unique (week_id, id)
);
alter table weeks.draft_room enable row level security;

create table weeks.draft_session (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  day_id uuid not null,
  room_id uuid,
  title text not null check (title <> ''),
  about text not null default '',
  from_time text not null check (from_time ~ '^\d\d:\d\d$'), -- by the clock there
  until_time text not null check (until_time ~ '^\d\d:\d\d$'),
  circle_id uuid references circles.circle, -- where it comes from
  sign_up boolean not null default true,
  most_people integer check (most_people between 1 and 10000), -- null: room enough
  -- At somebody's own place: a gathering of a house, which the house keeps.
  gathering_id uuid references gatherings.gathering,
  dropped boolean not null default false,
  dropped_because text not null default '',
  version integer not null default 1,
  unique (week_id, id),
  foreign key (week_id, day_id) references weeks.draft_day (week_id, id),
  foreign key (week_id, room_id) references weeks.draft_room (week_id, id),
  check (until_time > from_time)
);
create index draft_session_day on weeks.draft_session (day_id);
create index draft_session_room on weeks.draft_session (room_id);
create unique index draft_session_gathering on weeks.draft_session (week_id, gathering_id);
alter table weeks.draft_session enable row level security;

-- Who tells something, and how they said yes to standing on the programme by name. Without a yes, and after it was taken back,
-- nobody but the makers reads the name.
create table weeks.draft_speaker (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  session_id uuid not null,
  name text not null check (name <> ''),
  words text not null default '', -- who they are, in their own words
  position integer not null default 1,
  person_id uuid references people.person, -- where they are asked with their account
  yes_on date,
  yes_how text not null default '' check (yes_how in ('', 'account', 'paper', 'telephone', 'spoken')),
  withdrawn_on date,
  version integer not null default 1,
  unique (week_id, id),
  foreign key (week_id, session_id) references weeks.draft_session (week_id, id) on delete cascade,
  check ((yes_on is null) = (yes_how = ''))
);
create index draft_speaker_session on weeks.draft_speaker (session_id);
create index draft_speaker_person on weeks.draft_speaker (person_id) where person_id is not null;
alter table weeks.draft_speaker enable row level security;

-- Each release, with what changed since the one before. It holds nobody's name.
create table weeks.release (
  week_id uuid not null references weeks.week,
  number integer not null check (number > 0),
  released_at timestamptz not null,
  changes jsonb not null default '[]',
  primary key (week_id, number)
);
alter table weeks.release enable row level security;

create table weeks.programme_day (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  on_date date not null,
  theme text not null,
  about text not null
);
create index programme_day_week on weeks.programme_day (week_id, on_date);
alter table weeks.programme_day enable row level security;

create table weeks.programme_room (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  name text not null,
  address text not null,
  way text not null,
  position integer not null
);
create index programme_room_week on weeks.programme_room (week_id, position);
alter table weeks.programme_room enable row level security;

create table weeks.programme_session (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  day_id uuid not null references weeks.programme_day,
  room_id uuid references weeks.programme_room,
  title text not null,
  about text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  circle_id uuid references circles.circle,
  sign_up boolean not null,
  most_people integer,
  -- What people sign up for. Of the Week itself, or of the house where it is.
  gathering_id uuid references gatherings.gathering,
  own_place boolean not null default false,
  dropped boolean not null default false,
  dropped_because text not null default ''
);
create index programme_session_day on weeks.programme_session (day_id, starts_at);
create index programme_session_week on weeks.programme_session (week_id, starts_at);
create index programme_session_room on weeks.programme_session (room_id, starts_at);
create index programme_session_gathering on weeks.programme_session (gathering_id);
alter table weeks.programme_session enable row level security;

create table weeks.programme_speaker (
  id uuid primary key references weeks.draft_speaker on delete cascade,
  week_id uuid not null references weeks.week,
  session_id uuid not null references weeks.programme_session,
  name text not null,
  words text not null,
  position integer not null
);
create index programme_speaker_week on weeks.programme_speaker (week_id);
create index programme_speaker_session on weeks.programme_speaker (session_id);
alter table weeks.programme_speaker enable row level security;

-- The Weeks that the actor makes.
create function weeks.my_weeks() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  return query select w.id from weeks.week w where w.circle_id in (select gatherings.my_hosted_circles());
end
$$;

-- A name that its owner does not want to see on the programme any more is gone from it at once, and not at the next release.
create function weeks.follow_yes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from weeks.programme_speaker s where s.id = new.id;
  return null;
end
$$;
create trigger follow_yes after update of yes_on on weeks.draft_speaker
  for each row when (new.yes_on is null and old.yes_on is not null) execute function weeks.follow_yes();

-- Who erases everything is off every programme, before the account itself is forgotten, which this comes before in the alphabet.
create function weeks.erase_speaker() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from weeks.draft_speaker s where s.person_id = new.id;
  return null;
end
$$;
create trigger erase_speaker after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function weeks.erase_speaker();

revoke all on function weeks.my_weeks(), weeks.follow_yes(), weeks.erase_speaker() from public;
grant execute on function weeks.my_weeks() to kampvuur_web;

create policy week_see on weeks.week for select to kampvuur_web using (
  released > 0 or id in (select weeks.my_weeks()) or circle_id in (select gatherings.my_hosted_circles()));
create policy week_start on weeks.week for insert to kampvuur_web with check (
  released = 0 and movement_id in (select gatherings.my_hosted_circles())
  and circle_id in (select gatherings.my_hosted_circles())
  and exists (select from circles.circle c where c.id = circle_id and coalesce(c.movement_id, c.id) = week.movement_id));
create policy week_change on weeks.week for update to kampvuur_web
  using (id in (select weeks.my_weeks())) with check (id in (select weeks.my_weeks()));
create policy week_worker on weeks.week for select to kampvuur_worker using (true);
grant select on weeks.week to kampvuur_web, kampvuur_worker;
grant insert (id, movement_id, circle_id, slug, year, zone),
  update (title, about, accent, first_on, last_on, released, released_at) on weeks.week to kampvuur_web;

-- The draft is its makers'.
create policy draft_week_keep on weeks.draft_week for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
create policy draft_day_keep on weeks.draft_day for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
create policy draft_room_keep on weeks.draft_room for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
create policy draft_session_keep on weeks.draft_session for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
create policy draft_speaker_keep on weeks.draft_speaker for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
grant select, insert (week_id, title, about, accent, first_on, last_on),
  update (title, about, accent, first_on, last_on, version) on weeks.draft_week to kampvuur_web;
grant select, insert (id, week_id, on_date, theme, about), update (on_date, theme, about, version), delete
  on weeks.draft_day to kampvuur_web;
grant select, insert (id, week_id, name, address, way, position), update (name, address, way, position, version), delete
  on weeks.draft_room to kampvuur_web;
grant select,
  insert (id, week_id, day_id, room_id, title, about, from_time, until_time, circle_id, sign_up, most_people, gathering_id),
  update (day_id, room_id, title, about, from_time, until_time, circle_id, sign_up, most_people, dropped, dropped_because,
    version), delete
  on weeks.draft_session to kampvuur_web;
grant select, insert (id, week_id, session_id, name, words, position, yes_on, yes_how),
  update (name, words, position, yes_on, yes_how, withdrawn_on, version), delete on weeks.draft_speaker to kampvuur_web;

-- What was released is everybody's; its makers put it there, a name only with a yes.
create policy release_see on weeks.release for select to kampvuur_web using (true);
create policy release_make on weeks.release for insert to kampvuur_web with check (week_id in (select weeks.my_weeks()));
create policy programme_day_see on weeks.programme_day for select to kampvuur_web using (true);
create policy programme_day_keep on weeks.programme_day for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
create policy programme_room_see on weeks.programme_room for select to kampvuur_web using (true);
create policy programme_room_keep on weeks.programme_room for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
create policy programme_session_see on weeks.programme_session for select to kampvuur_web using (true);
create policy programme_session_keep on weeks.programme_session for all to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
create policy programme_speaker_see on weeks.programme_speaker for select to kampvuur_web using (true);
create policy programme_speaker_keep on weeks.programme_speaker for all to kampvuur_web
  using (week_id in (select weeks.my_weeks()))
  with check (week_id in (select weeks.my_weeks()) and exists (select from weeks.draft_speaker d
    where d.id = programme_speaker.id and d.yes_on is not null and d.name = programme_speaker.name));
grant select, insert on weeks.release to kampvuur_web;
grant select, insert, update (on_date, theme, about), delete on weeks.programme_day to kampvuur_web;
grant select, insert, update (name, address, way, position), delete on weeks.programme_room to kampvuur_web;
grant select, insert, update (day_id, room_id, title, about, starts_at, ends_at, circle_id, sign_up, most_people, gathering_id,
  dropped, dropped_because) on weeks.programme_session to kampvuur_web;
grant select, insert, update (name, words, position), delete on weeks.programme_speaker to kampvuur_web;
