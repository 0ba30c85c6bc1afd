-- Every policy asks where the actor stands, many times in one query. As PL/pgSQL these functions keep their plans
-- for the whole connection, and end at once for nobody; as SQL they were planned anew at each call. Who acts is
-- verified once in each. What they answer is unchanged.
create or replace function circles.my_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and s.taken_at is not null and s.ended_at is null;
  elsif actor[1] = 'seat' and actor[4] not in ('invitation', 'carrier') then
    return query select s.circle_id from circles.seat s
      where s.id = actor[2]::uuid and s.taken_at is not null and s.ended_at is null;
  end if;
end
$$;

create or replace function circles.my_invited_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null;
  elsif actor[1] = 'seat' then
    return query select s.circle_id from circles.seat s where s.id = actor[2]::uuid and s.ended_at is null;
  end if;
end
$$;

create or replace function circles.my_kept_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null and s.role in ('host', 'initiator', 'facilitator');
  elsif actor[1] = 'seat' then
    return query select s.circle_id from circles.seat s
      where s.id = actor[2]::uuid and s.ended_at is null and s.role in ('host', 'initiator', 'facilitator');
  end if;
end
$$;

create or replace function circles.my_trusting_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null and s.taken_at is not null
        and s.role in ('host', 'trusted');
  end if;
end
$$;

create or replace function circles.my_seats() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.id from circles.seat s where s.person_id = actor[2]::uuid and s.ended_at is null;
  elsif actor[1] = 'seat' then
    return query select s.id from circles.seat s where s.id = actor[2]::uuid and s.ended_at is null;
  end if;
end
$$;

create or replace function circles.my_speaking_seats() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.id from circles.seat s where s.person_id = actor[2]::uuid and s.ended_at is null;
  elsif actor[1] = 'seat' and actor[4] in ('room', 'card') then
    return query select s.id from circles.seat s where s.id = actor[2]::uuid and s.ended_at is null;
  end if;
end
$$;

-- A person sits in some circles, not in the thousand that PostgreSQL assumes.
alter function circles.my_circles() rows 20;
alter function circles.my_invited_circles() rows 20;
alter function circles.my_kept_circles() rows 5;
alter function circles.my_trusting_circles() rows 5;
alter function circles.my_seats() rows 20;
alter function circles.my_speaking_seats() rows 20;
