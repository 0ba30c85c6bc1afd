-- A host gives somebody a place in the circle, and with it an account when this address has none. Whether it had one
-- is not told: the caller gets the same answer, and the seat carries the name the host typed, not the account's.
create function circles.invite_person(circle uuid, person uuid, person_name text, person_email text, seat uuid,
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
      and s.person_id = platform.current_person())
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
revoke all on function circles.invite_person(uuid, uuid, text, text, uuid, uuid, text) from public;
grant execute on function circles.invite_person(uuid, uuid, text, text, uuid, uuid, text) to kampvuur_web;
