-- As before, in plpgsql: PostgreSQL keeps the plan of that as long as the connection, and planned this one anew in every statement. It was
-- half of asking as whom somebody reads.
create or replace function gatherings.around_circles(circles uuid[]) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query
    with mine (id) as (select c.id from circles.circle c
      where c.id = any (around_circles.circles) and c.kind not in ('fire', 'partner') and c.closed_on is null)
    select m.id from mine m
    union
    select circles.above(variadic array(select m.id from mine m));
end
$$;
