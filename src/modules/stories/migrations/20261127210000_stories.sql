-- Stories and everything else somebody writes for others. While it is being written it is sealed and its writers' alone; a row
-- in `published` is there exactly as long as readers may read it.
create schema stories;
grant usage on schema stories to kampvuur_web, kampvuur_worker;

create table stories.story (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  circle_id uuid references circles.circle, -- the house, the team it comes from; null: the movement
  kind text not null check (kind in ('moment', 'story', 'article', 'practice', 'failure', 'guide', 'presentation', 'recording',
    'method', 'tool', 'template', 'report', 'teaching')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  audience text not null default 'everyone' check (audience in ('circle', 'movement', 'everyone')), -- as its writers want it
  rubric_id uuid references action_teams.theme,
  sealing_key_id uuid not null references platform.sealing_key, -- of all that is written and not published
  begun_at timestamptz not null default now(),
  version integer not null default 1, -- goes up each time something is kept
  constraint circle_to_read check (audience <> 'circle' or circle_id is not null)
);
create index story_movement on stories.story (movement_id);
create index story_key on stories.story (sealing_key_id);
alter table stories.story enable row level security;

-- Who writes it, with the name that stands above it. Without a person: somebody from before this house.
create table stories.writer (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  person_id uuid references people.person on delete cascade,
  name text not null default '',
  place smallint not null default 1,
  unique (story_id, person_id)
);
create index writer_person on stories.writer (person_id);
alter table stories.writer enable row level security;

-- What was written, each time somebody else went on or some while had passed.
create table stories.version (
  story_id uuid not null references stories.story on delete cascade,
  number integer not null check (number > 0),
  writer_id uuid references stories.writer on delete set null,
  content bytea not null, -- sealed: {title, inShort, document}
  at timestamptz not null default now(),
  primary key (story_id, number)
);
create index version_writer on stories.version (writer_id);
alter table stories.version enable row level security;

-- What readers read. Its id is drawn anew each time it is published: it is the key under which it leaves the backups.
create table stories.published (
  id uuid primary key,
  story_id uuid not null unique references stories.story on delete cascade,
  movement_id uuid not null references circles.circle,
  circle_id uuid references circles.circle,
  kind text not null,
  language text not null,
  audience text not null,
  rubric_id uuid references action_teams.theme,
  -- What tells something is null only in a backup from which it was struck.
  slug text unique,
  title text,
  in_short text,
  body jsonb, -- a structured document
  plain text, -- the same as text alone
  bylines text[],
  published_at timestamptz not null default now(),
  corrected_at timestamptz,
  constraint circle_to_read check (audience <> 'circle' or circle_id is not null)
);
create index published_latest on stories.published (published_at desc, id);
create index published_movement on stories.published (movement_id, published_at desc, id);
create index published_circle on stories.published (circle_id, published_at desc, id) where circle_id is not null;
create index published_rubric on stories.published (rubric_id, published_at desc, id) where rubric_id is not null;
create index published_kind on stories.published (kind, published_at desc, id);
alter table stories.published enable row level security;

-- Under which themes and keywords it stands.
create table stories.about (
  story_id uuid not null references stories.story on delete cascade,
  theme_id uuid not null references action_teams.theme on delete cascade,
  primary key (story_id, theme_id)
);
create index about_theme on stories.about (theme_id, story_id);
alter table stories.about enable row level security;

-- What the actor writes; of what nobody with an account writes, who looks after the movement takes care.
create function stories.my_stories() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select w.story_id from stories.writer w where w.person_id = platform.current_person()
    union
    select s.id from stories.story s
      where s.movement_id in (select circles.my_open_kept_circles())
        and not exists (select 1 from stories.writer w where w.story_id = s.id and w.person_id is not null);
end
$$;
-- As whom the actor writes there.
create function stories.my_writers() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select w.id from stories.writer w where w.person_id = platform.current_person();
end
$$;
revoke all on function stories.my_stories(), stories.my_writers() from public;
grant execute on function stories.my_stories(), stories.my_writers() to kampvuur_web;

-- Where the actor can write from: the movements they take part in, and the places in them that they sit in, no fire and nothing
-- that closed.
create function stories.my_writing_places() returns table (movement uuid, place uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
begin
  if platform.current_person() is null then return; end if;
  return query
    select m.mine, m.mine from gatherings.my_movements() m (mine)
    union all
    select c.movement_id, c.id from circles.circle c
      where c.id in (select circles.my_circles()) and c.kind not in ('fire', 'movement') and c.closed_on is null
        and c.movement_id in (select gatherings.my_movements());
end
$$;

-- Begins to write from one of those places. @return whether it is one.
create function stories.begin_story(fresh uuid, from_place uuid, kind text, language text, audience text, writer uuid,
  called text, key uuid, content bytea) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  of_movement uuid := (select w.movement from stories.my_writing_places() w where w.place = from_place);
begin
  if of_movement is null then return false; end if;
  insert into stories.story (id, movement_id, circle_id, kind, language, audience, sealing_key_id)
    values (fresh, of_movement, nullif(from_place, of_movement), kind, language, audience, key);
  insert into stories.writer (id, story_id, person_id, name) values (writer, fresh, platform.current_person(), called);
  insert into stories.version (story_id, number, writer_id, content) values (fresh, 1, writer, content);
  return true;
end
$$;
revoke all on function stories.my_writing_places(),
  stories.begin_story(uuid, uuid, text, text, text, uuid, text, uuid, bytea) from public;
grant execute on function stories.my_writing_places(),
  stories.begin_story(uuid, uuid, text, text, text, uuid, text, uuid, bytea) to kampvuur_web;

create policy story_write on stories.story for select to kampvuur_web using (id in (select stories.my_stories()));
create policy story_change on stories.story for update to kampvuur_web
  using (id in (select stories.my_stories()))
  with check (id in (select stories.my_stories()));
create policy story_throw_away on stories.story for delete to kampvuur_web using (id in (select stories.my_stories()));
grant select, update (kind, language, audience, rubric_id, version), delete on stories.story to kampvuur_web;

create policy writer_see on stories.writer for select to kampvuur_web using (story_id in (select stories.my_stories()));
create policy writer_name on stories.writer for update to kampvuur_web
  using (story_id in (select stories.my_stories())) with check (story_id in (select stories.my_stories()));
grant select (id, story_id, name, place), update (name) on stories.writer to kampvuur_web;

create policy version_see on stories.version for select to kampvuur_web using (story_id in (select stories.my_stories()));
create policy version_keep on stories.version for insert to kampvuur_web with check (
  story_id in (select stories.my_stories())
  and (writer_id is null or writer_id in (select stories.my_writers())));
create policy version_go_on on stories.version for update to kampvuur_web
  using (story_id in (select stories.my_stories()) and writer_id in (select stories.my_writers()))
  with check (story_id in (select stories.my_stories()) and writer_id in (select stories.my_writers()));
grant select, insert (story_id, number, writer_id, content), update (content, at) on stories.version to kampvuur_web;

create policy published_read on stories.published for select to kampvuur_web using (
  audience = 'everyone'
  or (audience = 'movement' and movement_id in (select contributions.my_movements()))
  or (audience = 'circle' and circle_id in (select circles.my_circles()))
  or story_id in (select stories.my_stories()));
create policy published_letter on stories.published for select to kampvuur_worker using (true);
-- As its writers want it, and no other way.
create policy published_publish on stories.published for insert to kampvuur_web with check (
  exists (select 1 from stories.story s where s.id = published.story_id and s.movement_id = published.movement_id
    and s.circle_id is not distinct from published.circle_id and s.audience = published.audience
    and s.kind = published.kind and s.language = published.language));
create policy published_correct on stories.published for update to kampvuur_web
  using (story_id in (select stories.my_stories())) with check (
    exists (select 1 from stories.story s where s.id = published.story_id and s.movement_id = published.movement_id
      and s.circle_id is not distinct from published.circle_id and s.audience = published.audience
      and s.kind = published.kind and s.language = published.language));
create policy published_withdraw on stories.published for delete to kampvuur_web
  using (story_id in (select stories.my_stories()));
grant select, insert, update (circle_id, kind, language, audience, rubric_id, title, in_short, body, plain, bylines, corrected_at),
  delete on stories.published to kampvuur_web;
grant select on stories.published to kampvuur_worker;

create policy about_see on stories.about for select to kampvuur_web using (
  exists (select 1 from stories.published p where p.story_id = about.story_id)
  or story_id in (select stories.my_stories()));
create policy about_letter on stories.about for select to kampvuur_worker using (true);
create policy about_say on stories.about for insert to kampvuur_web with check (
  story_id in (select stories.my_stories())
  and exists (select 1 from action_teams.theme t join stories.story s on s.id = about.story_id
    where t.id = about.theme_id and t.movement_id = s.movement_id));
create policy about_take_back on stories.about for delete to kampvuur_web using (story_id in (select stories.my_stories()));
grant select, insert, delete on stories.about to kampvuur_web;
grant select on stories.about to kampvuur_worker;

-- What was withdrawn, or reaches fewer than before, leaves the backups and does not come back with one.
create function stories.withdrawn() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
create function stories.thrown_away() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
-- A name that goes stands above nothing any more; what nobody else writes goes with its only writer.
create function stories.writer_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  if old.person_id is not null
    and not exists (select 1 from stories.writer w where w.story_id = old.story_id and w.person_id is not null)
  then
    delete from stories.story s where s.id = old.story_id;
  else
    update stories.published p set bylines = stories.bylines_of(old.story_id) where p.story_id = old.story_id;
  end if;
  return null;
end
$$;
create function stories.bylines_of(story uuid) returns text[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return array(select w.name from stories.writer w where w.story_id = story and w.name <> '' order by w.place, w.id);
end
$$;
create function stories.forget_story() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.published p where p.id = new.id;
  delete from stories.story s where s.sealing_key_id = new.id;
  delete from stories.writer w where w.id = new.id or w.person_id = new.id;
  return null;
end
$$;
revoke all on function stories.withdrawn(), stories.thrown_away(), stories.writer_gone(), stories.bylines_of(uuid),
  stories.forget_story() from public;
create trigger withdrawn after delete on stories.published for each row execute function stories.withdrawn();
create trigger thrown_away after delete on stories.story for each row execute function stories.thrown_away();
create trigger writer_gone after delete on stories.writer for each row execute function stories.writer_gone();
create trigger forget_story after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_story();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('stories.published', 'id', '{slug,title,in_short,body,plain,bylines}'),
  ('stories.writer', 'id', '{name}');
