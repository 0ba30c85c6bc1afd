-- A circle comes to sit in another when both say so: a host of the one asks, a host of the other says yes. Who looks after both, or
-- after something above it, needs nobody's yes.
create table circles.asked_place (
  circle_id uuid not null references circles.circle,
  in_id uuid not null references circles.circle,
  by_seat_id uuid not null references circles.seat,
  at timestamptz not null default now(),
  primary key (circle_id, in_id)
);
create index asked_place_in on circles.asked_place (in_id);
alter table circles.asked_place enable row level security; -- no policy: only the owner's functions read and write it

-- The seat from which the actor may say who sits in a place: as its host, or as host of something above a place that has none.
create function circles.my_receiving_seat(place uuid) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  here uuid := circles.my_hosting_seat(place);
begin
  if here is not null or exists (select from circles.seat s
    where s.circle_id = place and s.role = 'host' and s.taken_at is not null and s.ended_at is null) then return here; end if;
  return (select circles.my_hosting_seat(up) from circles.above(place) as up where circles.my_hosting_seat(up) is not null limit 1);
end
$$;

-- @return 'sits' or 'asked'; null where it sits there already
create function circles.ask_place(circle uuid, place uuid) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_hosting_seat(circle);
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  perform from circles.circle c where c.id = circle for no key update;
  if place in (select circles.directly_in(circle)) then return null; end if;
  if circles.my_receiving_seat(place) is null then
    if circle = place or circle in (select circles.above(place)) then
      raise check_violation using constraint = 'nothing_sits_in_itself', message = 'a circle would sit in itself';
    end if;
    insert into circles.asked_place (circle_id, in_id, by_seat_id) values (circle, place, hosting) on conflict do nothing;
    return 'asked';
  end if;
  perform circles.sit_in(circle, place, hosting);
  return 'sits';
end
$$;

create function circles.sit_in(circle uuid, place uuid, hosting uuid) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from circles.asked_place a where a.circle_id = circle and a.in_id = place;
  insert into circles.within (circle_id, in_id) values (circle, place)
    on conflict (circle_id, in_id, since) do update set until = null;
  perform circles.write_deed(circle, hosting, 'placed', place, null, null);
  perform circles.write_deed(place, hosting, 'received', circle, null, null);
end
$$;

create function circles.answer_asked_place(circle uuid, place uuid, welcome boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asked circles.asked_place;
begin
  -- Who asked may take it back; who is asked says yes or no.
  if circles.my_receiving_seat(place) is null and (welcome or circles.my_hosting_seat(circle) is null) then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  delete from circles.asked_place a where a.circle_id = circle and a.in_id = place returning a.* into asked;
  if asked.circle_id is null then return false; end if;
  if welcome then perform circles.sit_in(circle, place, circles.my_receiving_seat(place)); end if;
  return true;
end
$$;

-- A host of either says that it sits there no more.
create function circles.leave_place(circle uuid, place uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := coalesce(circles.my_hosting_seat(circle), circles.my_receiving_seat(place));
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  update circles.within w set until = platform.day_of(now()) where w.circle_id = circle and w.in_id = place and w.until is null;
  if not found then return false; end if;
  perform circles.write_deed(circle, hosting, 'left', place, null, null);
  perform circles.write_deed(place, hosting, 'let-go', circle, null, null);
  return true;
end
$$;

-- What waits for an answer, for who looks after a circle: what it asked, and who asks to sit in it.
create function circles.asked_places(circle uuid) returns table (circle_id uuid, in_id uuid, circle_name text, in_name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if circles.my_receiving_seat(circle) is null then return; end if;
  return query select a.circle_id, a.in_id, c.name, p.name from circles.asked_place a
    join circles.circle c on c.id = a.circle_id join circles.circle p on p.id = a.in_id
    where circle in (a.circle_id, a.in_id) order by a.at limit 200;
end
$$;

revoke all on function circles.my_receiving_seat(uuid), circles.ask_place(uuid, uuid), circles.sit_in(uuid, uuid, uuid),
  circles.answer_asked_place(uuid, uuid, boolean), circles.leave_place(uuid, uuid), circles.asked_places(uuid) from public;
grant execute on function circles.my_receiving_seat(uuid), circles.ask_place(uuid, uuid),
  circles.answer_asked_place(uuid, uuid, boolean), circles.leave_place(uuid, uuid), circles.asked_places(uuid) to kampvuur_web;
