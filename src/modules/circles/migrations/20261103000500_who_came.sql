-- Saying yes is not coming. What stays around a fire is for who was there: whoever came in at the table, spoke, was
-- given a chair there, or was seen there by who keeps the fire. Nobody can say it of themselves.
alter table circles.seat
  add column came_at timestamptz, -- null: asked, perhaps said yes, and was not there (yet)
  add column seen_there boolean not null default false; -- who keeps the fire says so, and may take that back

create function circles.came(seat uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  update circles.seat s set came_at = coalesce(s.came_at, now()), taken_at = coalesce(s.taken_at, now()),
    seen_there = false
  where s.id = came.seat and s.ended_at is null and (s.came_at is null or s.taken_at is null or s.seen_there)
$$;
revoke all on function circles.came(uuid) from public;

-- A device sits down at the table: with the code of the room, or from one's own account while the door is open.
create function circles.sits_down() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.came(new.seat_id);
  return null;
end
$$;
revoke all on function circles.sits_down() from public;
create trigger sits_down after insert on platform.session
  for each row when (new.scope = 'room') execute function circles.sits_down();

-- Circles the actor sits in: around a fire who came, elsewhere who said yes.
create or replace function circles.my_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.person_id = actor[2]::uuid and s.ended_at is null
        and case when c.kind = 'fire' then s.came_at else s.taken_at end is not null;
  elsif actor[1] = 'seat' and actor[4] not in ('invitation', 'carrier') then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.id = actor[2]::uuid and s.ended_at is null
        and case when c.kind = 'fire' then s.came_at else s.taken_at end is not null;
  end if;
end
$$;

-- Circles the actor looks after. Who was asked to facilitate does so once they said yes, and no longer after a no.
-- A printed or mailed invitation opens that too, for who facilitates; a carrier's link never.
create or replace function circles.my_kept_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s
      where s.person_id = actor[2]::uuid and s.ended_at is null
        and (s.role in ('host', 'initiator') or (s.role = 'facilitator' and s.taken_at is not null));
  elsif actor[1] = 'seat' and actor[4] <> 'carrier' then
    return query select s.circle_id from circles.seat s
      where s.id = actor[2]::uuid and s.ended_at is null
        and ((s.role in ('host', 'initiator') and actor[4] <> 'invitation')
          or (s.role = 'facilitator' and s.taken_at is not null));
  end if;
end
$$;

create or replace function circles.start_fire(fire uuid, fire_slug text, fire_name text, organisation uuid, seat uuid,
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
  insert into circles.seat (id, circle_id, person_id, name, role, taken_at, came_at, sealing_key_id)
    select seat, fire, p.id, p.name, 'initiator', now(), now(), seat_key
    from people.person p where p.id = platform.current_person();
end
$$;

-- Whose account a seat is stays with who sits there: it would tell two circles that they know the same person, and a
-- host whether an address had an account. Nobody writes it but the functions that prove whose it is.
revoke select, insert on circles.seat from kampvuur_web;
grant select (id, circle_id, name, role, sealing_key_id, partner_of, taken_at, came_at, seen_there, ended_at,
  created_at, version) on circles.seat to kampvuur_web;
grant insert (id, circle_id, name, role, sealing_key_id, partner_of, taken_at, came_at) on circles.seat to kampvuur_web;

-- Whether a seat is kept with an account, for who keeps the circle: then it needs no card and no link.
create function circles.has_account(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat s where s.id = seat and s.person_id is not null
    and (s.circle_id in (select circles.my_kept_circles()) or s.id in (select circles.my_seats())))
$$;
revoke all on function circles.has_account(uuid) from public;
grant execute on function circles.has_account(uuid) to kampvuur_web;

-- A carrier's link is for the answer alone: through it nobody changes the seat.
drop policy seat_own on circles.seat;
create policy seat_own on circles.seat for update to kampvuur_web
  using (id in (select circles.my_seats()) and (select platform.current_scope()) <> 'carrier')
  with check (id in (select circles.my_seats()) and (select platform.current_scope()) <> 'carrier');

drop policy seat_hat_own on circles.seat_hat;
create policy seat_hat_own on circles.seat_hat for all to kampvuur_web
  using ((select platform.current_person()) is not null and seat_id in (select circles.my_seats()))
  with check ((select platform.current_person()) is not null and seat_id in (select circles.my_seats()));
