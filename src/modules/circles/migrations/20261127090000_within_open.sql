-- A line between two circles that are both open to everyone is open too, and says so itself: to look at both circles again
-- for each of thousands of lines took most of the time in which a movement's circles are found.
alter table circles.within add column open boolean not null default false;
update circles.within w set open = not exists (
  select from circles.circle c where c.id in (w.circle_id, w.in_id) and c.visibility <> 'everyone');

-- Both triggers hold what lays lines and what closes circles apart, so that neither misses what the other did.
create function circles.tell_whether_open() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('kampvuur where circles sit'));
  new.open := not exists (
    select from circles.circle c where c.id in (new.circle_id, new.in_id) and c.visibility <> 'everyone');
  return new;
end
$$;
create trigger tell_whether_open before insert or update on circles.within
  for each row execute function circles.tell_whether_open();

create function circles.tell_lines_whether_open() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('kampvuur where circles sit'));
  -- What each line says is told by its own trigger.
  update circles.within w set open = false where new.id in (w.circle_id, w.in_id);
  return null;
end
$$;
create trigger tell_lines_whether_open after update of visibility on circles.circle
  for each row when (old.visibility <> new.visibility) execute function circles.tell_lines_whether_open();
revoke all on function circles.tell_whether_open(), circles.tell_lines_whether_open() from public;

alter policy within_see on circles.within using (
  open
  or exists (select from circles.circle c where c.id = circle_id)
  and exists (select from circles.circle c where c.id = in_id));

-- Step by step, each step in one question for all circles of the one before, and none asked twice.
create or replace function circles.all_within(place uuid) returns setof uuid
language plpgsql stable rows 500
set search_path = pg_catalog, pg_temp
as $$
declare
  found_so_far uuid[] := array[place];
  edge uuid[] := array[place];
begin
  loop
    edge := array(
      (select c.id from circles.circle c where c.parent_id = any (edge) and c.kind <> 'fire'
       union
       select c.id from circles.circle c where c.movement_id = any (edge) and c.kind <> 'fire'
       union
       select w.circle_id from circles.within w where w.in_id = any (edge) and w.until is null)
      except
      select unnest(found_so_far));
    exit when edge = '{}';
    found_so_far := found_so_far || edge;
  end loop;
  return query select f.id from unnest(found_so_far) as f (id) where f.id <> place;
end
$$;
