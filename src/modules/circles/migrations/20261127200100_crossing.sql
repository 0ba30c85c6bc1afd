-- Of what sits in a movement nearly all says so itself. A list of a whole movement asks each thing's circle, and needs to hear
-- here only of the others: a circle of another movement, or of none, that has its home or a place somewhere in this one, and
-- what sits in that. To name thousands of circles took longer than the list.
create function circles.crossing_into(movement uuid) returns setof uuid
language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp
as $$
declare
  found_so_far uuid[] := '{}';
  edge uuid[];
begin
  -- A small one is gone through from above, a large one from what is not of it.
  if not exists (select from circles.circle c where c.movement_id = movement offset 299) then
    return query select c.id from circles.all_within(movement) as w (id) join circles.circle c on c.id = w.id
      where c.movement_id is distinct from movement;
    return;
  end if;
  edge := array(select c.id from circles.circle c
    where c.movement_id is distinct from movement and c.kind <> 'fire' and c.id <> movement and (
      c.parent_id = movement
      or exists (select from circles.circle p where p.id in (c.parent_id, c.movement_id) and p.movement_id = movement)
      or exists (select from circles.within w where w.circle_id = c.id and w.until is null and (w.in_id = movement
        or exists (select from circles.circle p where p.id = w.in_id and p.movement_id = movement)))));
  while edge <> '{}' loop
    found_so_far := found_so_far || edge;
    edge := array(
      select c.id from circles.circle c
      where c.movement_id is distinct from movement and c.kind <> 'fire' and c.id <> all (found_so_far) and (
        c.parent_id = any (edge) or c.movement_id = any (edge)
        or exists (select from circles.within w where w.circle_id = c.id and w.until is null and w.in_id = any (edge))));
  end loop;
  return query select unnest(found_so_far);
end
$$;
revoke all on function circles.crossing_into(uuid) from public;
grant execute on function circles.crossing_into(uuid) to kampvuur_web, kampvuur_worker;
