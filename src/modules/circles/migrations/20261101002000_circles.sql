-- A circle is a place with people in it; a seat is one person's place in one circle, in one role.
-- A fire is a circle too: its seats are the people around it, with or without an account.
create schema circles;
grant usage on schema circles to kampvuur_web, kampvuur_worker, kampvuur_auth;

create table circles.circle (
  id uuid primary key,
  kind text not null check (kind in ('movement', 'sector', 'region', 'organisation', 'partner', 'team', 'council',
    'core-team', 'action-team', 'neighbourhood', 'fire')),
  slug text not null unique,
  name text not null,
  description jsonb not null default '{}', -- {nl, en}
  parent_id uuid references circles.circle,
  movement_id uuid references circles.circle,
  sector_id uuid references circles.circle,
  region_id uuid references circles.circle,
  visibility text not null default 'members' check (visibility in ('everyone', 'members')),
  contact_name text,
  contact_phone text,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index circle_parent on circles.circle (parent_id);
alter table circles.circle enable row level security;

create table circles.seat (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  person_id uuid references people.person,
  name text not null,
  role text not null check (role in ('member', 'host', 'trusted', 'initiator', 'facilitator', 'helper', 'guest')),
  sealing_key_id uuid not null references platform.sealing_key, -- seals what this seat says and keeps private
  partner_of text, -- guests from partner bodies are named to everyone beforehand
  taken_at timestamptz, -- null while invited; set when somebody said yes or came in
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index seat_circle on circles.seat (circle_id);
create index seat_person on circles.seat (person_id);
alter table circles.seat enable row level security;

-- In which hat somebody sits here. Nobody reads another's hat.
create table circles.seat_hat (
  seat_id uuid primary key references circles.seat,
  hat text not null check (hat in ('client', 'close-one', 'young-person', 'neighbour', 'care-worker',
    'expert-by-experience', 'manager', 'director', 'board', 'client-council', 'partner', 'researcher', 'teacher',
    'supporter'))
);
alter table circles.seat_hat enable row level security;

-- Codes that open a seat without an account: the long one stands in a QR code (>= 128 bits), the short one is
-- typed (>= 50 bits). Only hashes are kept. A card also asks for a word or picture its owner chose.
create table circles.seat_code (
  id uuid primary key default gen_random_uuid(),
  seat_id uuid not null references circles.seat,
  kind text not null check (kind in ('invitation', 'card', 'carrier')),
  long_hash bytea not null unique,
  short_hash bytea not null unique,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create index seat_code_seat on circles.seat_code (seat_id, kind);
alter table circles.seat_code enable row level security; -- no policy: only definer functions read and write it

create table circles.seat_word (
  seat_id uuid primary key references circles.seat,
  word_mac bytea not null, -- keyed with a secret outside the database
  chosen_at timestamptz not null default now()
);
alter table circles.seat_word enable row level security; -- no policy: only definer functions read and write it

-- Circles the actor sits in (a taken seat, in any role).
create function circles.my_circles() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.circle_id from circles.seat s
    where s.person_id = (select platform.current_person()) and s.taken_at is not null and s.ended_at is null
  union
  select s.circle_id from circles.seat s
    where s.id = (select platform.current_seat()) and s.taken_at is not null and s.ended_at is null
      and (select platform.current_scope()) <> 'invitation'
$$;

-- Circles the actor is invited to or sits in.
create function circles.my_invited_circles() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.circle_id from circles.seat s
    where s.ended_at is null
      and (s.person_id = (select platform.current_person()) or s.id = (select platform.current_seat()))
$$;

-- Circles the actor looks after: hosts of a place, and who prepares or facilitates a fire.
create function circles.my_kept_circles() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.circle_id from circles.seat s
    where s.ended_at is null and s.role in ('host', 'initiator', 'facilitator')
      and (s.person_id = (select platform.current_person()) or s.id = (select platform.current_seat()))
$$;

-- Organisations in which the actor is trusted to start a fire.
create function circles.my_trusting_circles() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.circle_id from circles.seat s
    where s.ended_at is null and s.taken_at is not null and s.role in ('host', 'trusted')
      and s.person_id = (select platform.current_person())
$$;

-- The actor's own seats, and those among them through which one's own words may be read: an invitation is known
-- to who printed it, so it opens no words.
create function circles.my_seats() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.id from circles.seat s
    where s.ended_at is null
      and (s.person_id = (select platform.current_person()) or s.id = (select platform.current_seat()))
$$;

create function circles.my_speaking_seats() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.id from circles.seat s
    where s.ended_at is null
      and (s.person_id = (select platform.current_person())
        or (s.id = (select platform.current_seat()) and (select platform.current_scope()) in ('room', 'card')))
$$;

revoke all on function circles.my_circles(), circles.my_invited_circles(), circles.my_kept_circles(),
  circles.my_trusting_circles(), circles.my_seats(), circles.my_speaking_seats() from public;
grant execute on function circles.my_circles(), circles.my_invited_circles(), circles.my_kept_circles(),
  circles.my_trusting_circles(), circles.my_seats(), circles.my_speaking_seats() to kampvuur_web;

create policy circle_see on circles.circle for select to kampvuur_web using (
  visibility = 'everyone'
  or id in (select circles.my_invited_circles())
  or id in (select circles.my_trusting_circles()));
create policy circle_worker on circles.circle for select to kampvuur_worker using (true);
grant select on circles.circle to kampvuur_web;
grant select on circles.circle to kampvuur_worker;

create policy seat_see on circles.seat for select to kampvuur_web using (
  id in (select circles.my_seats())
  or circle_id in (select circles.my_kept_circles())
  or (circle_id in (select circles.my_invited_circles()) and partner_of is not null)
  or (circle_id in (select circles.my_invited_circles()) and role in ('initiator', 'facilitator', 'host'))
  or (taken_at is not null and circle_id in (select circles.my_circles())
    and circle_id in (select f.id from circles.circle f where f.kind = 'fire')));
create policy seat_keep on circles.seat for all to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles()));
create policy seat_own on circles.seat for update to kampvuur_web
  using (id in (select circles.my_seats())) with check (id in (select circles.my_seats()));
create policy seat_worker on circles.seat for select to kampvuur_worker using (true);
grant select, insert, update (name, partner_of, taken_at, ended_at, version) on circles.seat to kampvuur_web;
grant select on circles.seat to kampvuur_worker;

create policy seat_hat_own on circles.seat_hat for all to kampvuur_web
  using (seat_id in (select circles.my_seats())) with check (seat_id in (select circles.my_seats()));
grant select, insert, update, delete on circles.seat_hat to kampvuur_web;

-- Who prepares may write down a hat for somebody invited, once, and cannot read it back.
create function circles.suggest_hat(seat uuid, hat text) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into circles.seat_hat (seat_id, hat)
  select s.id, suggest_hat.hat from circles.seat s
  where s.id = seat and s.circle_id in (select circles.my_kept_circles())
  on conflict (seat_id) do nothing
$$;

-- Which hats sit (or are asked to sit) around a fire, for who prepares it, without who wears them.
create function circles.hats_coming(circle uuid) returns setof text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select distinct h.hat from circles.seat_hat h join circles.seat s on s.id = h.seat_id
  where s.circle_id = circle and s.taken_at is not null and s.ended_at is null
    and circle in (select circles.my_kept_circles())
$$;

-- Starting a fire: the place, and the seat of who starts it, in one step (a seat is needed to keep a circle).
create function circles.start_fire(fire uuid, fire_slug text, fire_name text, organisation uuid, seat uuid,
  seat_key uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if organisation not in (select circles.my_trusting_circles()) then
    raise insufficient_privilege using message = 'not trusted to start a fire here';
  end if;
  insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility)
    select fire, 'fire', fire_slug, fire_name, o.id, o.movement_id, 'members'
    from circles.circle o where o.id = organisation;
  insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id)
    select seat, fire, p.id, p.name, 'initiator', now(), seat_key
    from people.person p where p.id = platform.current_person();
end
$$;

-- Gives a seat a code. Who keeps the circle may hand out invitations and renew a card; a card exists only once its
-- owner chose a word or picture, and that word stays: whoever renews a card can therefore not read it.
create function circles.give_code(seat uuid, code_kind text, long bytea, short bytea) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not pg_has_role(session_user, 'kampvuur_worker', 'member') and not exists (
    select 1 from circles.seat s where s.id = seat and s.ended_at is null
      and (s.circle_id in (select circles.my_kept_circles()) or s.id in (select circles.my_speaking_seats())))
  then
    raise insufficient_privilege using message = 'not your seat';
  end if;
  if code_kind = 'card' then
    if not exists (select 1 from circles.seat_word w where w.seat_id = seat) then
      raise exception using errcode = 'check_violation', message = 'a card needs a word first';
    end if;
    update circles.seat_code c set ended_at = now()
      where c.seat_id = seat and c.kind = 'card' and c.ended_at is null;
  end if;
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (seat, code_kind, long, short);
end
$$;

-- The word or picture on a seat's card: chosen by who sits there; on somebody else's device only the first time.
create function circles.choose_word(seat uuid, mac bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seat in (select circles.my_speaking_seats()) then
    insert into circles.seat_word (seat_id, word_mac) values (seat, mac)
      on conflict (seat_id) do update set word_mac = excluded.word_mac, chosen_at = now();
    return true;
  end if;
  if exists (select 1 from circles.seat s where s.id = seat and s.circle_id in (select circles.my_circles())) then
    insert into circles.seat_word (seat_id, word_mac) values (seat, mac) on conflict (seat_id) do nothing;
    return found;
  end if;
  raise insufficient_privilege using message = 'not your seat';
end
$$;

create function circles.has_word(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat_word w where w.seat_id = seat)
    and exists (select 1 from circles.seat s where s.id = seat
      and (s.circle_id in (select circles.my_circles()) or s.id in (select circles.my_seats())
        or s.circle_id in (select circles.my_kept_circles())))
$$;

-- Opens a seat on a device with a code (and, for a card, its word). The answer is the same for an unknown code and
-- a code that is no longer valid. 
create function circles.seat_behind_code(hash bytea, code_kind text) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.seat_id from circles.seat_code c join circles.seat s on s.id = c.seat_id
  where (c.long_hash = hash or c.short_hash = hash) and c.kind = code_kind
    and c.ended_at is null and s.ended_at is null
$$;

create function circles.enter_with_code(hash bytea, code_kind text, mac bytea, token_hash bytea, device text,
  until timestamptz) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  seat uuid := circles.seat_behind_code(hash, code_kind);
begin
  if seat is null then return null; end if;
  if code_kind = 'card' and not exists (
    select 1 from circles.seat_word w where w.seat_id = seat and w.word_mac = mac) then return null; end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at)
    values (token_hash, seat, code_kind, 'code', device, until);
  return seat;
end
$$;

-- A person with an account goes to their own seat at the table.
create function circles.enter_own_seat(seat uuid, token_hash bytea, device text, until timestamptz) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from circles.seat s where s.id = seat and s.ended_at is null
    and s.person_id = platform.current_person()) then return false; end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at)
    values (token_hash, seat, 'room', 'own account', device, until);
  return true;
end
$$;

revoke all on function circles.suggest_hat(uuid, text), circles.hats_coming(uuid),
  circles.start_fire(uuid, text, text, uuid, uuid, uuid), circles.give_code(uuid, text, bytea, bytea),
  circles.choose_word(uuid, bytea), circles.has_word(uuid), circles.seat_behind_code(bytea, text),
  circles.enter_with_code(bytea, text, bytea, bytea, text, timestamptz),
  circles.enter_own_seat(uuid, bytea, text, timestamptz) from public;
grant execute on function circles.suggest_hat(uuid, text), circles.hats_coming(uuid),
  circles.start_fire(uuid, text, text, uuid, uuid, uuid), circles.give_code(uuid, text, bytea, bytea),
  circles.choose_word(uuid, bytea), circles.has_word(uuid), circles.seat_behind_code(bytea, text),
  circles.enter_with_code(bytea, text, bytea, bytea, text, timestamptz),
  circles.enter_own_seat(uuid, bytea, text, timestamptz) to kampvuur_web;
grant execute on function circles.give_code(uuid, text, bytea, bytea) to kampvuur_worker;
