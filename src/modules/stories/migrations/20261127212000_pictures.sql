-- Pictures of a story: cleaned, in several sizes, each in a sealed file of its own. Its writers see all of them; readers those
-- that stand in what they may read, for exactly as long.
create table stories.picture (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  sealing_key_id uuid not null unique references platform.sealing_key, -- of its files and of what is said with it
  words bytea, -- sealed: {alt, caption, decoration}; null: nothing was said yet
  recognisable text not null check (recognisable in ('nobody', 'asked', 'before')), -- before: taken over from another site
  focus_x smallint not null default 50 check (focus_x between 0 and 100), -- in hundredths, from the left
  focus_y smallint not null default 50 check (focus_y between 0 and 100), -- and from above
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  widths integer[] not null, -- of the sizes there are, from small to large
  version integer not null default 1,
  made_at timestamptz not null default now()
);
create index picture_story on stories.picture (story_id, made_at, id);
alter table stories.picture enable row level security;

create table stories.picture_file (
  picture_id uuid not null references stories.picture on delete cascade,
  format text not null check (format in ('avif', 'webp', 'jpg')),
  width integer not null,
  bytes integer not null, -- as they are sent
  file_id uuid unique,
  body bytea, -- sealed, where there is no store of files: in the example network
  primary key (picture_id, format, width),
  check (num_nonnulls(file_id, body) = 1)
);
alter table stories.picture_file enable row level security;

-- Those that stand in what readers read, in their order; no picture of another story.
alter table stories.published add column pictures uuid[] not null default '{}';

create function stories.pictures_in_text() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.pictures := array(
    select p.id from jsonb_array_elements(new.body -> 'content') with ordinality b (block, place)
      join stories.picture p on p.id::text = lower(b.block -> 'attrs' ->> 'picture')
      where b.block ->> 'type' = 'picture' and p.story_id = new.story_id
      group by p.id order by min(b.place));
  return new;
end
$$;
create trigger pictures_in_text before insert or update of body, pictures on stories.published
  for each row execute function stories.pictures_in_text();

create policy picture_see on stories.picture for select to kampvuur_web using (
  exists (select 1 from stories.published p where p.story_id = picture.story_id and p.pictures @> array[picture.id])
  or story_id in (select stories.my_stories()));
create policy picture_add on stories.picture for insert to kampvuur_web
  with check (story_id in (select stories.my_stories()));
create policy picture_change on stories.picture for update to kampvuur_web
  using (story_id in (select stories.my_stories())) with check (story_id in (select stories.my_stories()));
create policy picture_throw_away on stories.picture for delete to kampvuur_web
  using (story_id in (select stories.my_stories()));
grant select, insert (id, story_id, sealing_key_id, words, recognisable, width, height, widths, made_at),
  update (words, focus_x, focus_y, version), delete on stories.picture to kampvuur_web;

create policy picture_file_see on stories.picture_file for select to kampvuur_web using (
  exists (select 1 from stories.picture p where p.id = picture_file.picture_id));
create policy picture_file_add on stories.picture_file for insert to kampvuur_web with check (
  exists (select 1 from stories.picture p where p.id = picture_file.picture_id
    and p.story_id in (select stories.my_stories())));
grant select, insert (picture_id, format, width, bytes, file_id) on stories.picture_file to kampvuur_web;

create function stories.file_of_picture() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    if new.file_id is not null then perform platform.use_file(new.file_id); end if;
  elsif old.file_id is not null then
    perform platform.let_go_of_file(old.file_id);
  end if;
  return null;
end
$$;
-- Thrown away, alone or with its story: its key is gone, here and in the backups.
create function stories.picture_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  update stories.published p set pictures = '{}' where p.story_id = old.story_id and p.pictures @> array[old.id];
  return null;
end
$$;
create function stories.forget_story_picture() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.picture p where p.sealing_key_id = new.id;
  return null;
end
$$;
revoke all on function stories.pictures_in_text(), stories.file_of_picture(), stories.picture_gone(),
  stories.forget_story_picture() from public;
create trigger file_of_picture after insert or delete on stories.picture_file
  for each row execute function stories.file_of_picture();
create trigger picture_gone after delete on stories.picture for each row execute function stories.picture_gone();
create trigger forget_story_picture after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_story_picture();
