-- What somebody could not read, choose or do here. Sealed with a key of its own; for who looks after the movement around the
-- page, who answers it. Where an answer is sent they do not read. No account is tied to it; a keyed hash of the address finds
-- what its owner wants erased.
create schema doors;
grant usage on schema doors to kampvuur_web, kampvuur_worker;

create table doors.barrier (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  sealing_key_id uuid not null unique references platform.sealing_key,
  content bytea not null, -- sealed: {words, page, phone}
  mail bytea, -- sealed: where an answer is sent
  address_key bytea, -- null in a copy out of which it was struck
  by_mail boolean not null,
  answer bytea, -- sealed
  locale text not null check (locale in ('nl', 'en')),
  told_on date not null,
  done_on date,
  version integer not null default 1,
  check (by_mail = (mail is not null)),
  check (answer is null or (by_mail and done_on is not null))
);
create index barrier_movement on doors.barrier (movement_id, told_on, id);
create index barrier_address on doors.barrier (address_key);
create index barrier_done on doors.barrier (done_on);
create index barrier_told on doors.barrier (told_on);
alter table doors.barrier enable row level security;

create policy barrier_desk on doors.barrier for select to kampvuur_web
  using (movement_id in (select circles.my_open_kept_circles()));
create policy barrier_letter on doors.barrier for select to kampvuur_worker using (true);
create policy barrier_tell on doors.barrier for insert to kampvuur_web with check (
  done_on is null and exists (select 1 from circles.circle c where c.id = barrier.movement_id and c.kind = 'movement'));
create policy barrier_settle on doors.barrier for update to kampvuur_web
  using (done_on is null and movement_id in (select circles.my_open_kept_circles()))
  with check (movement_id in (select circles.my_open_kept_circles()));
grant select (id, movement_id, sealing_key_id, content, by_mail, answer, locale, told_on, done_on, version),
  insert (id, movement_id, sealing_key_id, content, mail, address_key, by_mail, locale, told_on),
  update (answer, done_on, version) on doors.barrier to kampvuur_web;
grant select on doors.barrier to kampvuur_worker;

create function doors.barrier_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create function doors.forget_barrier_key() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from doors.barrier b where b.sealing_key_id = new.id;
  return null;
end
$$;
-- What its owner left an address with, when they erase everything.
create function doors.forget_barriers_of(keys bytea[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from doors.barrier b where b.address_key = any (keys);
end
$$;
-- Four weeks after it was done nothing is kept of it, and half a year after it was told in any case.
create function doors.forget_barriers() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from doors.barrier b
    where b.done_on < platform.day_of(now()) - 28 or b.told_on < platform.day_of(now()) - 183;
end
$$;
revoke all on function doors.barrier_gone(), doors.forget_barrier_key(), doors.forget_barriers_of(bytea[]),
  doors.forget_barriers() from public;
grant execute on function doors.forget_barriers_of(bytea[]) to kampvuur_web;
grant execute on function doors.forget_barriers() to kampvuur_worker;
create trigger barrier_gone after delete on doors.barrier for each row execute function doors.barrier_gone();
create trigger forget_barrier_key after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function doors.forget_barrier_key();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('doors.barrier', 'sealing_key_id', '{address_key}');
