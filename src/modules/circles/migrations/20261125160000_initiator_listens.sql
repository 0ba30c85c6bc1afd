-- Who begins a mirror conversation may be one of those about whom things are said. Then they sit behind the circle like
-- everybody who listens: they look after the conversation, and what stays around it is not theirs to read.
alter table circles.seat add column listens boolean not null default false;
grant select (listens) on circles.seat to kampvuur_web;

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
        and case when c.kind = 'fire' then s.came_at else s.taken_at end is not null;
  elsif actor[1] = 'seat' and actor[4] not in ('invitation', 'carrier') then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.id = actor[2]::uuid and s.ended_at is null and s.role <> 'listener' and not s.listens
        and case when c.kind = 'fire' then s.came_at else s.taken_at end is not null;
  end if;
end
$$;

-- Fires behind which the actor listens, whatever else they do there.
create function circles.circles_i_listen_to() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select s.circle_id from circles.seat s
    where s.id in (select circles.my_seats()) and (s.listens or s.role = 'listener') and s.ended_at is null;
end
$$;
revoke all on function circles.circles_i_listen_to() from public;
grant execute on function circles.circles_i_listen_to() to kampvuur_web;

drop trigger seat_moved on circles.seat;
create trigger seat_moved after update of role, listens, taken_at, came_at, ended_at, person_id on circles.seat
  for each row when ((old.role, old.listens, old.taken_at, old.came_at, old.ended_at, old.person_id)
    is distinct from (new.role, new.listens, new.taken_at, new.came_at, new.ended_at, new.person_id))
  execute function circles.seat_moved();
