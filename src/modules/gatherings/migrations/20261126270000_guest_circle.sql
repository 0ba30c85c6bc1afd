-- Another circle that comes to a gathering as a whole, such as a house on a work visit: who sits there may know of it and sign
-- up. Written where such a visit is agreed upon, by functions alone.
create table gatherings.guest_circle (
  gathering_id uuid not null references gatherings.gathering,
  circle_id uuid not null references circles.circle,
  primary key (gathering_id, circle_id)
);
create index guest_circle_circle on gatherings.guest_circle (circle_id);
alter table gatherings.guest_circle enable row level security; -- no policy: only definer functions read and write it

create or replace function gatherings.my_gatherings() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select s.gathering_id from gatherings.sign_up s where s.id in (select gatherings.my_sign_ups())
  union select gatherings.in_followed()
  union select g.gathering_id from gatherings.guest_circle g where g.circle_id in (select circles.my_circles())
$$;
