-- A note to somebody, by way of the house: neither sees the other's address. Sealed with a key of its own; gone for both when
-- either throws it away.
create table introductions.note (
  id uuid primary key,
  from_person_id uuid not null references people.person on delete cascade,
  to_person_id uuid not null references people.person on delete cascade,
  from_name text not null,
  sealing_key_id uuid not null references platform.sealing_key,
  body bytea not null,
  at timestamptz not null default now(),
  read_at timestamptz
);
create index note_to on introductions.note (to_person_id, at);
create index note_from on introductions.note (from_person_id, at);
alter table introductions.note enable row level security;

-- Notes to and from the actor.
create function introductions.my_notes() returns table (note uuid, mine boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select n.id, n.from_person_id = platform.current_person() from introductions.note n
    where platform.current_person() in (n.from_person_id, n.to_person_id);
end
$$;

-- Writes to who may be written to: somebody whose introduction the actor sees and says so, or who wrote to the actor.
-- @return whether it lies there.
create function introductions.write_note(id uuid, introduction uuid, answers uuid, called text, key uuid, body bytea)
  returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  reader uuid;
begin
  if me is null then return false; end if;
  if answers is not null then
    select n.from_person_id into reader from introductions.note n where n.id = answers and n.to_person_id = me;
  else
    select i.person_id into reader from introductions.introduction i
      where i.id = introduction and i.takes_notes and (i.audience = 'everyone'
        or (i.audience = 'circles' and i.readers && contributions.my_reach())
        or (i.audience = 'movement' and i.readers && array(select contributions.my_movements())));
  end if;
  if reader is null or reader = me then return false; end if;
  insert into introductions.note (id, from_person_id, to_person_id, from_name, sealing_key_id, body)
    values (write_note.id, me, reader, called, key, write_note.body);
  return true;
end
$$;
revoke all on function introductions.my_notes(),
  introductions.write_note(uuid, uuid, uuid, text, uuid, bytea) from public;
grant execute on function introductions.my_notes(),
  introductions.write_note(uuid, uuid, uuid, text, uuid, bytea) to kampvuur_web;

create policy note_see on introductions.note for select to kampvuur_web
  using (id in (select n.note from introductions.my_notes() n));
create policy note_read on introductions.note for update to kampvuur_web
  using (id in (select n.note from introductions.my_notes() n where not n.mine))
  with check (id in (select n.note from introductions.my_notes() n where not n.mine));
create policy note_throw_away on introductions.note for delete to kampvuur_web
  using (id in (select n.note from introductions.my_notes() n));
create policy note_letter on introductions.note for select to kampvuur_worker using (true);
grant select (id, from_name, sealing_key_id, body, at, read_at), update (read_at), delete
  on introductions.note to kampvuur_web;
grant select (id, to_person_id, from_name, read_at) on introductions.note to kampvuur_worker;
insert into platform.named_by_key (table_name, key_column, columns) values
  ('introductions.note', 'sealing_key_id', '{from_name}');

create function introductions.thrown_away() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
revoke all on function introductions.thrown_away() from public;
create trigger thrown_away after delete on introductions.note
  for each row execute function introductions.thrown_away();

create function introductions.forget_note() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from introductions.note n
    where n.sealing_key_id = new.id or n.from_person_id = new.id or n.to_person_id = new.id;
  return null;
end
$$;
revoke all on function introductions.forget_note() from public;
create trigger forget_note after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function introductions.forget_note();
