-- What hosts do to a circle, for who sits there: who, what and when. Laid down by the functions that do it, and by nobody else.
create table circles.deed (
  id uuid primary key default gen_random_uuid(),
  circle_id uuid not null references circles.circle,
  seat_id uuid references circles.seat, -- whose; null: the house itself
  kind text not null,
  other_id uuid references circles.circle, -- another circle in it: there for who may see that one too
  was text,
  becomes text,
  at timestamptz not null default clock_timestamp()
);
create index deed_circle on circles.deed (circle_id, at desc);
alter table circles.deed enable row level security; -- no policy: only the owner's functions read and write it

-- Addresses under which a circle was known: they lead on, for who may see it.
create table circles.former_slug (
  slug text primary key,
  circle_id uuid not null references circles.circle,
  until timestamptz not null default now()
);
create index former_slug_circle on circles.former_slug (circle_id);
alter table circles.former_slug enable row level security;
create policy former_slug_see on circles.former_slug for select to kampvuur_web using (
  exists (select from circles.circle c where c.id = circle_id));
grant select on circles.former_slug to kampvuur_web;

-- The seat from which the actor is host of a circle themselves, with the second step where the circle asks it; null where they are not.
create function circles.my_own_hosting_seat(circle uuid) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select s.id from circles.seat s join circles.circle c on c.id = s.circle_id and c.kind <> 'fire'
    where s.circle_id = circle and s.person_id = platform.current_person() and s.role = 'host'
      and s.taken_at is not null and s.ended_at is null and (not s.asks_more or platform.is_strong(circle)) limit 1);
end
$$;

-- The seat from which the actor looks after a circle day by day.
create function circles.my_hosting_seat(circle uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$ select circles.my_own_hosting_seat(circle) $$;

create function circles.write_deed(circle uuid, seat uuid, kind text, other uuid, was text, becomes text) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  insert into circles.deed (circle_id, seat_id, kind, other_id, was, becomes) values (circle, seat, kind, other, was, becomes)
$$;

-- For who sits there. The name is the one that stands on the seat: of who erased everything there is none.
create function circles.deeds_of(circle uuid)
returns table (id uuid, by_name text, kind text, other_id uuid, was text, becomes text, at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 50
as $$
begin
  if circle not in (select circles.my_circles()) then return; end if;
  return query select d.id, nullif(s.name, ''), d.kind, d.other_id, d.was, d.becomes, d.at
    from circles.deed d left join circles.seat s on s.id = d.seat_id
    where d.circle_id = circle order by d.at desc, d.id limit 500;
end
$$;

-- An address that no circle has or had. One that is not for everyone gets a tail of its own, so that what somebody else finds
-- taken tells nothing of it.
create function circles.free_slug(wanted text, visibility text) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  tried text := wanted;
begin
  if visibility <> 'everyone' then tried := wanted || '-' || substr(md5(gen_random_uuid()::text), 1, 6); end if;
  while exists (select from circles.circle c where c.slug = tried)
    or exists (select from circles.former_slug f where f.slug = tried) loop
    tried := wanted || '-' || substr(md5(gen_random_uuid()::text), 1, 6);
  end loop;
  return tried;
end
$$;

-- A host of the home begins a place in it, and looks after it; a host of a movement also a house, a sector, a region or a partner.
-- @return its address
create function circles.begin_circle(fresh uuid, home uuid, kind text, name text, wanted text, description jsonb,
  visibility text, seat uuid, sealing_key uuid) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  place circles.circle;
  hosting uuid := circles.my_hosting_seat(home);
  address text;
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  select c.* into strict place from circles.circle c where c.id = home for key share;
  if begin_circle.kind in ('movement', 'fire')
    or (begin_circle.kind in ('organisation', 'sector', 'region', 'partner') and place.kind <> 'movement') then
    raise insufficient_privilege using message = 'not to be begun here';
  end if;
  address := circles.free_slug(wanted, begin_circle.visibility);
  insert into circles.circle (id, kind, slug, name, description, parent_id, movement_id, visibility)
    values (fresh, begin_circle.kind, address, begin_circle.name, begin_circle.description, home,
      case when place.kind = 'movement' then home else place.movement_id end, begin_circle.visibility);
  insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id)
    select seat, fresh, p.id, p.name, 'host', now(), sealing_key from people.person p where p.id = platform.current_person();
  perform circles.write_deed(fresh, seat, 'begun', home, null, begin_circle.name);
  perform circles.write_deed(home, hosting, 'begun-in', fresh, null, null);
  return address;
end
$$;

-- What a circle says of itself, changed by its host. @return its address; null where somebody else was faster.
create function circles.change_circle(circle uuid, seen integer, name text, wanted text, description jsonb, visibility text,
  contact_name text, contact_phone text) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before circles.circle;
  hosting uuid := circles.my_hosting_seat(circle);
  address text;
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  select c.* into strict before from circles.circle c where c.id = circle for no key update;
  if before.version <> seen then return null; end if;
  address := before.slug;
  if change_circle.name <> before.name then
    -- A circle that comes back to an earlier name gets its earlier address.
    delete from circles.former_slug f where f.slug = wanted and f.circle_id = circle returning f.slug into address;
    if not found then
      address := case when wanted = before.slug then wanted else circles.free_slug(wanted, change_circle.visibility) end;
    end if;
    if address <> before.slug then
      insert into circles.former_slug (slug, circle_id) values (before.slug, circle);
    end if;
    perform circles.write_deed(circle, hosting, 'renamed', null, before.name, change_circle.name);
  end if;
  if change_circle.description <> before.description then
    perform circles.write_deed(circle, hosting, 'described', null, null, null);
  end if;
  if change_circle.visibility <> before.visibility then
    perform circles.write_deed(circle, hosting, 'opened', null, before.visibility, change_circle.visibility);
  end if;
  if (change_circle.contact_name, change_circle.contact_phone) is distinct from (before.contact_name, before.contact_phone) then
    perform circles.write_deed(circle, hosting, 'contact', null, null, null);
  end if;
  update circles.circle c set slug = address, name = change_circle.name, description = change_circle.description,
      visibility = change_circle.visibility, contact_name = change_circle.contact_name,
      contact_phone = change_circle.contact_phone, version = c.version + 1
    where c.id = circle;
  return address;
end
$$;

-- As before; and that a host gave somebody a place is told, without who: for who sits there a name would be one more than they may know.
create or replace function circles.invite_person(circle uuid, person uuid, person_name text, person_email text, seat uuid,
  sealing_key uuid, seat_role text) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_hosting_seat(circle);
  known uuid;
  sits circles.seat;
  ranks constant text[] := array['member', 'trusted', 'host'];
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  if seat_role <> all (ranks) then
    raise check_violation using message = 'no such role';
  end if;
  if seat_role = 'host' and circles.my_own_hosting_seat(circle) is null then
    raise insufficient_privilege using message = 'who stands in makes nobody host';
  end if;
  insert into people.person (id, name, email) values (person, person_name, lower(person_email))
    on conflict (email) do nothing;
  select p.id into strict known from people.person p where p.email = lower(person_email);
  -- Two hosts who invite the same person at once wait for each other here.
  perform 1 from people.person p where p.id = known for update;
  select s.* into sits from circles.seat s
    where s.circle_id = circle and s.person_id = known and s.ended_at is null and s.role = any (ranks)
    order by array_position(ranks, s.role) desc limit 1;
  perform circles.write_deed(circle, hosting, 'invited', null, null, seat_role);
  if sits.id is null then
    insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
      values (seat, circle, known, person_name, seat_role, sealing_key, now());
    return seat;
  end if;
  -- Whoever sits here already keeps that seat; inviting can give them more to do, never less.
  update circles.seat s set role = seat_role, taken_at = coalesce(s.taken_at, now()), version = s.version + 1
    where s.id = sits.id and (s.taken_at is null or array_position(ranks, s.role) < array_position(ranks, seat_role));
  return sits.id;
end
$$;

-- What hosts do with functions from before is told as well: a list taken in or back, the second step, and from how many people on
-- a movement tells.
create function circles.write_deed_of_import() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.write_deed(new.circle_id, circles.my_own_hosting_seat(new.circle_id),
    case when new.undone_at is null then 'list-in' else 'list-back' end, null, null, new.holds);
  return null;
end
$$;
create trigger write_deed after insert on circles.import for each row execute function circles.write_deed_of_import();
create trigger write_deed_back after update of undone_at on circles.import
  for each row when (old.undone_at is null and new.undone_at is not null) execute function circles.write_deed_of_import();

create function circles.write_deed_of_second_step() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.write_deed(new.id, circles.my_own_hosting_seat(new.id), 'second-step', null, old.second_step, new.second_step);
  return null;
end
$$;
create trigger write_deed_of_second_step after update of second_step on circles.circle
  for each row when (old.second_step is distinct from new.second_step) execute function circles.write_deed_of_second_step();

create function circles.write_deed_of_fewest() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.write_deed(new.movement_id, circles.my_own_hosting_seat(new.movement_id), 'fewest', null, null, new.fewest::text);
  return null;
end
$$;
create trigger write_deed after insert or update on circles.small_world
  for each row execute function circles.write_deed_of_fewest();

-- Whatever begins a circle: an address that another had still leads to that other.
create function circles.keep_former_slugs() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from circles.former_slug f where f.slug = new.slug) then
    new.slug := circles.free_slug(new.slug, 'everyone');
  end if;
  return new;
end
$$;
create trigger keep_former_slugs before insert on circles.circle for each row execute function circles.keep_former_slugs();

revoke all on function circles.my_own_hosting_seat(uuid), circles.my_hosting_seat(uuid), circles.write_deed_of_import(),
  circles.write_deed_of_second_step(), circles.write_deed_of_fewest(), circles.keep_former_slugs(),
  circles.write_deed(uuid, uuid, text, uuid, text, text), circles.deeds_of(uuid), circles.free_slug(text, text),
  circles.begin_circle(uuid, uuid, text, text, text, jsonb, text, uuid, uuid),
  circles.change_circle(uuid, integer, text, text, jsonb, text, text, text) from public;
grant execute on function circles.my_own_hosting_seat(uuid), circles.my_hosting_seat(uuid), circles.deeds_of(uuid),
  circles.begin_circle(uuid, uuid, text, text, text, jsonb, text, uuid, uuid),
  circles.change_circle(uuid, integer, text, text, jsonb, text, text, text) to kampvuur_web;
