-- Planned once in a connection and taken for what it says to give. Written into the statement that asks for it, it was taken
-- for millions of rows, and what was asked with it walked through everything first.
create or replace function circles.all_within(place uuid) returns setof uuid
language plpgsql stable rows 500
set search_path = pg_catalog, pg_temp
as $$
begin
  return query with recursive down (id) as (
    select place
    union
    select e.id from down cross join lateral (
      select c.id from circles.circle c where c.parent_id = down.id and c.kind <> 'fire'
      union all
      select c.id from circles.circle c where c.movement_id = down.id and c.kind <> 'fire'
      union all
      select w.circle_id from circles.within w where w.in_id = down.id and w.until is null) e)
  select down.id from down where down.id <> place;
end
$$;
