-- Who says where a region lies waits for who says it meanwhile, and then sees that it changed.
create function participants.hold_region(region uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from circles.circle c where c.id = region and c.kind = 'region' and c.movement_id in (select circles.my_kept_circles())
    for no key update;
end
$$;
revoke all on function participants.hold_region(uuid) from public;
grant execute on function participants.hold_region(uuid) to kampvuur_web;
