-- Whether a code opens a sign-up is known to who may read it; the code is not.
alter table gatherings.sign_up add column has_code boolean generated always as (long_hash is not null) stored;
grant select (has_code) on gatherings.sign_up to kampvuur_web;

-- A calendar that somebody follows: what they signed up for, and what their circles organise, at an address that is a secret and
-- can be taken away. Whoever has the address reads that, and nothing else of theirs.
create table gatherings.feed (
  id uuid primary key,
  person_id uuid not null unique references people.person,
  secret_hash bytea not null unique,
  made_at timestamptz not null default now()
);
alter table gatherings.feed enable row level security;
create policy feed_own on gatherings.feed for all to kampvuur_web
  using (person_id = (select platform.current_person())) with check (person_id = (select platform.current_person()));
grant select (id, person_id, made_at), insert (id, person_id, secret_hash), delete on gatherings.feed to kampvuur_web;

-- Whose calendar is followed in this transaction: whose secret was shown.
create function gatherings.followed() returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  held bytea := sha256(convert_to(nullif(current_setting('kampvuur.feed', true), ''), 'UTF8'));
begin
  if held is null then return null; end if;
  return (select f.person_id from gatherings.feed f where f.secret_hash = held);
end
$$;

-- The gatherings in it: of circles in which they sit, announced, and what they said yes or maybe to.
create function gatherings.in_followed() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select g.id from gatherings.gathering g join circles.seat s on s.circle_id = g.circle_id
      where s.person_id = whose and s.taken_at is not null and s.ended_at is null and g.status <> 'draft'
    union select s.gathering_id from gatherings.sign_up s
      where s.person_id = whose and s.answer in ('yes', 'maybe');
end
$$;

-- Of those, the times they signed up for themselves.
create function gatherings.signed_up_followed() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select s.occurrence_id from gatherings.sign_up s
    where s.person_id = whose and s.answer in ('yes', 'maybe');
end
$$;

-- The circles of theirs, of which all times are in it.
create function gatherings.circles_followed() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select s.circle_id from circles.seat s
    where s.person_id = whose and s.taken_at is not null and s.ended_at is null;
end
$$;

-- Whether the secret that was shown opens a calendar.
create function gatherings.follows() returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select gatherings.followed() is not null
$$;

create or replace function gatherings.my_gatherings() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select s.gathering_id from gatherings.sign_up s where s.id in (select gatherings.my_sign_ups())
  union select gatherings.in_followed()
$$;

create or replace function gatherings.erase_sign_ups() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from gatherings.feed f where f.person_id = new.id;
  perform platform.erase_keys(array(select s.sealing_key_id from gatherings.sign_up s where s.person_id = new.id));
  return null;
end
$$;

revoke all on function gatherings.followed(), gatherings.in_followed(), gatherings.signed_up_followed(),
  gatherings.circles_followed(), gatherings.follows() from public;
grant execute on function gatherings.signed_up_followed(), gatherings.circles_followed(), gatherings.follows() to kampvuur_web;
