-- Somebody without a mail address gets a card from who looks after a circle day by day; the place waits for their yes.
create function circles.offer_card(circle uuid, seat_name text, seat uuid, sealing_key uuid, locale text, long bytea, short bytea)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_hosting_seat(circle);
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  perform circles.lay_card(circle, hosting, seat_name, seat, sealing_key, locale, long, short);
  perform circles.write_deed(circle, hosting, 'invited', null, null, 'member');
end
$$;

create function circles.lay_card(circle uuid, hosting uuid, seat_name text, seat uuid, sealing_key uuid, locale text, long bytea,
  short bytea) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  insert into circles.seat (id, circle_id, name, role, sealing_key_id) values (seat, circle, seat_name, 'member', sealing_key);
  insert into circles.imported_seat (seat_id, asked_by_id, role, locale, person_made, on_paper)
    values (seat, hosting, 'member', locale, false, true);
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (seat, 'invitation', long, short);
$$;

-- A link to a circle that a host hands on: whoever opens it may knock. Only its hash is kept; one at a time.
create table circles.open_invitation (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  by_seat_id uuid not null references circles.seat,
  hash bytea not null unique,
  until_on date not null,
  at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index open_invitation_open on circles.open_invitation (circle_id) where ended_at is null;
alter table circles.open_invitation enable row level security; -- no policy: only the owner's functions read and write it

-- Who knocked: sealed with a key of its own, for the hosts, until they answer, and thirty days at most.
create table circles.knock (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  sealing_key_id uuid not null references platform.sealing_key,
  name bytea not null,
  email bytea,
  locale text not null check (locale in ('nl', 'en')),
  long_hash bytea, -- of the card of who has no address: it opens once a host said yes
  short_hash bytea,
  at timestamptz not null default now(),
  check ((email is null) = (long_hash is not null and short_hash is not null))
);
create index knock_circle on circles.knock (circle_id);
create index knock_key on circles.knock (sealing_key_id);
alter table circles.knock enable row level security; -- no policy: only the owner's functions read and write it

create function circles.make_open_invitation(fresh uuid, circle uuid, hash bytea, until_on date) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_own_hosting_seat(circle);
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  perform from circles.circle c where c.id = circle for no key update;
  update circles.open_invitation o set ended_at = now() where o.circle_id = circle and o.ended_at is null;
  insert into circles.open_invitation (id, circle_id, by_seat_id, hash, until_on)
    values (fresh, circle, hosting, make_open_invitation.hash, make_open_invitation.until_on);
  perform circles.write_deed(circle, hosting, 'link-made', null, null, until_on::text);
end
$$;

create function circles.end_open_invitation(circle uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_own_hosting_seat(circle);
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  update circles.open_invitation o set ended_at = now() where o.circle_id = circle and o.ended_at is null;
  if not found then return false; end if;
  perform circles.write_deed(circle, hosting, 'link-ended', null, null, null);
  return true;
end
$$;

-- Until when the link of a circle is open, for its hosts.
create function circles.open_invitation_until(circle uuid) returns date
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if circles.my_own_hosting_seat(circle) is null then return null; end if;
  return (select o.until_on from circles.open_invitation o
    where o.circle_id = circle and o.ended_at is null and o.until_on >= platform.day_of(now()));
end
$$;

-- What a link opens, for whoever holds it: which circle, also one that is hidden. Nothing for one that ended.
create function circles.behind_open_invitation(link_hash bytea) returns table (circle_id uuid, circle_name text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select c.id, c.name from circles.open_invitation o join circles.circle c on c.id = o.circle_id and c.closed_on is null
  where o.hash = link_hash and o.ended_at is null and o.until_on >= platform.day_of(now())
$$;

-- @return false where the link is closed, or so many wait that a host has to look first.
create function circles.knock(fresh uuid, link_hash bytea, sealing_key uuid, name bytea, email bytea, locale text, long bytea,
  short bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  place uuid := (select b.circle_id from circles.behind_open_invitation(link_hash) b);
begin
  if place is null then return false; end if;
  perform from circles.circle c where c.id = place for no key update;
  if exists (select from circles.knock k where k.circle_id = place offset 49) then return false; end if;
  insert into circles.knock (id, circle_id, sealing_key_id, name, email, locale, long_hash, short_hash)
    values (fresh, place, sealing_key, knock.name, knock.email, knock.locale, case when knock.email is null then long end,
      case when knock.email is null then short end);
  return true;
end
$$;

-- Who knocked and waits, for the hosts of one circle, or of all that whoever looks is host of.
create function circles.knocks(circle uuid)
returns table (id uuid, slug text, circle_name text, sealing_key_id uuid, name bytea, email bytea, locale text, at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select k.id, c.slug, c.name, k.sealing_key_id, k.name, k.email, k.locale, k.at
    from circles.knock k join circles.circle c on c.id = k.circle_id
    where k.circle_id in (select circles.my_hosted_circles()) and (circle is null or k.circle_id = circle)
      and k.at > now() - interval '30 days'
    order by k.at, k.id limit 100;
end
$$;

-- A host's answer: a place, by mail or with the card that waits, or none; what was sealed is gone with it.
-- @return the seat; null: no, or answered by now.
create function circles.answer_knock(knock uuid, takes boolean, person uuid, called text, address text, seat uuid, sealing_key uuid)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  k circles.knock;
  given uuid;
begin
  select x.* into k from circles.knock x where x.id = knock for update;
  if k.id is null then return null; end if;
  if circles.my_own_hosting_seat(k.circle_id) is null then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  if takes and k.email is not null then
    given := circles.invite_person(k.circle_id, person, called, address, seat, sealing_key, 'member');
  elsif takes then
    perform circles.offer_card(k.circle_id, called, seat, sealing_key, k.locale, k.long_hash, k.short_hash);
    given := seat;
  end if;
  delete from circles.knock x where x.id = knock;
  perform platform.erase_keys(array[k.sealing_key_id]);
  return given;
end
$$;

-- Whom nobody answered.
create function circles.forget_knocks() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  keys uuid[];
begin
  with old as (delete from circles.knock k where k.at < now() - interval '30 days' returning k.sealing_key_id)
  select array(select o.sealing_key_id from old o) into keys;
  perform platform.erase_keys(keys);
end
$$;

revoke all on function circles.offer_card(uuid, text, uuid, uuid, text, bytea, bytea),
  circles.lay_card(uuid, uuid, text, uuid, uuid, text, bytea, bytea), circles.make_open_invitation(uuid, uuid, bytea, date),
  circles.end_open_invitation(uuid), circles.open_invitation_until(uuid), circles.behind_open_invitation(bytea),
  circles.knock(uuid, bytea, uuid, bytea, bytea, text, bytea, bytea), circles.knocks(uuid),
  circles.answer_knock(uuid, boolean, uuid, text, text, uuid, uuid), circles.forget_knocks() from public;
grant execute on function circles.offer_card(uuid, text, uuid, uuid, text, bytea, bytea),
  circles.make_open_invitation(uuid, uuid, bytea, date), circles.end_open_invitation(uuid), circles.open_invitation_until(uuid),
  circles.behind_open_invitation(bytea), circles.knock(uuid, bytea, uuid, bytea, bytea, text, bytea, bytea), circles.knocks(uuid),
  circles.answer_knock(uuid, boolean, uuid, text, text, uuid, uuid) to kampvuur_web;
grant execute on function circles.forget_knocks() to kampvuur_worker;
