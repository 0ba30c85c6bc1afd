-- A block holds also where a backup from before it is put back: it comes in again from the list beside the backups, which knows whom it
-- keeps out by their keyed hash alone. How they are called stands nowhere then, until a host types it again.
alter table social_web.blocked
  alter column sealing_key_id drop not null,
  alter column address drop not null,
  add check ((sealing_key_id is null) = (address is null));

-- What a host lets in again is on the other list, of keys that are gone, by the block's own id.
create function social_web.block_is_ended(block uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from platform.sealing_key k where k.id = block and k.wrapped is null)
$$;

-- A part of a line has letters alone: a hash is written with those from a to p.
create function social_web.block_lasts() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into platform.stays_closed (id, kind, subject_id, part)
    values (new.id, 'blocked-elsewhere', new.movement_id,
      new.kind || '-' || translate(encode(new.address_key, 'hex'), '0123456789abcdef', 'abcdefghijklmnop'))
    on conflict (id) do nothing;
  return null;
end
$$;
create trigger block_lasts after insert on social_web.blocked for each row execute function social_web.block_lasts();

create function social_web.block_as_listed(block uuid, movement uuid, part text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  what text := split_part(part, '-', 1);
  whom bytea;
begin
  if part !~ '^(person|server)-[a-p]{64}$' or social_web.block_is_ended(block)
    or not exists (select 1 from circles.circle c where c.id = movement) then
    return;
  end if;
  whom := decode(translate(split_part(part, '-', 2), 'abcdefghijklmnop', '0123456789abcdef'), 'hex');
  insert into social_web.blocked (id, movement_id, kind, address_key) values (block, movement, what, whom) on conflict do nothing;
  delete from social_web.follower f using social_web.actor a
    where a.id = f.actor_id and a.movement_id = movement and (f.address_key = whom or f.server_key = whom);
end
$$;
create function social_web.block_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform social_web.block_as_listed(new.id, new.subject_id, new.part);
  return null;
end
$$;
create trigger block_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'blocked-elsewhere') execute function social_web.block_again();

create or replace function social_web.blocked_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array_remove(array[old.sealing_key_id, old.id], null));
  update platform.stays_closed c set part = 'let-in' where c.id = old.id;
  return null;
end
$$;

-- As before; and what came back is called by its name again once a host types it.
create or replace function social_web.block(fresh uuid, movement uuid, what text, whom bytea, key uuid, sealed bytea, erases boolean) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from circles.my_kept_circles() m where m = movement) then
    return false;
  end if;
  insert into social_web.blocked as b (id, movement_id, kind, address_key, sealing_key_id, address)
    values (fresh, movement, what, whom, key, sealed)
    on conflict (movement_id, address_key) do update set sealing_key_id = excluded.sealing_key_id, address = excluded.address
      where b.sealing_key_id is null;
  if not found then
    perform platform.erase_keys(array[key]);
  end if;
  delete from social_web.follower f using social_web.actor a
    where a.id = f.actor_id and a.movement_id = movement and (f.address_key = whom or f.server_key = whom);
  if erases then
    delete from social_web.received r using social_web.actor a
      where a.id = r.actor_id and a.movement_id = movement and (r.writer_key = whom or r.server_key = whom);
  end if;
  return true;
end
$$;

revoke all on function social_web.block_is_ended(uuid), social_web.block_lasts(),
  social_web.block_as_listed(uuid, uuid, text), social_web.block_again() from public;

-- Who is blocked already, and what came back with a copy from before this.
insert into platform.stays_closed (id, kind, subject_id, part, at)
  select b.id, 'blocked-elsewhere', b.movement_id,
    b.kind || '-' || translate(encode(b.address_key, 'hex'), '0123456789abcdef', 'abcdefghijklmnop'), b.since
  from social_web.blocked b on conflict (id) do nothing;
select social_web.block_as_listed(c.id, c.subject_id, c.part) from platform.stays_closed c
  where c.kind = 'blocked-elsewhere' and c.again;
