-- What one looks at or listens to with a story: a recording or a presentation, as a file of ours or where it is elsewhere. What is said
-- of it (where it is, chapters, captions, what a reader may do with it) is written with the text, in its versions.
create table stories.shown_file (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  sealing_key_id uuid not null unique references platform.sealing_key,
  content_type text not null,
  bytes bigint not null check (bytes > 0)
);
create index shown_file_story on stories.shown_file (story_id);
alter table stories.shown_file enable row level security;

-- In parts that are sealed apart: who looks at a minute of it does not have the whole of it read.
create table stories.shown_piece (
  shown_file_id uuid not null references stories.shown_file on delete cascade,
  number integer not null check (number >= 0),
  file_id uuid unique,
  body bytea, -- sealed, where there is no store of files: in the example network
  primary key (shown_file_id, number),
  check ((file_id is null) <> (body is null))
);
alter table stories.shown_piece enable row level security;

-- As readers read it; null: nothing is shown with it.
alter table stories.published add column shown jsonb;
grant update (shown) on stories.published to kampvuur_web;
update platform.named_by_key set columns = columns || '{shown}'::text[] where table_name = 'stories.published';

-- Who is told of listens and looks before they say yes: to the file that was there when they were asked.
alter table stories.told_of add column asked_file uuid;
grant update (asked_file) on stories.told_of to kampvuur_web;
create function stories.files_asked_of_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select f.id from stories.told_of t
    join stories.shown_file f on f.story_id = t.story_id and f.id = t.asked_file
    where t.id in (select stories.asked_of_me());
end
$$;

create policy shown_file_see on stories.shown_file for select to kampvuur_web using (
  exists (select 1 from stories.published p where p.story_id = shown_file.story_id and p.shown ->> 'file' = shown_file.id::text)
  or story_id in (select stories.my_stories())
  or id in (select stories.files_asked_of_me()));
create policy shown_file_add on stories.shown_file for insert to kampvuur_web
  with check (story_id in (select stories.my_stories()));
create policy shown_file_throw_away on stories.shown_file for delete to kampvuur_web
  using (story_id in (select stories.my_stories()));
grant select, insert, delete on stories.shown_file to kampvuur_web;
create policy shown_piece_see on stories.shown_piece for select to kampvuur_web using (
  exists (select 1 from stories.shown_file f where f.id = shown_piece.shown_file_id));
create policy shown_piece_add on stories.shown_piece for insert to kampvuur_web with check (
  exists (select 1 from stories.shown_file f where f.id = shown_piece.shown_file_id
    and f.story_id in (select stories.my_stories())));
grant select, insert (shown_file_id, number, file_id) on stories.shown_piece to kampvuur_web;

create function stories.file_of_shown() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then perform platform.use_file(new.file_id); else perform platform.let_go_of_file(old.file_id); end if;
  return null;
end
$$;
-- Thrown away, alone or with its story: its key is gone, here and in the backups, and nobody reads of it any more.
create function stories.shown_file_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  update stories.published p set shown = null where p.story_id = old.story_id and p.shown ->> 'file' = old.id::text;
  return null;
end
$$;
create function stories.forget_shown_file() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shown_file f where f.sealing_key_id = new.id;
  return null;
end
$$;
revoke all on function stories.files_asked_of_me(), stories.file_of_shown(), stories.shown_file_gone(), stories.forget_shown_file()
  from public;
grant execute on function stories.files_asked_of_me() to kampvuur_web;
create trigger file_of_shown after insert on stories.shown_piece
  for each row when (new.file_id is not null) execute function stories.file_of_shown();
create trigger file_of_shown_gone after delete on stories.shown_piece
  for each row when (old.file_id is not null) execute function stories.file_of_shown();
create trigger shown_file_gone after delete on stories.shown_file for each row execute function stories.shown_file_gone();
create trigger forget_shown_file after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_shown_file();
