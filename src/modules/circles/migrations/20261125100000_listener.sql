-- Who listens at a mirror conversation sits behind the circle: asked like everybody, told beforehand what listening
-- means, and not of the circle. What stays around that fire is not for them, also when they were there.
alter table circles.seat drop constraint seat_role_check;
alter table circles.seat add constraint seat_role_check check (role in ('member', 'host', 'trusted', 'initiator',
  'facilitator', 'helper', 'guest', 'listener'));

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
      where s.person_id = actor[2]::uuid and s.ended_at is null and s.role <> 'listener'
        and case when c.kind = 'fire' then s.came_at else s.taken_at end is not null;
  elsif actor[1] = 'seat' and actor[4] not in ('invitation', 'carrier') then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.id = actor[2]::uuid and s.ended_at is null and s.role <> 'listener'
        and case when c.kind = 'fire' then s.came_at else s.taken_at end is not null;
  end if;
end
$$;
