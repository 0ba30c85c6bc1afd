-- A circle that nobody looks after gets its first host from above: a host of its home asks somebody, who says yes themselves. Nothing
-- else of the circle opens for who asks. A place that is offered by hand waits as one from a list does.
alter table circles.imported_seat alter column import_id drop not null;
alter table circles.imported_seat add column asked_by_id uuid references circles.seat; -- by whose hand; null: with a list
alter table circles.imported_seat add constraint with_a_list_or_by_hand check ((import_id is null) <> (asked_by_id is null));
create index imported_seat_asked_by on circles.imported_seat (asked_by_id) where asked_by_id is not null;
grant select (asked_by_id) on circles.imported_seat to kampvuur_web;

-- Somebody with an account: who erased theirs looks after nothing.
create function circles.has_host(circle uuid) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from circles.seat s where s.circle_id = circle and s.role = 'host' and s.person_id is not null
    and s.taken_at is not null and s.ended_at is null)
$$;

-- From which seat the actor may ask for the first host: as a host of its home, or of its movement where nobody looks after its home.
-- Only of a circle that they may know of, and only while there is none.
create function circles.first_host_from(circle uuid) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c circles.circle;
begin
  if platform.current_person() is null then return null; end if;
  select x.* into c from circles.circle x
    where x.id = circle and x.kind not in ('movement', 'fire') and x.closed_on is null and (x.visibility = 'everyone'
      or x.id in (select circles.my_circles())
      or (x.visibility = 'around' and x.parent_id in (select circles.my_circles())));
  if c.id is null or circles.has_host(c.id) then return null; end if;
  return coalesce(circles.my_own_hosting_seat(c.parent_id),
    case when not circles.has_host(c.parent_id) then circles.my_own_hosting_seat(c.movement_id) end);
end
$$;

-- Takes back places that wait; one on which anybody laid something, or whose card was used, ends.
create function circles.take_back_offers(seats uuid[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  one uuid;
begin
  foreach one in array seats loop
    begin
      perform circles.take_back_seats(array[one]);
    exception when foreign_key_violation then
      update circles.seat s set ended_at = now(), version = s.version + 1 where s.id = one;
    end;
  end loop;
end
$$;

create function circles.first_hosts_asked(circle uuid) returns setof uuid
language sql stable
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select s.id from circles.imported_seat i join circles.seat s on s.id = i.seat_id join circles.seat b on b.id = i.asked_by_id
  where s.circle_id = circle and i.role = 'host' and b.circle_id <> circle and s.taken_at is null and s.ended_at is null
$$;

-- Asks somebody, by mail or with a card (`person_email` null) that opens with a code. Whom was asked before is asked no more.
create function circles.ask_first_host(circle uuid, person uuid, person_name text, person_email text, seat uuid, sealing_key uuid,
  locale text, long bytea, short bytea) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asking uuid;
  known uuid;
begin
  -- Of two who ask at once the second sees whom the first asked.
  perform from circles.circle c where c.id = circle for no key update;
  asking := circles.first_host_from(circle);
  if asking is null then raise insufficient_privilege using message = 'not to be asked from here'; end if;
  perform circles.take_back_offers(array(select circles.first_hosts_asked(circle)));
  if person_email is not null then
    insert into people.person (id, name, email) values (person, person_name, lower(person_email)) on conflict (email) do nothing;
    select p.id into strict known from people.person p where p.email = lower(person_email);
  end if;
  insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id)
    values (seat, circle, known, person_name, 'member', sealing_key);
  insert into circles.imported_seat (seat_id, asked_by_id, role, locale, person_made, on_paper)
    values (seat, asking, 'host', ask_first_host.locale, known is not distinct from person, person_email is null);
  if person_email is null then
    insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (seat, 'invitation', long, short);
  end if;
  perform circles.write_deed(circle, asking, 'host-asked', null, null, null);
end
$$;

-- Whom they asked, for who may ask.
create function circles.first_host_asked(circle uuid) returns table (name text, on_paper boolean, at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  if circles.first_host_from(circle) is null then return; end if;
  return query select s.name, i.on_paper, s.created_at from circles.seat s join circles.imported_seat i on i.seat_id = s.id
    where s.id in (select circles.first_hosts_asked(circle));
end
$$;

-- Whoever becomes host in another way: then nobody is asked from above any more.
create function circles.first_host_found() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.take_back_offers(array(select a from circles.first_hosts_asked(new.circle_id) as a where a <> new.id));
  return null;
end
$$;
create trigger first_host_found after insert or update of role, taken_at on circles.seat
  for each row when (new.role = 'host' and new.taken_at is not null and new.ended_at is null)
  execute function circles.first_host_found();

-- As before; and who looks after a circle has an account, so a card alone makes nobody host. A first host who sits there already
-- keeps that one seat.
create or replace function circles.answer_place(seat uuid, takes boolean) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asked circles.imported_seat;
  waiting circles.seat;
  sits uuid;
  first boolean;
begin
  if seat not in (select circles.my_seats()) then
    raise insufficient_privilege using message = 'not your seat';
  end if;
  perform from circles.circle c where c.id = (select s.circle_id from circles.seat s where s.id = seat) for no key update;
  select s.* into waiting from circles.seat s where s.id = seat and s.taken_at is null and s.ended_at is null for update;
  select i.* into asked from circles.imported_seat i where i.seat_id = waiting.id;
  if asked.seat_id is null then return; end if;
  first := seat in (select circles.first_hosts_asked(waiting.circle_id));
  if not takes or (first and circles.has_host(waiting.circle_id)) then
    update circles.seat s set ended_at = now(), version = s.version + 1 where s.id = seat;
    return;
  end if;
  if asked.role <> 'member' and (waiting.person_id is null or waiting.person_id is distinct from platform.current_person()) then
    raise insufficient_privilege using message = 'who looks after a place comes in with an account';
  end if;
  if first then
    select s.id into sits from circles.seat s where s.circle_id = waiting.circle_id and s.person_id = waiting.person_id
      and s.id <> seat and s.taken_at is not null and s.ended_at is null limit 1;
    perform circles.write_deed(waiting.circle_id, coalesce(sits, seat), 'first-host', null, null, null);
  end if;
  update circles.seat s set role = asked.role, taken_at = coalesce(s.taken_at, now()), version = s.version + 1
    where s.id = coalesce(sits, seat);
end
$$;

-- Who holds the card of somebody who is asked to look after a place says at which address they come in. The card opens nothing any
-- more: whoever reads that mailbox says yes or no.
create function circles.name_place(seat uuid, person uuid, person_email text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  waiting circles.seat;
  known uuid;
begin
  if seat is distinct from platform.current_seat() or seat not in (select circles.my_seats()) then
    raise insufficient_privilege using message = 'not your seat';
  end if;
  select s.* into waiting from circles.seat s join circles.imported_seat i on i.seat_id = s.id
    where s.id = seat and s.person_id is null and s.taken_at is null and s.ended_at is null and i.role <> 'member' for update of s;
  if waiting.id is null then return false; end if;
  insert into people.person (id, name, email) values (person, waiting.name, lower(person_email)) on conflict (email) do nothing;
  select p.id into strict known from people.person p where p.email = lower(person_email);
  update circles.seat s set person_id = known, version = s.version + 1 where s.id = seat;
  update circles.imported_seat i set person_made = known = person where i.seat_id = seat;
  update circles.seat_code c set ended_at = now() where c.seat_id = seat and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = seat and t.ended_at is null;
  return true;
end
$$;

-- Places in a home that nobody looks after, for who may ask somebody.
create function circles.without_host(home uuid) returns table (name text, slug text, asked_at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 50
as $$
begin
  if circles.my_own_hosting_seat(home) is null then return; end if;
  return query select c.name, c.slug, (select max(s.created_at) from circles.seat s where s.id in (select circles.first_hosts_asked(c.id)))
    from circles.circle c
    where home in (c.parent_id, c.movement_id) and c.closed_on is null
      and c.kind in ('organisation', 'site', 'partner', 'team', 'core-team', 'council', 'board', 'action-team', 'trust-circle',
        'neighbourhood')
      and not exists (select from circles.seat s where s.circle_id = c.id and s.role = 'host' and s.person_id is not null
        and s.taken_at is not null and s.ended_at is null)
      and circles.first_host_from(c.id) is not null
    order by c.name limit 300;
end
$$;

-- As before, with where to ask somebody; and of a home in which places stand that nobody came to yet, one line without a name.
drop function circles.unhosted_near_me();
create function circles.unhosted_near_me() returns table (name text, slug text, home_name text, home_slug text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    with near as (
      select c.id, c.name as called, c.slug as address, h.name as of_name, h.slug as of_slug, exists (select from circles.seat s
          where s.circle_id = c.id and s.taken_at is not null and s.ended_at is null) as peopled
      from circles.circle c join circles.circle h on h.id = c.parent_id
      where c.parent_id in (select circles.my_hosted_circles())
        and c.kind in ('organisation', 'site', 'team', 'core-team', 'council', 'board', 'action-team', 'trust-circle', 'neighbourhood')
        and c.closed_on is null and (c.visibility <> 'members' or c.id in (select circles.my_circles()))
        and not exists (select from circles.seat s where s.circle_id = c.id and s.role = 'host' and s.person_id is not null
          and s.taken_at is not null and s.ended_at is null))
    (select n.called, n.address, n.of_name, n.of_slug from near n where n.peopled order by n.called limit 50)
    union all
    (select distinct null::text, null::text, n.of_name, n.of_slug from near n where not n.peopled);
end
$$;

revoke all on function circles.has_host(uuid), circles.first_host_from(uuid), circles.take_back_offers(uuid[]),
  circles.first_hosts_asked(uuid), circles.first_host_asked(uuid), circles.first_host_found(), circles.name_place(uuid, uuid, text),
  circles.ask_first_host(uuid, uuid, text, text, uuid, uuid, text, bytea, bytea), circles.without_host(uuid),
  circles.unhosted_near_me() from public;
grant execute on function circles.first_host_from(uuid), circles.first_host_asked(uuid), circles.name_place(uuid, uuid, text),
  circles.ask_first_host(uuid, uuid, text, text, uuid, uuid, text, bytea, bytea), circles.without_host(uuid),
  circles.unhosted_near_me() to kampvuur_web;
