-- Somebody who writes asks another to write along. Who is asked reads the title and who asks, and nothing of the text until they
-- say yes; nobody is named as a writer without that. A no looks like silence to who asked.
create table stories.asked_writer (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  asked_by uuid references stories.writer on delete cascade, -- null since they said yes
  writer_id uuid unique references stories.writer on delete cascade, -- as whom they write along since their yes
  title bytea not null, -- sealed with the story's key: as it was when they were asked
  name bytea not null, -- the same: what they were called then
  declined boolean not null default false,
  listed boolean not null default true, -- who asked did not take it back
  asked_at timestamptz not null default now(),
  unique (story_id, person_id)
);
create index asked_writer_person on stories.asked_writer (person_id);
create index asked_writer_by on stories.asked_writer (asked_by);
alter table stories.asked_writer enable row level security;
create policy asked_writer_see on stories.asked_writer for select to kampvuur_web using (
  story_id in (select stories.my_stories()));
grant select (id, story_id, writer_id, name, listed, asked_at) on stories.asked_writer to kampvuur_web;

-- One writes above a story whose name one is: one's own, and that of somebody from before this house.
drop policy writer_name on stories.writer;
create policy writer_name on stories.writer for update to kampvuur_web
  using (story_id in (select stories.my_stories())
    and (person_id is null or id in (select stories.my_writers())))
  with check (story_id in (select stories.my_stories()));

-- Who began it, or who writes it longest since they left.
create function stories.first_writer(of_story uuid) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select w.id from stories.writer w
    where w.story_id = of_story and w.person_id is not null and of_story in (select stories.my_stories())
    order by w.place limit 1);
end
$$;

-- Asks somebody whom the actor may approach. @return whether they are asked now; null: they write it already.
create function stories.ask_writer(fresh uuid, of_story uuid, introduction uuid, title bytea, name bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  mine uuid := (select w.id from stories.writer w where w.story_id = of_story and w.person_id = me);
  other uuid := introductions.approachable(introduction);
begin
  if mine is null or other is null then return false; end if;
  if exists (select from stories.writer w where w.story_id = of_story and w.person_id = other) then return null; end if;
  insert into stories.asked_writer (id, story_id, person_id, asked_by, title, name, declined)
    values (fresh, of_story, other, mine, title, name, introductions.wants_no(other, me))
    -- Who said no stays unasked, and who asks does not learn of it.
    on conflict (story_id, person_id) do update set listed = true;
  return true;
end
$$;

-- Takes a question back. @return whether there was one.
create function stories.take_back_asked(asked uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  a stories.asked_writer;
begin
  select * into a from stories.asked_writer o
    where o.id = asked and o.writer_id is null and o.listed and o.story_id in (select stories.my_stories()) for update;
  if a.id is null then return false; end if;
  if a.declined then update stories.asked_writer o set listed = false where o.id = asked;
  else delete from stories.asked_writer o where o.id = asked;
  end if;
  return true;
end
$$;

-- What the actor is asked and did not answer: the title and who asks, and no word of the text.
create function stories.asked_to_write() returns table (id uuid, kind text, language text, title bytea, key_id uuid, by_name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select a.id, s.kind, s.language, a.title, s.sealing_key_id, p.name
    from stories.asked_writer a
    join stories.story s on s.id = a.story_id
    join stories.writer w on w.id = a.asked_by
    join people.person p on p.id = w.person_id
    where a.person_id = platform.current_person() and a.writer_id is null and not a.declined
    order by a.asked_at limit 50;
end
$$;

-- Who is asked says yes or no. @return the story they write along; null after a no, or where nobody asks any more.
create function stories.answer_to_write(asked uuid, yes boolean, writer uuid, called text) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  a stories.asked_writer;
begin
  select * into a from stories.asked_writer o
    where o.id = asked and o.person_id = platform.current_person() and o.writer_id is null and not o.declined for update;
  if a.id is null then raise insufficient_privilege using message = 'not asked'; end if;
  if not yes then
    update stories.asked_writer o set declined = true where o.id = asked;
    return null;
  end if;
  -- Of two who come at once each gets a place of their own.
  perform from stories.story s where s.id = a.story_id for update;
  insert into stories.writer (id, story_id, person_id, name, place)
    select writer, a.story_id, a.person_id, called, max(w.place) + 1 from stories.writer w where w.story_id = a.story_id;
  update stories.asked_writer o set writer_id = writer, asked_by = null where o.id = asked;
  return a.story_id;
end
$$;

-- The actor writes it no longer, and others do. What nobody else writes is thrown away by its own button.
create function stories.leave_story(of_story uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
begin
  -- Of two who leave at once the second sees that nobody would be left.
  perform from stories.story s where s.id = of_story for update;
  if not exists (select from stories.writer w where w.story_id = of_story and w.person_id <> me) then return false; end if;
  delete from stories.writer w where w.story_id = of_story and w.person_id = me;
  return found;
end
$$;

-- Who began it takes somebody off who writes along. @return whether that is so.
create function stories.take_off_writer(gone uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  of_story uuid := (select w.story_id from stories.writer w where w.id = gone and w.person_id is not null);
begin
  if stories.first_writer(of_story) in (select stories.my_writers()) and gone not in (select stories.my_writers()) then
    delete from stories.writer w where w.id = gone;
    return found;
  end if;
  return false;
end
$$;

-- Who is told by letter that they are asked; nobody once they answered.
create function stories.asked_writer_to_tell(asked uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select a.person_id from stories.asked_writer a
    where a.id = asked and a.writer_id is null and not a.declined;
end
$$;

-- What was taken back, or went with a writer, does not come back with a copy from before.
create function stories.asked_writer_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
create function stories.forget_asked_writer() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.asked_writer a where a.id = new.id or a.person_id = new.id;
  return null;
end
$$;
create trigger asked_writer_gone after delete on stories.asked_writer
  for each row execute function stories.asked_writer_gone();
create trigger forget_asked_writer after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_asked_writer();

revoke all on function stories.first_writer(uuid), stories.ask_writer(uuid, uuid, uuid, bytea, bytea),
  stories.take_back_asked(uuid), stories.asked_to_write(), stories.answer_to_write(uuid, boolean, uuid, text),
  stories.leave_story(uuid), stories.take_off_writer(uuid), stories.asked_writer_to_tell(uuid), stories.asked_writer_gone(),
  stories.forget_asked_writer() from public;
grant execute on function stories.first_writer(uuid), stories.ask_writer(uuid, uuid, uuid, bytea, bytea),
  stories.take_back_asked(uuid), stories.asked_to_write(), stories.answer_to_write(uuid, boolean, uuid, text),
  stories.leave_story(uuid), stories.take_off_writer(uuid) to kampvuur_web;
grant execute on function stories.asked_writer_to_tell(uuid) to kampvuur_worker;
