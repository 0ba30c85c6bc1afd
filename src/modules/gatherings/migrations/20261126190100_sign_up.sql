-- Signing up, with an account or without one. What somebody is called, their address, who comes along and what they need are
-- sealed with a key of their own; whoever receives people at that gathering opens them, and nobody else.
alter table gatherings.gathering
  add column sign_up boolean not null default true, -- one can say that one comes
  add column most_people integer check (most_people between 1 and 10000), -- null: room enough
  add column may_bring boolean not null default true,
  add column from_afar boolean not null default false; -- it can be followed online: who may know of it may know that
grant update (sign_up, most_people, may_bring, from_afar) on gatherings.gathering to kampvuur_web;

create table gatherings.sign_up (
  id uuid primary key,
  gathering_id uuid not null references gatherings.gathering,
  occurrence_id uuid not null references gatherings.occurrence,
  person_id uuid references people.person, -- the web server may not read it
  -- Without an account a code opens it: the long one stands in a link, the short one is typed. Nobody reads these back.
  long_hash bytea unique,
  short_hash bytea unique,
  sealing_key_id uuid not null references platform.sealing_key,
  name bytea,
  email bytea,
  companions bytea,
  needs bytea, -- {kinds, words}; gone two weeks after
  people smallint not null default 1 check (people between 1 and 10),
  answer text check (answer in ('yes', 'maybe', 'no')), -- null: asked, and not answered
  answered_at timestamptz,
  placed_at timestamptz, -- has a place
  waiting_since timestamptz, -- said yes, and there was none
  place_to_tell boolean not null default false, -- got one later on, and nobody told them yet
  remind text not null default 'none' check (remind in ('none', 'day', 'week')),
  reminded_at timestamptz,
  came boolean,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  version integer not null default 1,
  check (placed_at is null or waiting_since is null)
);
create index sign_up_occurrence on gatherings.sign_up (occurrence_id, waiting_since);
create index sign_up_gathering on gatherings.sign_up (gathering_id);
create unique index sign_up_person on gatherings.sign_up (person_id, occurrence_id) where person_id is not null;
create index sign_up_key on gatherings.sign_up (sealing_key_id);
alter table gatherings.sign_up enable row level security;

-- Who receives people at a gathering: sits in the circle that organises it, and is named by its host.
create table gatherings.receiver (
  gathering_id uuid not null references gatherings.gathering,
  seat_id uuid not null references circles.seat,
  primary key (gathering_id, seat_id)
);
create index receiver_seat on gatherings.receiver (seat_id);
alter table gatherings.receiver enable row level security;

-- One's own sign-ups: with an account, and the one whose code was shown in this transaction.
create function gatherings.my_sign_ups() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  held bytea := sha256(convert_to(nullif(current_setting('kampvuur.sign_up', true), ''), 'UTF8'));
begin
  return query select s.id from gatherings.sign_up s where s.person_id = (select platform.current_person());
  if held is not null then
    return query select s.id from gatherings.sign_up s where s.long_hash = held or s.short_hash = held;
  end if;
end
$$;

-- The gatherings to which the actor is asked or signed up, and those among them where they have a place.
create function gatherings.my_gatherings() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select s.gathering_id from gatherings.sign_up s where s.id in (select gatherings.my_sign_ups())
$$;
create function gatherings.my_places() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select s.gathering_id from gatherings.sign_up s
    where s.id in (select gatherings.my_sign_ups()) and s.answer in ('yes', 'maybe') and s.waiting_since is null
$$;

-- The gatherings at which the actor receives people.
create function gatherings.my_received() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select r.gathering_id from gatherings.receiver r
    where r.seat_id in (select circles.my_seats()) and platform.current_person() is not null
$$;

-- Who says yes joins the line and gets a place from there; whoever changes their mind leaves it. Nobody who has a place takes a
-- larger one than there is.
create function gatherings.join_line() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.answer is distinct from 'yes' then
    new.waiting_since := null;
    new.placed_at := null;
    new.place_to_tell := false;
  elsif new.placed_at is null and new.waiting_since is null then
    new.waiting_since := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger join_line before insert or update of answer on gatherings.sign_up
  for each row execute function gatherings.join_line();

-- Who changes who comes waits here for each other, before anything else.
create function gatherings.hold_line(occurrence uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from gatherings.occurrence o where o.id = occurrence for no key update;
end
$$;

-- How many places are taken; never given to a role of the house.
create function gatherings.places_left(occurrence uuid) returns integer
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select g.most_people - coalesce((select sum(s.people) from gatherings.sign_up s
    where s.occurrence_id = o.id and s.placed_at is not null), 0)::int
  from gatherings.occurrence o join gatherings.gathering g on g.id = o.gathering_id where o.id = occurrence
$$;

-- Whether so many more people fit: yes or no, and no more than that. For who may see it.
create function gatherings.has_room(occurrence uuid, more integer) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(gatherings.places_left(occurrence) >= more, true)
    and not exists (select from gatherings.sign_up s where s.occurrence_id = occurrence and s.waiting_since is not null)
$$;

create function gatherings.keep_to_room() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.people > old.people and new.placed_at is not null
      and gatherings.places_left(new.occurrence_id) < new.people - old.people then
    raise check_violation using message = 'no room for so many people';
  end if;
  return new;
end
$$;
create trigger keep_to_room before update of people on gatherings.sign_up
  for each row execute function gatherings.keep_to_room();

-- Gives the places that are free to who waits longest, in the order in which they came: nobody who needs fewer goes before
-- who needs more. Whoever answers at this moment hears it at once; the others must be told. Gives nothing back.
create function gatherings.give_places(occurrence uuid, answering uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  left_over integer;
  next_one record;
begin
  perform 1 from gatherings.occurrence o join gatherings.gathering g on g.id = o.gathering_id
    where o.id = occurrence and o.status = 'planned' and g.status = 'announced' and o.ends_at > now()
    for no key update of o;
  if not found then return; end if;
  left_over := gatherings.places_left(occurrence);
  for next_one in
    select s.id, s.people from gatherings.sign_up s
    where s.occurrence_id = occurrence and s.waiting_since is not null order by s.waiting_since, s.id
  loop
    exit when next_one.people > left_over;
    left_over := left_over - next_one.people;
    update gatherings.sign_up s set placed_at = clock_timestamp(), waiting_since = null,
        place_to_tell = s.id is distinct from answering
      where s.id = next_one.id;
    if next_one.id is distinct from answering then
      insert into platform.outbox (fact, ids)
        values ('gatherings.place-came-free', jsonb_build_object('signUp', next_one.id));
    end if;
  end loop;
end
$$;

-- A sign-up whose key is gone is gone: who waits gets the place.
create function gatherings.forget_sign_up() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  gone record;
begin
  for gone in delete from gatherings.sign_up s where s.sealing_key_id = new.id returning s.occurrence_id loop
    perform gatherings.give_places(gone.occurrence_id, null);
  end loop;
  return null;
end
$$;
create trigger forget_sign_up after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function gatherings.forget_sign_up();

-- Before the account itself is forgotten, which this comes before in the alphabet.
create function gatherings.erase_sign_ups() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array(select s.sealing_key_id from gatherings.sign_up s where s.person_id = new.id));
  return null;
end
$$;
create trigger erase_sign_ups after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function gatherings.erase_sign_ups();

-- What somebody needed is forgotten two weeks after; who was there, a year after.
create function gatherings.forget_old(at timestamptz) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update gatherings.sign_up s set needs = null from gatherings.occurrence o
    where o.id = s.occurrence_id and s.needs is not null and o.ends_at < at - interval '14 days';
  perform platform.erase_keys(array(select s.sealing_key_id from gatherings.sign_up s
    join gatherings.occurrence o on o.id = s.occurrence_id where o.ends_at < at - interval '1 year' limit 1000));
end
$$;

revoke all on function gatherings.my_sign_ups(), gatherings.my_gatherings(), gatherings.my_places(),
  gatherings.my_received(), gatherings.join_line(), gatherings.hold_line(uuid), gatherings.places_left(uuid),
  gatherings.has_room(uuid, integer), gatherings.keep_to_room(), gatherings.give_places(uuid, uuid),
  gatherings.forget_sign_up(), gatherings.erase_sign_ups(),
  gatherings.forget_old(timestamptz) from public;
grant execute on function gatherings.my_sign_ups(), gatherings.my_gatherings(), gatherings.my_places(),
  gatherings.my_received(), gatherings.hold_line(uuid), gatherings.has_room(uuid, integer),
  gatherings.give_places(uuid, uuid) to kampvuur_web;
grant execute on function gatherings.forget_old(timestamptz) to kampvuur_worker;

create policy sign_up_see on gatherings.sign_up for select to kampvuur_web using (
  id in (select gatherings.my_sign_ups()) or gathering_id in (select gatherings.my_received()));
-- Whoever may see an occurrence that is still to come may say that they come to it: for themselves, or as nobody here.
create policy sign_up_make on gatherings.sign_up for insert to kampvuur_web with check (
  (person_id is null or person_id = (select platform.current_person()))
  and exists (select from gatherings.occurrence o join gatherings.gathering g on g.id = o.gathering_id
    where o.id = occurrence_id and o.gathering_id = sign_up.gathering_id and o.status = 'planned'
      and o.ends_at > now() and g.status = 'announced' and g.sign_up));
create policy sign_up_change on gatherings.sign_up for update to kampvuur_web
  using (id in (select gatherings.my_sign_ups()) or gathering_id in (select gatherings.my_received()))
  with check (id in (select gatherings.my_sign_ups()) or gathering_id in (select gatherings.my_received()));
create policy sign_up_worker on gatherings.sign_up for all to kampvuur_worker using (true);
grant select (id, gathering_id, occurrence_id, sealing_key_id, name, email, companions, needs, people, answer,
    answered_at, placed_at, waiting_since, place_to_tell, remind, came, locale, version),
  insert (id, gathering_id, occurrence_id, person_id, long_hash, short_hash, sealing_key_id, name, email, companions, needs, people, answer,
    answered_at, remind, locale),
  update (name, email, companions, needs, people, answer, answered_at, place_to_tell, remind, came, locale, version)
  on gatherings.sign_up to kampvuur_web;
grant select, update (place_to_tell, reminded_at) on gatherings.sign_up to kampvuur_worker;

create policy receiver_keep on gatherings.receiver for all to kampvuur_web
  using (exists (select from gatherings.gathering g where g.id = gathering_id
    and g.circle_id in (select gatherings.my_hosted_circles())))
  with check (exists (select from gatherings.gathering g join circles.seat s on s.circle_id = g.circle_id
    where g.id = gathering_id and s.id = seat_id and g.circle_id in (select gatherings.my_hosted_circles())));
grant select, insert, delete on gatherings.receiver to kampvuur_web;

-- Who is asked to a gathering or signed up for it may know of it.
drop policy gathering_see on gatherings.gathering;
create policy gathering_see on gatherings.gathering for select to kampvuur_web using (
  status <> 'draft' and (audience = 'everyone'
    or (audience = 'movement' and movement_id in (select gatherings.my_movements()))
    or circle_id in (select circles.my_circles())
    or id in (select gatherings.my_gatherings()))
  or circle_id in (select gatherings.my_hosted_circles()));
drop policy occurrence_see on gatherings.occurrence;
create policy occurrence_see on gatherings.occurrence for select to kampvuur_web using (
  announced and (audience = 'everyone'
    or (audience = 'movement' and movement_id in (select gatherings.my_movements()))
    or circle_id in (select circles.my_circles())
    or gathering_id in (select gatherings.my_gatherings()))
  or circle_id in (select gatherings.my_hosted_circles()));
create policy online_come on gatherings.online for select to kampvuur_web using (
  gathering_id in (select gatherings.my_places()));
