-- What one's house goes to as a guest: it stands in one's own agenda, as what one's own house organises does.
create function gatherings.my_guest_gatherings() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select g.gathering_id from gatherings.guest_circle g where g.circle_id in (select circles.my_circles())
$$;
revoke all on function gatherings.my_guest_gatherings() from public;
grant execute on function gatherings.my_guest_gatherings() to kampvuur_web;
