-- A list that somebody sent and did not take in yet: sealed, theirs alone, and a day at most. Whatever takes it away erases
-- its key, so that no copy of the house opens it either.
create table circles.spreadsheet (
  id uuid primary key,
  circle_id uuid not null references circles.circle on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  holds text not null check (holds in ('participants', 'people')),
  sealing_key_id uuid not null references platform.sealing_key,
  body bytea not null, -- the cells as they are read, packed and sealed; what we do not ask for is not among them
  chosen jsonb not null default '{}', -- which sheet, and which column is what: numbers, no words
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index spreadsheet_person on circles.spreadsheet (person_id);
alter table circles.spreadsheet enable row level security;
create policy spreadsheet_own on circles.spreadsheet for all to kampvuur_web
  using (person_id = (select platform.current_person()) and circle_id in (select circles.my_kept_circles()))
  with check (person_id = (select platform.current_person()) and circle_id in (select circles.my_kept_circles()));
grant select, insert, delete, update (chosen, version) on circles.spreadsheet to kampvuur_web;
create policy spreadsheet_sweep on circles.spreadsheet for all to kampvuur_worker
  using (created_at < now() - interval '1 day');
grant select (id, created_at), delete on circles.spreadsheet to kampvuur_worker;

create function circles.forget_spreadsheet() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
revoke all on function circles.forget_spreadsheet() from public;
create trigger forget_spreadsheet after delete on circles.spreadsheet
  for each row execute function circles.forget_spreadsheet();

-- The receipt of a list that was taken in: who, when, how many, and what it made.
create table circles.import (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  person_id uuid references people.person on delete set null,
  holds text not null check (holds in ('participants', 'people')),
  counted jsonb not null, -- rows by what became of them
  at timestamptz not null default now(),
  undone_at timestamptz
);
create index import_circle on circles.import (circle_id, at);
alter table circles.import enable row level security;
create policy import_see on circles.import for select to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()));
grant select (id, circle_id, holds, counted, at, undone_at) on circles.import to kampvuur_web;

-- What stands here after an import was undone is what stayed.
create table circles.imported_circle (
  import_id uuid not null references circles.import,
  circle_id uuid not null references circles.circle,
  position integer not null,
  made boolean not null, -- false: it was there, and got its sector
  in_id uuid references circles.circle, -- the sector in which the import laid it
  version integer not null, -- what the import left; higher: somebody did something with it since
  primary key (import_id, circle_id)
);
create index imported_circle_circle on circles.imported_circle (circle_id);
alter table circles.imported_circle enable row level security;
create policy imported_circle_see on circles.imported_circle for select to kampvuur_web
  using (import_id in (select i.id from circles.import i));
grant select on circles.imported_circle to kampvuur_web;

-- Whether whoever acts is a host of this circle, with an account and a taken seat.
create function circles.hosts_with_account(circle uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from circles.seat s join circles.circle c on c.id = s.circle_id
    where c.id = circle and c.kind <> 'fire' and s.role = 'host' and s.taken_at is not null and s.ended_at is null
      and s.person_id = platform.current_person())
$$;

-- Lays down what a list of participants holds that is not there yet, in the order in which it is named: sectors before the
-- houses in them. Which of it is new was decided by who took it in, behind the lock of the register.
create function circles.take_in_participants(import uuid, movement uuid, counted jsonb, entries jsonb) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  entry record;
  address text;
  number integer;
begin
  if not circles.hosts_with_account(movement)
    or not exists (select from circles.circle c where c.id = movement and c.kind = 'movement') then
    raise insufficient_privilege using message = 'not a host of this movement';
  end if;
  insert into circles.import (id, circle_id, person_id, holds, counted)
    values (import, movement, platform.current_person(), 'participants', counted);
  for entry in select * from jsonb_to_recordset(entries) as e (position integer, id uuid, made boolean, kind text,
    slug text, name text, sector uuid, contact text, phone text) order by 1
  loop
    if not exists (select from circles.circle c where c.id = entry.sector and c.kind = 'sector') then
      entry.sector := null;
    end if;
    -- What is in a sector by now stays there.
    continue when not entry.made and (entry.sector is null or exists (select from circles.within w
      join circles.circle s on s.id = w.in_id and s.kind = 'sector' where w.circle_id = entry.id and w.until is null));
    if entry.made then
      if entry.kind not in ('sector', 'organisation') then
        raise check_violation using message = 'no such kind';
      end if;
      address := entry.slug;
      number := 1;
      while exists (select from circles.circle c where c.slug = address) loop
        number := number + 1;
        address := entry.slug || '-' || number;
      end loop;
      insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility, contact_name, contact_phone)
        values (entry.id, entry.kind, address, entry.name, movement, movement, 'everyone', entry.contact, entry.phone);
    end if;
    insert into circles.imported_circle (import_id, circle_id, position, made, in_id, version)
      select import, c.id, entry.position, entry.made, entry.sector, c.version from circles.circle c
      where c.id = entry.id and c.movement_id = movement and c.kind in ('sector', 'organisation');
    if entry.sector is not null and found then
      insert into circles.within (circle_id, in_id) values (entry.id, entry.sector) on conflict do nothing;
    end if;
  end loop;
end
$$;

-- Takes back what an import made, the last first. What anything refers to, or anybody changed since, stays: the database
-- itself knows what stands on what.
create function circles.undo_import(import uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  taken circles.import;
  line circles.imported_circle;
begin
  select i.* into taken from circles.import i where i.id = import for update;
  if taken.id is null or not circles.hosts_with_account(taken.circle_id) then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  if taken.undone_at is not null then return; end if;
  if taken.at < now() - interval '30 days' then
    raise check_violation using message = 'too long ago', constraint = 'import_of_long_ago';
  end if;
  update circles.import i set undone_at = now() where i.id = import;
  for line in select l.* from circles.imported_circle l where l.import_id = import order by l.position desc
  loop
    begin
      delete from circles.imported_circle l where l.import_id = import and l.circle_id = line.circle_id;
      delete from circles.within w
        where w.circle_id = line.circle_id and w.in_id = line.in_id and w.since = platform.day_of(taken.at) and w.until is null;
      if line.made then
        delete from circles.circle c where c.id = line.circle_id and c.version = line.version
          and not exists (select from platform.link k where c.id in (k.from_id, k.to_id));
      end if;
      if not found then raise foreign_key_violation using message = 'used since'; end if;
    exception when foreign_key_violation then null;
    end;
  end loop;
end
$$;
revoke all on function circles.hosts_with_account(uuid), circles.take_in_participants(uuid, uuid, jsonb, jsonb),
  circles.undo_import(uuid) from public;
grant execute on function circles.take_in_participants(uuid, uuid, jsonb, jsonb), circles.undo_import(uuid)
  to kampvuur_web;
