-- Who is called no longer leaves the backups too.
alter table participants.caller add id uuid not null default gen_random_uuid();
-- What is to be struck by that id nobody chooses: else it could be somebody else's.
revoke insert on participants.caller from kampvuur_web;
grant insert (seat_id, circle_id, name, about, phone, yes_at) on participants.caller to kampvuur_web;
create function participants.caller_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
create trigger caller_gone after delete on participants.caller
  for each row execute function participants.caller_gone();
-- With the yes: a number that is gone is not one that may be called.
insert into platform.named_by_key (table_name, key_column, columns) values
  ('participants.caller', 'id', '{name,about,phone,yes_at}');

-- Also from a copy of before.
create function participants.caller_stays_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from participants.caller c where c.id = new.id;
  return null;
end
$$;
revoke all on function participants.caller_gone(), participants.caller_stays_gone() from public;
create trigger caller_stays_gone after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function participants.caller_stays_gone();
