-- As before; a circle that closed takes part in nothing.
create or replace function gatherings.my_movements() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select distinct coalesce(c.movement_id, c.id) from circles.circle c
    where c.id in (select circles.my_circles()) and c.kind not in ('fire', 'partner') and c.closed_on is null
      and (c.movement_id is not null or c.kind = 'movement');
end
$$;
