-- A circle may ask a second step of its hosts, or of everybody who sits there with an account. Who did not take it has their
-- seat in that circle as if it were not there, below every reader; the rest of their circles is untouched. A card opens one
-- seat around one fire and has a word of its own: fires ask nothing.
alter table circles.circle add column second_step text not null default 'nobody'
  check (second_step in ('nobody', 'hosts', 'everybody'));
alter table circles.circle add constraint fires_ask_no_second_step check (kind <> 'fire' or second_step = 'nobody');

-- Kept at the seat, so that every policy that asks where somebody stands reads no more rows than before.
alter table circles.seat add column asks_more boolean not null default false;

create function circles.seat_asks_more() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.asks_more := (select case c.second_step when 'everybody' then true when 'hosts' then new.role = 'host' else false end
    from circles.circle c where c.id = new.circle_id for key share);
  return new;
end
$$;
create trigger seat_asks_more before insert or update of role, circle_id on circles.seat
  for each row execute function circles.seat_asks_more();

create function circles.circle_asks_more() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update circles.seat s set asks_more =
      case new.second_step when 'everybody' then true when 'hosts' then s.role = 'host' else false end
    where s.circle_id = new.id;
  perform platform.wake(new.id, true);
  return null;
end
$$;
create trigger circle_asks_more after update of second_step on circles.circle
  for each row when (old.second_step is distinct from new.second_step) execute function circles.circle_asks_more();

create or replace function circles.my_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.person_id = actor[2]::uuid and s.ended_at is null and s.role <> 'listener' and not s.listens
        and (not s.asks_more or actor[5] in ('strong', s.circle_id::text))
        and case when c.kind = 'fire' then s.came_at else s.taken_at end is not null;
  elsif actor[1] = 'seat' and actor[4] not in ('invitation', 'carrier') then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.id = actor[2]::uuid and s.ended_at is null and s.role <> 'listener' and not s.listens
        and case when c.kind = 'fire' then s.came_at else s.taken_at end is not null;
  end if;
end
$$;

create or replace function circles.my_invited_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null and (not s.asks_more or actor[5] in ('strong', s.circle_id::text));
  elsif actor[1] = 'seat' then
    return query select s.circle_id from circles.seat s where s.id = actor[2]::uuid and s.ended_at is null;
  end if;
end
$$;

create or replace function circles.my_kept_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null and (not s.asks_more or actor[5] in ('strong', s.circle_id::text))
        and (s.role in ('host', 'initiator') or (s.role = 'facilitator' and s.taken_at is not null));
  elsif actor[1] = 'seat' and actor[4] <> 'carrier' then
    return query select s.circle_id from circles.seat s
      where s.id = actor[2]::uuid and s.ended_at is null
        and ((s.role in ('host', 'initiator') and actor[4] <> 'invitation')
          or (s.role = 'facilitator' and s.taken_at is not null));
  end if;
end
$$;

create or replace function circles.my_trusting_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null and s.taken_at is not null
        and s.role in ('host', 'trusted') and (not s.asks_more or actor[5] in ('strong', s.circle_id::text));
  end if;
end
$$;

create or replace function circles.my_seats() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null and (not s.asks_more or actor[5] in ('strong', s.circle_id::text));
  elsif actor[1] = 'seat' then
    return query select s.id from circles.seat s where s.id = actor[2]::uuid and s.ended_at is null;
  end if;
end
$$;

create or replace function circles.my_speaking_seats() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null and (not s.asks_more or actor[5] in ('strong', s.circle_id::text));
  elsif actor[1] = 'seat' and actor[4] in ('room', 'card') then
    return query select s.id from circles.seat s where s.id = actor[2]::uuid and s.ended_at is null;
  end if;
end
$$;

create or replace function circles.circles_i_listen_to() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and (not s.asks_more or actor[5] in ('strong', s.circle_id::text)) and (s.listens or s.role = 'listener') and s.ended_at is null;
  elsif actor[1] = 'seat' then
    return query select s.circle_id from circles.seat s
      where s.id = actor[2]::uuid and (s.listens or s.role = 'listener') and s.ended_at is null;
  end if;
end
$$;

create or replace function circles.my_hosted_organisations() returns setof uuid
language plpgsql stable security definer rows 5
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.person_id = actor[2]::uuid and s.ended_at is null and s.taken_at is not null and s.role = 'host'
        and c.kind = 'organisation' and (not s.asks_more or actor[5] in ('strong', s.circle_id::text));
  end if;
end
$$;

-- As before, and only with the second step where the circle asks it of its hosts.
create or replace function circles.invite_person(circle uuid, person uuid, person_name text, person_email text, seat uuid,
  sealing_key uuid, seat_role text) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  known uuid;
  sits circles.seat;
  ranks constant text[] := array['member', 'trusted', 'host'];
begin
  if not exists (
    select 1 from circles.seat s join circles.circle c on c.id = s.circle_id
    where c.id = circle and c.kind <> 'fire' and s.role = 'host' and s.taken_at is not null and s.ended_at is null
      and s.person_id = platform.current_person() and (not s.asks_more or platform.is_strong(circle)))
  then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  if seat_role <> all (ranks) then
    raise check_violation using message = 'no such role';
  end if;
  insert into people.person (id, name, email) values (person, person_name, lower(person_email))
    on conflict (email) do nothing;
  select p.id into strict known from people.person p where p.email = lower(person_email);
  -- Two hosts who invite the same person at once wait for each other here.
  perform 1 from people.person p where p.id = known for update;
  select s.* into sits from circles.seat s
    where s.circle_id = circle and s.person_id = known and s.ended_at is null and s.role = any (ranks)
    order by array_position(ranks, s.role) desc limit 1;
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

-- A host settles of whom the circle asks it. Only who took the step asks it of others, so that nobody locks the circle's hosts
-- out by accident, and nobody without it takes it away.
create function circles.settle_second_step(circle uuid, of_whom text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not platform.is_strong(circle) or not exists (select from circles.seat s where s.circle_id = circle and s.role = 'host'
    and s.taken_at is not null and s.ended_at is null and s.person_id = platform.current_person()) then
    raise insufficient_privilege using message = 'not a host of this circle, or without the second step';
  end if;
  update circles.circle c set second_step = of_whom, version = c.version + 1
    where c.id = circle and c.second_step <> of_whom;
end
$$;

-- Circles of the actor that ask a second step they did not take: only that there is one, to say what to do.
create function circles.asking_more_of_me() returns table (id uuid, name text)
language sql stable security definer rows 3
set search_path = pg_catalog, pg_temp
as $$
  select distinct c.id, c.name from circles.seat s join circles.circle c on c.id = s.circle_id
  where s.person_id = platform.current_person() and s.ended_at is null and s.taken_at is not null and s.asks_more
    and not platform.is_strong(c.id)
  order by c.name
$$;

-- An organisation may say that its own sign-in asks a second step. Then that counts in the organisation itself, and nowhere
-- else: what it says of its people is its own to answer for.
alter table people.organisation_sign_in add column vouches boolean not null default false;
grant select (vouches), insert (vouches), update (vouches) on people.organisation_sign_in to kampvuur_web;

-- Whether any circle asks it of somebody who just showed who they are: the gate asks, for every way of coming in.
create function people.second_step_asked(person uuid, vouching uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from circles.seat s where s.person_id = person and s.ended_at is null and s.taken_at is not null
    and s.asks_more and s.circle_id is distinct from vouching)
$$;

revoke all on function circles.seat_asks_more(), circles.circle_asks_more(), circles.settle_second_step(uuid, text),
  circles.asking_more_of_me(), people.second_step_asked(uuid, uuid) from public;
grant execute on function circles.settle_second_step(uuid, text), circles.asking_more_of_me() to kampvuur_web;
grant execute on function people.second_step_asked(uuid, uuid) to kampvuur_auth;

-- Whoever has a second step, an app or where a circle asks for it a key, changes how they come in only with that step: else a
-- mailbox alone would do. Who has none yet begins without.
create function people.keys_are_mine_to_change() returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select platform.is_strong() or not (
    exists (select from auth.second_step s where s."userId" = platform.current_person() and s.confirmed_at is not null)
    or (exists (select from auth.passkey p where p."userId" = platform.current_person())
      and people.second_step_asked(platform.current_person(), null)))
$$;
revoke all on function people.keys_are_mine_to_change() from public;
grant execute on function people.keys_are_mine_to_change() to kampvuur_web;
