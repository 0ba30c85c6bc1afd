-- Other words of a sister above a story that stands with her wait for a yes of its writers, as the first did. Until then they are a row
-- of their own, known to those two alone; what stands there stays as it was. With the yes they take its place.
alter table stories.placed drop constraint placed_story_id_movement_id_key;
create unique index placed_stands on stories.placed (story_id, movement_id)
  where writers_at is not null and hosts_at is not null;
create unique index placed_waits on stories.placed (story_id, movement_id)
  where writers_at is null or hosts_at is null;

-- Since when it stands with her, with whatever words. writers_at and hosts_at are of the words that stand there now.
alter table stories.placed add column stands_since timestamptz;
update stories.placed set stands_since = greatest(writers_at, hosts_at)
  where writers_at is not null and hosts_at is not null;

-- Filled by the database alone, however a row came to be.
create function stories.stands_since() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.writers_at is not null and new.hosts_at is not null then
    new.stands_since := coalesce(new.stands_since, greatest(new.writers_at, new.hosts_at));
  else
    new.stands_since := null;
  end if;
  return new;
end
$$;
revoke all on function stories.stands_since() from public;
create trigger stands_since before insert or update on stories.placed
  for each row execute function stories.stands_since();

-- Hosts of the sister say that they want it, with words of their own, or write other ones. Where it was offered it stands with the first;
-- those that come after wait. @return whether these words stand there now; null: no, or somebody was first.
create or replace function stories.place(fresh uuid, story uuid, sister uuid, words text, called text, version_seen integer)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  of_movement uuid := stories.sister_story_of(story, sister);
  standing stories.placed;
  waiting stories.placed;
  stands boolean;
begin
  if of_movement is null or sister not in (select circles.my_open_kept_circles()) then return null; end if;
  select * into standing from stories.placed p where p.story_id = story and p.movement_id = sister
    and p.writers_at is not null and p.hosts_at is not null for update;
  select * into waiting from stories.placed p where p.story_id = story and p.movement_id = sister
    and (p.writers_at is null or p.hosts_at is null) for update;
  if coalesce(waiting.version, standing.version, version_seen) <> version_seen then return null; end if;
  if waiting.id is not null then
    update stories.placed p set introduction = words, label = called, hosts_at = coalesce(p.hosts_at, now()), version = p.version + 1
      where p.id = waiting.id returning p.writers_at is not null into stands;
    return stands;
  end if;
  if standing.id is not null and standing.introduction = words and standing.label = called then return true; end if;
  insert into stories.placed as p (id, story_id, from_movement_id, movement_id, introduction, label, hosts_at, version)
    values (fresh, story, of_movement, sister, words, called, now(), coalesce(standing.version, 0) + 1)
    on conflict do nothing
    returning p.writers_at is not null into stands;
  return stands;
end
$$;

-- Its writers offer it to a sister, or say yes to the words they read. @return whether it stands there now; null: no, or the words are others.
drop function stories.let_place(uuid, uuid, uuid);
create function stories.let_place(fresh uuid, story uuid, sister uuid, version_seen integer) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  of_movement uuid := stories.sister_story_of(story, sister);
  standing stories.placed;
  waiting stories.placed;
  stands boolean;
begin
  if of_movement is null or story not in (select stories.my_stories()) then return null; end if;
  select * into standing from stories.placed p where p.story_id = story and p.movement_id = sister
    and p.writers_at is not null and p.hosts_at is not null for update;
  select * into waiting from stories.placed p where p.story_id = story and p.movement_id = sister
    and (p.writers_at is null or p.hosts_at is null) for update;
  if waiting.id is not null then
    if waiting.writers_at is not null then return false; end if;
    if waiting.version <> version_seen then return null; end if;
    delete from stories.placed p where p.id = standing.id;
    update stories.placed p set writers_at = now(), stands_since = standing.stands_since where p.id = waiting.id
      returning p.hosts_at is not null into stands;
    return stands;
  end if;
  if standing.id is not null then return true; end if;
  insert into stories.placed as p (id, story_id, from_movement_id, movement_id, introduction, label, writers_at)
    values (fresh, story, of_movement, sister, '', '', now())
    on conflict do nothing
    returning p.hosts_at is not null into stands;
  return stands;
end
$$;
revoke all on function stories.let_place(uuid, uuid, uuid, integer) from public;
grant execute on function stories.let_place(uuid, uuid, uuid, integer) to kampvuur_web;
