-- Whoever's place changes may see less or more from now on: open screens of that circle ask again.
create function circles.seat_moved() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(new.circle_id, true);
  return null;
end
$$;
revoke all on function circles.seat_moved() from public;
create trigger seat_moved after update of role, taken_at, came_at, ended_at, person_id on circles.seat
  for each row when ((old.role, old.taken_at, old.came_at, old.ended_at, old.person_id)
    is distinct from (new.role, new.taken_at, new.came_at, new.ended_at, new.person_id))
  execute function circles.seat_moved();
