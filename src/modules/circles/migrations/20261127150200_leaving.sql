-- Whoever sits in a circle leaves it themselves: with an account, or with the card that they came with. Every other room follows the
-- end of a seat, as it does for who left an organisation. A host steps down alone as long as another stays.
create function circles.my_place(circle uuid) returns table (seat_id uuid, role text, last_host boolean, hands_over boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select s.id, s.role, w.alone,
      -- A movement, or a circle that nobody around knows of, would have nobody to find its next host.
      w.alone and (c.kind = 'movement' or (c.visibility = 'members' and exists (select from circles.seat o
        where o.circle_id = circle and o.id <> s.id and o.taken_at is not null and o.ended_at is null)))
    from circles.seat s join circles.circle c on c.id = s.circle_id and c.kind <> 'fire'
    cross join lateral (select s.role = 'host' and c.closed_on is null and not exists (select from circles.seat o
      where o.circle_id = circle and o.id <> s.id and o.role = 'host' and o.person_id is not null and o.taken_at is not null
        and o.ended_at is null) as alone) w
    where s.circle_id = circle and s.id in (select circles.my_seats()) and s.taken_at is not null and s.ended_at is null
      and s.role in ('member', 'trusted', 'host')
    order by s.role = 'host' desc limit 1;
end
$$;

-- False: they do not sit there, or somebody has to look after it first.
create function circles.leave_circle(circle uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  mine record;
  left_seats uuid[];
begin
  -- Of two hosts who leave at once the second sees that nobody else is left.
  perform from circles.circle c where c.id = circle for no key update;
  select p.* into mine from circles.my_place(circle) p;
  if mine.seat_id is null or mine.hands_over then return false; end if;
  left_seats := array(select s.id from circles.seat s where s.circle_id = circle and s.id in (select circles.my_seats()));
  if mine.role = 'host' then perform circles.write_deed(circle, mine.seat_id, 'host-left', null, null, null); end if;
  update circles.seat s set ended_at = now(), version = s.version + 1 where s.id = any (left_seats) and s.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = any (left_seats) and t.ended_at is null;
  return true;
end
$$;

-- Who looked after it sits there like everybody, as long as another host stays.
create function circles.step_down(circle uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid;
begin
  perform from circles.circle c where c.id = circle for no key update;
  hosting := circles.my_own_hosting_seat(circle);
  if hosting is null or (select p.last_host from circles.my_place(circle) p) then return false; end if;
  update circles.seat s set role = 'member', version = s.version + 1 where s.id = hosting;
  perform circles.write_deed(circle, hosting, 'stepped-down', null, null, null);
  return true;
end
$$;

-- A place in a circle ends by these functions and in no other way; around a fire who keeps it still takes an invitation back. Within
-- them the user is their owner.
create function circles.places_end_in_sight() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not pg_has_role(current_user, (select c.relowner from pg_class c where c.oid = tg_relid), 'usage')
    and not pg_has_role(session_user, 'kampvuur_worker', 'member')
    and not exists (select from circles.circle c where c.id = new.circle_id and c.kind = 'fire') then
    raise insufficient_privilege using message = 'a place in a circle ends by leaving it, or by its hosts in sight';
  end if;
  return new;
end
$$;
create trigger places_end_in_sight before update of ended_at on circles.seat
  for each row when (old.ended_at is distinct from new.ended_at) execute function circles.places_end_in_sight();

revoke all on function circles.my_place(uuid), circles.leave_circle(uuid), circles.step_down(uuid), circles.places_end_in_sight()
  from public;
grant execute on function circles.my_place(uuid), circles.leave_circle(uuid), circles.step_down(uuid) to kampvuur_web;
