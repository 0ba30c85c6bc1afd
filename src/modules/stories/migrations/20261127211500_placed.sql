-- A story of one movement that a sister movement has on its own site too: named and led to, with words of its own above it, and never
-- copied. It stands there while its writers and the sister's hosts both say so, and no longer than everybody may read it.
create table stories.placed (
  id uuid primary key, -- the key under which its words leave the backups
  story_id uuid not null references stories.story on delete cascade,
  from_movement_id uuid not null references circles.circle,
  movement_id uuid not null references circles.circle, -- the sister
  -- Null only in a backup from which they were struck.
  introduction text,
  label text, -- for whom besides: "ook voor de jeugdzorg interessant"
  writers_at timestamptz, -- when its writers said yes
  hosts_at timestamptz, -- when the sister's hosts did
  version integer not null default 1,
  unique (story_id, movement_id),
  check (movement_id <> from_movement_id),
  check (writers_at is not null or hosts_at is not null)
);
create index placed_movement on stories.placed (movement_id, story_id);
alter table stories.placed enable row level security;

create policy placed_see on stories.placed for select to kampvuur_web using (
  exists (select 1 from circles.circle c where c.id = placed.movement_id)
  and exists (select 1 from stories.published p where p.story_id = placed.story_id)
  and ((writers_at is not null and hosts_at is not null)
    or story_id in (select stories.my_stories())
    or movement_id in (select circles.my_kept_circles())));
create policy placed_letter on stories.placed for select to kampvuur_worker using (true);
create policy placed_take_back on stories.placed for delete to kampvuur_web using (
  story_id in (select stories.my_stories()) or movement_id in (select circles.my_kept_circles()));
grant select, delete on stories.placed to kampvuur_web;
grant select on stories.placed to kampvuur_worker;

-- Of which movement a story is that everybody may read, as a sister of this one; null where it is none.
create function stories.sister_story_of(story uuid, sister uuid) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select p.movement_id from stories.published p
    where p.story_id = story and p.audience = 'everyone' and p.movement_id in (select movements.sisters_of(sister)));
end
$$;

-- Hosts of the sister say that they want it, with words of their own, or change those. @return whether it stands there now; null: no.
create function stories.place(fresh uuid, story uuid, sister uuid, words text, called text, version_seen integer) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  of_movement uuid := stories.sister_story_of(story, sister);
  stands boolean;
begin
  if of_movement is null or sister not in (select circles.my_open_kept_circles()) then return null; end if;
  insert into stories.placed as p (id, story_id, from_movement_id, movement_id, introduction, label, hosts_at)
    values (fresh, story, of_movement, sister, words, called, now())
    on conflict (story_id, movement_id) do update
      set introduction = words, label = called, hosts_at = coalesce(p.hosts_at, now()), version = p.version + 1
      where p.version = version_seen
    returning writers_at is not null into stands;
  return stands;
end
$$;

-- Its writers offer it to a sister, or say yes to one that asked. @return whether it stands there now; null: no.
create function stories.let_place(fresh uuid, story uuid, sister uuid) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  of_movement uuid := stories.sister_story_of(story, sister);
  stands boolean;
begin
  if of_movement is null or story not in (select stories.my_stories()) then return null; end if;
  insert into stories.placed as p (id, story_id, from_movement_id, movement_id, introduction, label, writers_at)
    values (fresh, story, of_movement, sister, '', '', now())
    on conflict (story_id, movement_id) do update set writers_at = coalesce(p.writers_at, now())
    returning hosts_at is not null into stands;
  return stands;
end
$$;

-- Who has still to say something: its writers, or who looks after what nobody with an account writes; else the sister's hosts.
create function stories.placing_to_tell(asked uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
declare
  this stories.placed;
begin
  select * into this from stories.placed p where p.id = asked;
  if this.writers_at is null and exists
    (select 1 from stories.writer w where w.story_id = this.story_id and w.person_id is not null)
  then
    return query select w.person_id from stories.writer w where w.story_id = this.story_id and w.person_id is not null;
  elsif this.writers_at is null or this.hosts_at is null then
    return query select distinct s.person_id from circles.seat s
      where s.circle_id = case when this.writers_at is null then this.from_movement_id else this.movement_id end
        and s.role = 'host' and s.person_id is not null and s.taken_at is not null and s.ended_at is null;
  end if;
end
$$;
revoke all on function stories.sister_story_of(uuid, uuid), stories.place(uuid, uuid, uuid, text, text, integer),
  stories.let_place(uuid, uuid, uuid), stories.placing_to_tell(uuid) from public;
grant execute on function stories.place(uuid, uuid, uuid, text, text, integer), stories.let_place(uuid, uuid, uuid) to kampvuur_web;
grant execute on function stories.placing_to_tell(uuid) to kampvuur_worker;

-- What nobody reads any more, or fewer people, stands with no sister; neither does anything once two are no sisters any more.
create function stories.taken_off() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.placed p where p.story_id = old.story_id;
  return null;
end
$$;
create function stories.no_sisters() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.placed p where (p.from_movement_id = old.movement_id and p.movement_id = old.sister_id)
    or (p.from_movement_id = old.sister_id and p.movement_id = old.movement_id);
  return null;
end
$$;
create function stories.placed_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
create function stories.forget_placed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.placed p where p.id = new.id;
  return null;
end
$$;
revoke all on function stories.taken_off(), stories.no_sisters(), stories.placed_gone(), stories.forget_placed() from public;
create trigger taken_off after delete on stories.published for each row execute function stories.taken_off();
create trigger no_sisters after delete on movements.sister for each row execute function stories.no_sisters();
create trigger placed_gone after delete on stories.placed for each row execute function stories.placed_gone();
create trigger forget_placed after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_placed();
insert into platform.named_by_key (table_name, key_column, columns) values ('stories.placed', 'id', '{introduction,label}');
