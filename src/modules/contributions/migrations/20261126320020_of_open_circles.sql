-- As before; who only sits in a circle that closed takes part in its movement no more.
create or replace function contributions.my_movements() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select distinct coalesce(k.movement_id, k.id) from circles.circle k
    where k.id in (select circles.my_circles()) and k.kind not in ('fire', 'partner') and k.closed_on is null
      and (k.movement_id is not null or k.kind = 'movement');
end
$$;
