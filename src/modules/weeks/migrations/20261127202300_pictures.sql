-- Pictures with how a Week was: its makers put them there, each with what there is to see on it. They say that whoever can be
-- recognised said yes, and take it away at once when somebody does not want it any more.
create table weeks.afterword_picture (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  position integer not null default 1,
  words text not null check (words <> ''), -- what there is to see, for who does not see it
  recognisable text not null check (recognisable in ('nobody', 'asked')), -- everybody who is said yes
  content_type text not null,
  width integer not null,
  height integer not null,
  sealing_key_id uuid not null unique references platform.sealing_key,
  file_id uuid unique,
  body bytea, -- sealed, in its row: of the example, which is laid out where there is no store
  version integer not null default 1,
  check ((file_id is null) <> (body is null))
);
create index afterword_picture_week on weeks.afterword_picture (week_id, position);
alter table weeks.afterword_picture enable row level security;

create function weeks.file_of_picture() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then perform platform.use_file(new.file_id); else perform platform.let_go_of_file(old.file_id); end if;
  return null;
end
$$;
create trigger file_of_picture after insert on weeks.afterword_picture
  for each row when (new.file_id is not null) execute function weeks.file_of_picture();
create trigger file_of_picture_gone after delete on weeks.afterword_picture
  for each row when (old.file_id is not null) execute function weeks.file_of_picture();

-- With its key it is gone, here and where an older copy comes back.
create function weeks.forget_picture() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from weeks.afterword_picture p where p.sealing_key_id = new.id;
  return null;
end
$$;
create trigger forget_picture after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function weeks.forget_picture();

create function weeks.remove_picture(picture uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  key uuid;
begin
  select p.sealing_key_id into key from weeks.afterword_picture p
    where p.id = picture and p.week_id in (select weeks.my_weeks());
  if key is null then return null; end if;
  perform platform.erase_keys(array[key]);
  return picture;
end
$$;

revoke all on function weeks.file_of_picture(), weeks.forget_picture(), weeks.remove_picture(uuid) from public;
grant execute on function weeks.remove_picture(uuid) to kampvuur_web;

create policy afterword_picture_see on weeks.afterword_picture for select to kampvuur_web using (true);
create policy afterword_picture_add on weeks.afterword_picture for insert to kampvuur_web with check (
  week_id in (select weeks.my_weeks()) and exists (select from weeks.week w where w.id = week_id and w.released > 0));
create policy afterword_picture_change on weeks.afterword_picture for update to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
grant select,
  insert (id, week_id, position, words, recognisable, content_type, width, height, sealing_key_id, file_id),
  update (position, words, version) on weeks.afterword_picture to kampvuur_web;
