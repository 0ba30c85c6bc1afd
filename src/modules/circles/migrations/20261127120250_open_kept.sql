-- The circles in whose name the actor may say something: those they look after, as long as they are there. What is read is another
-- question, and asks `my_kept_circles` as before.
create function circles.my_open_kept_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select c.id from circles.circle c
    where c.id in (select circles.my_kept_circles()) and c.closed_on is null;
end
$$;
revoke all on function circles.my_open_kept_circles() from public;
grant execute on function circles.my_open_kept_circles() to kampvuur_web;
