-- Fires of the actor around which so few sat that whoever reads what was said there may guess who said it. For who sat there,
-- and saw with how many they were.
create function circles.my_small_fires() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id and c.kind = 'fire'
    where s.circle_id in (select circles.my_circles()) and s.came_at is not null and s.ended_at is null
      and s.role <> 'listener' and not s.listens
    group by s.circle_id having count(*) < platform.fewest();
end
$$;
revoke all on function circles.my_small_fires() from public;
grant execute on function circles.my_small_fires() to kampvuur_web;
