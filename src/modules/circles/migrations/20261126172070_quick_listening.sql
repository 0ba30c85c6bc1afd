-- Behind which fires somebody listens is asked in every rule of the harvest. As its neighbours it looks at one's own seats
-- by itself: who acts is verified once instead of twice, and no seat is read twice. What it answers is unchanged.
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
      where s.person_id = actor[2]::uuid and (s.listens or s.role = 'listener') and s.ended_at is null;
  elsif actor[1] = 'seat' then
    return query select s.circle_id from circles.seat s
      where s.id = actor[2]::uuid and (s.listens or s.role = 'listener') and s.ended_at is null;
  end if;
end
$$;
