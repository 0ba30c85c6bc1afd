-- How somebody introduces themselves to others, in their own words: never what a seat says of them. It is theirs alone until
-- they choose who sees it, and it is found only where they asked for that. No seat, role or hat is read here.
create schema introductions;
grant usage on schema introductions to kampvuur_web, kampvuur_worker;

create table introductions.introduction (
  id uuid primary key, -- drawn anew each time: the address of one that was taken back leads nowhere for good
  person_id uuid not null unique references people.person on delete cascade,
  name text not null default '',
  here_because text not null default '',
  hats text not null default '', -- what somebody calls their own hats
  experience text not null default '',
  audience text not null default 'nobody' check (audience in ('nobody', 'circles', 'movement', 'everyone')),
  readers uuid[] not null default '{}', -- the circles or the movements that were chosen
  findable boolean not null default false,
  theme_ids uuid[] not null default '{}',
  region_ids uuid[] not null default '{}',
  takes_notes boolean not null default false,
  phone text not null default '',
  created_at timestamptz not null default now(),
  version integer not null default 1,
  -- Names as they are written, the rest as the language bends it.
  search tsvector generated always as (
    to_tsvector('pg_catalog.simple', name)
    || to_tsvector('pg_catalog.dutch', here_because || ' ' || hats || ' ' || experience)) stored
);
-- Read far more often than written: what was just written does not wait beside the index.
create index introduction_search on introductions.introduction using gin (search) with (fastupdate = off) where findable;
create index introduction_themes on introductions.introduction using gin (theme_ids) with (fastupdate = off) where findable;
create index introduction_regions on introductions.introduction using gin (region_ids) with (fastupdate = off) where findable;
create index introduction_name on introductions.introduction ((name = ''), name, id) where findable;
alter table introductions.introduction enable row level security;

create function introductions.mine() returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select i.id from introductions.introduction i where i.person_id = platform.current_person());
end
$$;
revoke all on function introductions.mine() from public;
grant execute on function introductions.mine() to kampvuur_web;

create policy introduction_see on introductions.introduction for select to kampvuur_web using (
  id = (select introductions.mine())
  or audience = 'everyone'
  or (audience = 'circles' and readers && (select contributions.my_reach()))
  or (audience = 'movement' and readers && array(select contributions.my_movements())));
create policy introduction_make on introductions.introduction for insert to kampvuur_web with check (
  person_id = (select platform.current_person()) and audience = 'nobody');
-- One chooses among the places one sits in.
create policy introduction_change on introductions.introduction for update to kampvuur_web
  using (id = (select introductions.mine()))
  with check (id = (select introductions.mine())
    and readers <@ ((select contributions.my_reach()) || array(select contributions.my_movements())));
create policy introduction_take_back on introductions.introduction for delete to kampvuur_web
  using (id = (select introductions.mine()));
create policy introduction_letter on introductions.introduction for select to kampvuur_worker using (true);
grant select (id, name, here_because, hats, experience, audience, readers, findable, theme_ids, region_ids, takes_notes,
    phone, created_at, version),
  insert (id, person_id, name, here_because, hats, experience),
  update (name, here_because, hats, experience, audience, readers, findable, theme_ids, region_ids, takes_notes, phone,
    version),
  delete on introductions.introduction to kampvuur_web;
grant select (id, person_id, name) on introductions.introduction to kampvuur_worker;

-- What is less stays less when a copy from before is put back; what is gone stays gone.
create function introductions.shows_less() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  reach text[] := array['nobody', 'circles', 'movement', 'everyone'];
begin
  if array_position(reach, new.audience) < array_position(reach, old.audience)
    or (new.audience <> 'everyone' and not new.readers @> old.readers)
  then
    perform platform.stay_closed('introduction', new.id, 'audience');
  end if;
  if old.findable and not new.findable then
    perform platform.stay_closed('introduction', new.id, 'findable');
  end if;
  if old.phone <> '' and new.phone <> old.phone then
    perform platform.stay_closed('introduction', new.id, 'phone');
  end if;
  return null;
end
$$;
revoke all on function introductions.shows_less() from public;
create trigger shows_less after update on introductions.introduction
  for each row execute function introductions.shows_less();

create function introductions.close_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update introductions.introduction i
    set audience = case new.part when 'audience' then 'nobody' else i.audience end,
      findable = i.findable and new.part <> 'findable',
      phone = case new.part when 'phone' then '' else i.phone end
    where i.id = new.subject_id;
  return null;
end
$$;
revoke all on function introductions.close_again() from public;
create trigger introduction_close_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'introduction') execute function introductions.close_again();

-- An introduction that was taken back goes on the list of keys that are gone, so that its words leave every backup too.
create function introductions.taken_back() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
revoke all on function introductions.taken_back() from public;
create trigger taken_back after delete on introductions.introduction
  for each row execute function introductions.taken_back();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('introductions.introduction', 'id', '{name,here_because,hats,experience,phone}');

create function introductions.forget_introduction() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from introductions.introduction i where i.id = new.id or i.person_id = new.id;
  return null;
end
$$;
revoke all on function introductions.forget_introduction() from public;
create trigger forget_introduction after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function introductions.forget_introduction();

-- Who is found by what they wrote, under a theme, in a region: only who asked to be, and only by who may see it. In here,
-- because behind a policy no index is asked for words. In the order of their names, which says nothing of
-- anybody; who names none stands last.
create function introductions.found(words text, theme uuid, region uuid, most integer) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
rows 60
as $$
declare
  reach uuid[] := contributions.my_reach();
  movements uuid[] := array(select contributions.my_movements());
  asked tsquery := websearch_to_tsquery('pg_catalog.dutch', words) || websearch_to_tsquery('pg_catalog.simple', words);
  few uuid[];
begin
  -- A word that few wrote is asked of its own index; along one that many wrote, the names are walked until the page is full.
  if words <> '' then
    few := array(select i.id from introductions.introduction i where i.findable and i.search @@ asked limit 2001);
    if few[2001] is not null then few := null; end if;
  end if;
  return query select i.id from introductions.introduction i
    where i.findable
      and (i.audience = 'everyone' or (i.audience = 'circles' and i.readers && reach)
        or (i.audience = 'movement' and i.readers && movements))
      and (few is null or i.id = any (few)) and (words = '' or i.search @@ asked)
      and (theme is null or i.theme_ids @> array[theme])
      and (region is null or i.region_ids @> array[region])
    order by (i.name = ''), i.name, i.id limit least(most, 100);
end
$$;
revoke all on function introductions.found(text, uuid, uuid, integer) from public;
grant execute on function introductions.found(text, uuid, uuid, integer) to kampvuur_web;
