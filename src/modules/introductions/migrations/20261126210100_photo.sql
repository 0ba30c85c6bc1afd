-- Somebody's photo: cleaned, sealed with a key of its own, in a file of its own. Seen by who sees the introduction.
create table introductions.photo (
  introduction_id uuid primary key references introductions.introduction on delete cascade,
  sealing_key_id uuid not null references platform.sealing_key,
  file_id uuid not null unique,
  width integer not null,
  height integer not null
);
alter table introductions.photo enable row level security;
create policy photo_see on introductions.photo for select to kampvuur_web using (
  exists (select 1 from introductions.introduction i where i.id = photo.introduction_id));
create policy photo_give on introductions.photo for insert to kampvuur_web
  with check (introduction_id = (select introductions.mine()));
create policy photo_take_back on introductions.photo for delete to kampvuur_web
  using (introduction_id = (select introductions.mine()));
grant select, insert, delete on introductions.photo to kampvuur_web;

create function introductions.file_of_photo() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    perform platform.use_file(new.file_id);
  else
    perform platform.let_go_of_file(old.file_id);
    perform platform.erase_keys(array[old.sealing_key_id]);
  end if;
  return null;
end
$$;
revoke all on function introductions.file_of_photo() from public;
create trigger file_of_photo after insert or delete on introductions.photo
  for each row execute function introductions.file_of_photo();

create function introductions.forget_photo() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from introductions.photo p where p.sealing_key_id = new.id;
  return null;
end
$$;
revoke all on function introductions.forget_photo() from public;
create trigger forget_photo after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function introductions.forget_photo();
