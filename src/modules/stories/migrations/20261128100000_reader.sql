-- Somebody who writes asks another to read along: they read the draft as it will be read and say something about it to its writers,
-- and change nothing. Until their yes they know the title and who asks; a no looks like silence to who asked.
create table stories.reader (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  asked_by uuid references stories.writer on delete cascade, -- null since they said yes
  title bytea not null, -- sealed with the story's key: as it was when they were asked
  name bytea not null, -- the same: what they were called then
  reads boolean not null default false, -- they said yes
  declined boolean not null default false,
  listed boolean not null default true, -- who asked did not take it back
  pictures uuid[] not null default '{}', -- those that stand in the text now: the database cannot read it
  file uuid, -- and what is shown with it
  asked_at timestamptz not null default now(),
  unique (story_id, person_id),
  check (not (reads and declined))
);
create index reader_person on stories.reader (person_id);
create index reader_by on stories.reader (asked_by);
alter table stories.reader enable row level security;
create policy reader_see on stories.reader for select to kampvuur_web using (story_id in (select stories.my_stories()));
grant select (id, story_id, name, reads, listed, asked_at) on stories.reader to kampvuur_web;

-- Asks somebody whom the actor may approach. @return whether they are asked now; null: they write it or read along already.
create function stories.ask_reader(fresh uuid, of_story uuid, introduction uuid, title bytea, name bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  mine uuid := (select w.id from stories.writer w where w.story_id = of_story and w.person_id = me);
  other uuid := introductions.approachable(introduction);
begin
  if mine is null or other is null then return false; end if;
  if exists (select from stories.writer w where w.story_id = of_story and w.person_id = other)
    or exists (select from stories.reader r where r.story_id = of_story and r.person_id = other and r.reads)
  then
    return null;
  end if;
  insert into stories.reader (id, story_id, person_id, asked_by, title, name, declined)
    values (fresh, of_story, other, mine, title, name, introductions.wants_no(other, me))
    -- Who said no stays unasked, and who asks does not learn of it.
    on conflict (story_id, person_id) do update set listed = true;
  return true;
end
$$;

-- What readers see with the text, as it stands there now. For its writers.
create function stories.lay_before_readers(of_story uuid, in_text uuid[], shown_with uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if of_story not in (select stories.my_stories()) then return; end if;
  update stories.reader r set pictures = in_text, file = shown_with
    where r.story_id = of_story and (r.pictures is distinct from in_text or r.file is distinct from shown_with);
end
$$;

-- A writer takes the question back, or lets somebody read along no longer. @return whether there was somebody.
create function stories.take_off_reader(which uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.reader;
begin
  select * into it from stories.reader r
    where r.id = which and r.listed and r.story_id in (select stories.my_stories()) for update;
  if it.id is null then return false; end if;
  if it.declined then update stories.reader r set listed = false where r.id = which;
  else delete from stories.reader r where r.id = which;
  end if;
  return true;
end
$$;

-- Where the actor is asked to read along, and where they do.
create function stories.my_readings() returns table (id uuid, kind text, language text, title bytea, key_id uuid, by_name text,
  reads boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select r.id, s.kind, s.language, r.title, s.sealing_key_id, coalesce(p.name, ''), r.reads
    from stories.reader r
    join stories.story s on s.id = r.story_id
    left join stories.writer w on w.id = r.asked_by
    left join people.person p on p.id = w.person_id
    where r.person_id = platform.current_person() and not r.declined
    order by r.asked_at limit 50;
end
$$;
-- The draft as it is now, for one who reads along.
create function stories.read_along(which uuid) returns table (id uuid, story_id uuid, kind text, language text, key_id uuid,
  content bytea, bylines text[])
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select r.id, s.id, s.kind, s.language, s.sealing_key_id, v.content, stories.bylines_of(s.id)
    from stories.reader r
    join stories.story s on s.id = r.story_id
    join lateral (select l.content from stories.version l where l.story_id = s.id order by l.number desc limit 1) v on true
    where r.id = which and r.person_id = platform.current_person() and r.reads;
end
$$;
create function stories.my_read_stories() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select r.story_id from stories.reader r where r.person_id = platform.current_person() and r.reads;
end
$$;

-- Who is asked says yes or no.
create function stories.answer_to_read(which uuid, yes boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.reader r
    set reads = yes, declined = not yes, asked_by = case when not yes then r.asked_by end
    where r.id = which and r.person_id = platform.current_person() and not r.reads and not r.declined;
  return found;
end
$$;
-- Who reads along stops.
create function stories.stop_reading(which uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.reader r where r.id = which and r.person_id = platform.current_person() and r.reads;
  return found;
end
$$;
-- Who is told by letter that they are asked; nobody once they answered.
create function stories.reader_to_tell(which uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select r.person_id from stories.reader r where r.id = which and not r.reads and not r.declined;
end
$$;

-- Who writes it from now on needs no other way in, and keeps none when they stop writing.
create function stories.writes_now() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.reader r where r.story_id = new.story_id and r.person_id = new.person_id;
  return null;
end
$$;
create trigger writes_now after insert on stories.writer
  for each row when (new.person_id is not null) execute function stories.writes_now();

-- What was taken back, or went with a writer, does not come back with a copy from before.
create function stories.reader_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
create function stories.forget_reader() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.reader r where r.id = new.id or r.person_id = new.id;
  return null;
end
$$;
create trigger reader_gone after delete on stories.reader for each row execute function stories.reader_gone();
create trigger forget_reader after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_reader();

-- Who reads along sees the text with its pictures and what is shown with it, as who is told of in it does.
create or replace function stories.asked_pictures() returns table (told uuid, picture uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select t.id, p.id from stories.told_of t
    join stories.picture p on p.story_id = t.story_id and p.id = any (t.asked_pictures)
    where t.id in (select stories.asked_of_me())
    union all
    select r.id, p.id from stories.reader r
    join stories.picture p on p.story_id = r.story_id and p.id = any (r.pictures)
    where r.person_id = platform.current_person() and r.reads;
end
$$;
create or replace function stories.files_asked_of_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select f.id from stories.told_of t
    join stories.shown_file f on f.story_id = t.story_id and f.id = t.asked_file
    where t.id in (select stories.asked_of_me())
    union all
    select f.id from stories.reader r
    join stories.shown_file f on f.story_id = r.story_id and f.id = r.file
    where r.person_id = platform.current_person() and r.reads;
end
$$;

revoke all on function stories.ask_reader(uuid, uuid, uuid, bytea, bytea), stories.lay_before_readers(uuid, uuid[], uuid),
  stories.take_off_reader(uuid), stories.my_readings(), stories.read_along(uuid), stories.my_read_stories(),
  stories.answer_to_read(uuid, boolean), stories.stop_reading(uuid), stories.reader_to_tell(uuid), stories.writes_now(),
  stories.reader_gone(), stories.forget_reader() from public;
grant execute on function stories.ask_reader(uuid, uuid, uuid, bytea, bytea), stories.lay_before_readers(uuid, uuid[], uuid),
  stories.take_off_reader(uuid), stories.my_readings(), stories.read_along(uuid), stories.my_read_stories(),
  stories.answer_to_read(uuid, boolean), stories.stop_reading(uuid) to kampvuur_web;
grant execute on function stories.reader_to_tell(uuid) to kampvuur_worker;

-- What they say about it is a reaction as any other, between them and its writers: it never stands under anything.
alter policy reaction_send on stories.reaction with check (
  step = 'lies' and person_id is not distinct from (select platform.current_person())
  and (exists (select 1 from stories.published p where p.story_id = reaction.story_id)
    or (not may_stand and story_id in (select stories.my_read_stories()))));
