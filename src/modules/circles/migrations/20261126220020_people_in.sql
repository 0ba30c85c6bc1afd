-- Who was invited with a list. The seat waits, as a member's, until they say yes themselves; only then it is what the host
-- meant it to be: an invitation opens nothing that a host looks after.
create table circles.imported_seat (
  seat_id uuid primary key references circles.seat,
  import_id uuid not null references circles.import,
  role text not null check (role in ('member', 'trusted', 'host')),
  locale text not null check (locale in ('nl', 'en')), -- of the letter, until they choose one
  person_made boolean not null, -- the account came with this import
  on_paper boolean not null, -- the list had no address for them
  letter_at timestamptz -- handed to the post
);
-- Whatever follows a key that is gone looks for its seat.
create index seat_key on circles.seat (sealing_key_id);
create index imported_seat_import on circles.imported_seat (import_id);
alter table circles.imported_seat enable row level security;
create policy imported_seat_own on circles.imported_seat for select to kampvuur_web
  using (seat_id in (select circles.my_seats()));
create policy imported_seat_keep on circles.imported_seat for select to kampvuur_web
  using (import_id in (select i.id from circles.import i));
grant select (seat_id, import_id, role, on_paper) on circles.imported_seat to kampvuur_web;
create policy imported_seat_post on circles.imported_seat for all to kampvuur_worker using (true) with check (true);
grant select, update (letter_at) on circles.imported_seat to kampvuur_worker;
create policy import_post on circles.import for select to kampvuur_worker using (true);
grant select (id, undone_at) on circles.import to kampvuur_worker;

-- One row of a list of people.
create type circles.asked as (person uuid, name text, email text, seat uuid, key uuid, role text, locale text, form text);

-- Gives everybody in a list a seat that waits, and an account where their address has none. Whether it had one, or a seat
-- here already, is not told: then nothing is made, and the answer is the same.
create function circles.invite_people(import uuid, circle uuid, counted jsonb, people jsonb) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asked circles.asked[] := array(select p from jsonb_populate_recordset(null::circles.asked, people) as p);
begin
  if not circles.hosts_with_account(circle) then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  insert into circles.import (id, circle_id, person_id, holds, counted)
    values (import, circle, platform.current_person(), 'people', counted);
  -- In one order everywhere: two lists with the same people wait for each other and not in a ring.
  insert into people.person (id, name, email, locale, address_form)
    select a.person, a.name, a.email, a.locale, coalesce(a.form, 'je') from unnest(asked) a
    where a.email is not null order by a.email
    on conflict (email) do nothing;
  perform from people.person p join unnest(asked) a on p.email = a.email order by p.email for update of p;
  with seats as (
    insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id)
      select a.seat, circle, p.id, a.name, 'member', a.key from unnest(asked) a
      left join people.person p on p.email = a.email
      where not exists (select from circles.seat s where s.circle_id = circle and s.person_id = p.id and s.ended_at is null)
      returning id, person_id)
  insert into circles.imported_seat (seat_id, import_id, role, locale, person_made, on_paper)
    select s.id, import, case when s.person_id is null then 'member' else a.role end, coalesce(a.locale, 'nl'),
      s.person_id is not distinct from a.person, a.email is null
    from seats s join unnest(asked) a on a.seat = s.id;
end
$$;

-- One after the other: handing out the letters of an import, and taking it back.
create function circles.hold_import(import uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  select pg_advisory_xact_lock(hashtextextended('kampvuur import ' || import, 0))
$$;

-- Somebody says whether they take the seat that a list gave them. Twice is once.
create function circles.answer_place(seat uuid, takes boolean) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seat not in (select circles.my_seats()) then
    raise insufficient_privilege using message = 'not your seat';
  end if;
  update circles.seat s set role = case when takes then i.role else s.role end,
      taken_at = case when takes then now() end, ended_at = case when not takes then now() end, version = s.version + 1
    from circles.imported_seat i where i.seat_id = s.id and s.id = seat and s.taken_at is null and s.ended_at is null;
end
$$;

-- Takes these seats back, with their keys and, where it came with the import and nobody ever came in with it, the account.
-- Where anything was laid on one of them, nothing happens to any.
create function circles.take_back_seats(seats uuid[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  keys uuid[] := array(select s.sealing_key_id from circles.seat s where s.id = any (seats));
  persons uuid[] := array(select s.person_id from circles.imported_seat i join circles.seat s on s.id = i.seat_id
    where i.seat_id = any (seats) and i.person_made);
begin
  delete from circles.imported_seat i where i.seat_id = any (seats);
  delete from circles.seat_code c where c.seat_id = any (seats);
  delete from circles.seat s where s.id = any (seats);
  perform platform.erase_keys(keys);
  delete from people.person p where p.id = any (persons)
    and not exists (select from platform.session t where t.person_id = p.id)
    and not exists (select from circles.seat s where s.person_id = p.id);
end
$$;

-- Takes back who was invited and did not answer, a hundred at a time; a seat on which anybody laid something ends.
create function circles.undo_invited(import uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Who says yes at this moment is waited for.
  waiting uuid[] := array(select s.id from circles.imported_seat i join circles.seat s on s.id = i.seat_id
    where i.import_id = import and s.taken_at is null and s.ended_at is null order by s.id for update of s);
  part uuid[];
  one uuid;
begin
  while waiting <> '{}' loop
    part := waiting[1:100];
    waiting := waiting[101:];
    begin
      perform circles.take_back_seats(part);
      part := '{}';
    exception when foreign_key_violation then null;
    end;
    foreach one in array part loop
      begin
        perform circles.take_back_seats(array[one]);
      exception when foreign_key_violation then
        update circles.seat s set ended_at = now(), version = s.version + 1 where s.id = one;
      end;
    end loop;
  end loop;
end
$$;

create or replace function circles.undo_import(import uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  taken circles.import;
  line circles.imported_circle;
begin
  perform circles.hold_import(import);
  select i.* into taken from circles.import i where i.id = import for update;
  if taken.id is null or not circles.hosts_with_account(taken.circle_id) then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  if taken.undone_at is not null then return; end if;
  if taken.at < now() - interval '30 days' then
    raise check_violation using message = 'too long ago', constraint = 'import_of_long_ago';
  end if;
  update circles.import i set undone_at = now() where i.id = import;
  perform circles.undo_invited(import);
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
revoke all on function circles.hold_import(uuid), circles.invite_people(uuid, uuid, jsonb, jsonb), circles.answer_place(uuid, boolean),
  circles.take_back_seats(uuid[]), circles.undo_invited(uuid) from public;
grant execute on function circles.invite_people(uuid, uuid, jsonb, jsonb), circles.answer_place(uuid, boolean)
  to kampvuur_web;
grant execute on function circles.hold_import(uuid) to kampvuur_worker;
