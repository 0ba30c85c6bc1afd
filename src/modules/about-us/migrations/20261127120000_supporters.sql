-- Who supports a circle, and with what, in their own words. Nobody stands here without a yes: with their own account, which
-- nobody says for them, or told on paper, on the telephone or in a conversation to who wrote it down. No seat, role in a seat or
-- hat is read here.
create table about_us.supporter (
  id uuid primary key default gen_random_uuid(), -- nobody chooses it: what is taken back is struck by it
  circle_id uuid not null references circles.circle,
  person_id uuid references people.person on delete cascade, -- who was asked; the web server may not read it
  role text not null,
  name text not null,
  words text not null default '',
  asks text not null default '', -- what one may ask them
  since_year integer,
  until_year integer,
  -- How they introduce themselves, where they want that beside it: seen by who may see it anyway.
  introduction_id uuid references introductions.introduction on delete set null,
  thanks boolean not null default false, -- still named after they stopped
  yes_on date,
  yes_how text not null default '' check (yes_how in ('', 'account', 'paper', 'telephone', 'spoken')),
  version integer not null default 1,
  check ((yes_on is null) = (yes_how = '')),
  check (until_year >= since_year),
  check (not thanks or until_year is not null)
);
create index supporter_circle on about_us.supporter (circle_id);
create index supporter_person on about_us.supporter (person_id) where person_id is not null;
create index supporter_introduction on about_us.supporter (introduction_id) where introduction_id is not null;
alter table about_us.supporter enable row level security;

create function about_us.my_support() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select s.id from about_us.supporter s where s.person_id = (select platform.current_person());
end
$$;

-- A host asks somebody, or writes down what they said elsewhere. Whose account the address is, and whether there is one, is told
-- to nobody. What somebody says with their own account no host writes or changes.
-- @return which; null where it is not the actor's to write, or was changed meanwhile.
create function about_us.ask_supporter(supporter uuid, seen integer, circle uuid, role text, called text, words text, asks text,
  since integer, address text, how text, said_on date) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found uuid;
  person uuid := (select p.id from people.person p where address <> '' and p.email = lower(address));
begin
  if how = 'account' or circle not in (select circles.my_kept_circles())
    or not exists (select 1 from circles.circle c where c.id = circle and c.kind <> 'fire' and c.closed_on is null)
  then
    return null;
  end if;
  if supporter is null then
    insert into about_us.supporter (circle_id, person_id, role, name, words, asks, since_year, yes_how, yes_on)
      values (circle, person, ask_supporter.role, called, ask_supporter.words, ask_supporter.asks, since, how, said_on)
      returning id into found;
  else
    update about_us.supporter s set role = ask_supporter.role, name = called, words = ask_supporter.words,
        asks = ask_supporter.asks, since_year = since, yes_how = how, yes_on = said_on,
        person_id = coalesce(s.person_id, person), version = s.version + 1
      where s.id = supporter and s.circle_id = circle and s.version = seen and s.yes_how <> 'account' and s.until_year is null
      returning s.id into found;
  end if;
  return found;
end
$$;

-- One's own yes, in one's own words; with one's introduction beside it where one wants that.
create function about_us.say_support(supporter uuid, seen integer, role text, called text, words text, asks text, since integer,
  shows boolean, today date) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  said uuid;
begin
  update about_us.supporter s set role = say_support.role, name = called, words = say_support.words, asks = say_support.asks,
      since_year = since, introduction_id = case when shows then introductions.mine() end,
      yes_on = today, yes_how = 'account', version = s.version + 1
    where s.id = supporter and s.version = seen and s.until_year is null
      and s.person_id = (select platform.current_person())
    returning s.id into said;
  return said;
end
$$;

-- Somebody stops. They stay named, with thanks, only if they said so: with their account they alone, else to who writes it down.
create function about_us.stop_support(supporter uuid, year integer, with_thanks boolean) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  stopped uuid;
  me uuid := platform.current_person();
begin
  update about_us.supporter s set until_year = coalesce(s.until_year, greatest(year, s.since_year)),
      thanks = case when s.person_id is not distinct from me or s.yes_how <> 'account' then with_thanks else s.thanks end,
      version = s.version + 1
    where s.id = supporter and s.yes_on is not null and me is not null
      and (s.person_id = me or s.circle_id in (select circles.my_kept_circles()))
    returning s.id into stopped;
  return stopped;
end
$$;
revoke all on function about_us.my_support(),
  about_us.ask_supporter(uuid, integer, uuid, text, text, text, text, integer, text, text, date),
  about_us.say_support(uuid, integer, text, text, text, text, integer, boolean, date),
  about_us.stop_support(uuid, integer, boolean) from public;
grant execute on function about_us.my_support(),
  about_us.ask_supporter(uuid, integer, uuid, text, text, text, text, integer, text, text, date),
  about_us.say_support(uuid, integer, text, text, text, text, integer, boolean, date),
  about_us.stop_support(uuid, integer, boolean) to kampvuur_web;

create policy supporter_see on about_us.supporter for select to kampvuur_web using (
  yes_on is not null and (until_year is null or thanks)
    and exists (select 1 from circles.circle c where c.id = supporter.circle_id)
  or circle_id in (select circles.my_kept_circles())
  or id in (select about_us.my_support()));
create policy supporter_take_away on about_us.supporter for delete to kampvuur_web using (
  circle_id in (select circles.my_kept_circles()) or id in (select about_us.my_support()));
create policy supporter_letter on about_us.supporter for select to kampvuur_worker using (true);
grant select (id, circle_id, role, name, words, asks, since_year, until_year, introduction_id, thanks, yes_on, yes_how, version),
  delete on about_us.supporter to kampvuur_web;
grant select (id, person_id, yes_on) on about_us.supporter to kampvuur_worker;

-- Who is gone from here leaves the backups too, with their yes, and does not come back with one.
create function about_us.supporter_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
create trigger supporter_gone after delete on about_us.supporter
  for each row execute function about_us.supporter_gone();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('about_us.supporter', 'id', '{role,name,words,asks,yes_on,yes_how}');

create function about_us.forget_supporter() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from about_us.supporter s where s.id = new.id or s.person_id = new.id;
  return null;
end
$$;
create trigger forget_supporter after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function about_us.forget_supporter();

-- What shows less of somebody stays so after a copy from before was put back.
create function about_us.supporter_shows_less() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if old.until_year is null and new.until_year is not null or old.thanks and not new.thanks then
    perform platform.stay_closed('supporter', new.id, 'here');
  end if;
  if old.introduction_id is not null and new.introduction_id is null then
    perform platform.stay_closed('supporter', new.id, 'introduction');
  end if;
  return null;
end
$$;
create trigger supporter_shows_less after update on about_us.supporter
  for each row execute function about_us.supporter_shows_less();

create function about_us.supporter_close_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update about_us.supporter s
    set until_year = case new.part when 'here'
        then coalesce(s.until_year, greatest(extract(year from now())::integer, s.since_year)) else s.until_year end,
      thanks = s.thanks and new.part <> 'here',
      introduction_id = case new.part when 'introduction' then null else s.introduction_id end
    where s.id = new.subject_id;
  return null;
end
$$;
create trigger supporter_close_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'supporter') execute function about_us.supporter_close_again();
revoke all on function about_us.supporter_gone(), about_us.forget_supporter(), about_us.supporter_shows_less(),
  about_us.supporter_close_again() from public;
