-- Since when something that was shared waits for who looks along; null: since it was shared. Who answers or asks for other words
-- begins a turn; who changes what still waits does not wait longer for that.
alter table stories.shared add column waits_since date;
create function stories.shared_waits() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.waits_since := platform.day_of(now());
  return new;
end
$$;
create trigger shared_waits before update of step on stories.shared for each row
  when (new.step = 'waits' and old.step <> 'waits') execute function stories.shared_waits();

-- Whether anybody looks after the movement, and so along; and the name of who can be called there, where that is one of them: it
-- is everybody's to read already. No other name is told.
create function stories.looks_along_with(which uuid) returns table (somebody boolean, name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query
    with look as (select p.name as called from stories.shared s
      join circles.circle c on c.id = s.movement_id and c.closed_on is null
      join circles.seat h on h.circle_id = c.id and h.role = 'host' and h.taken_at is not null and h.ended_at is null
      join people.person p on p.id = h.person_id
      where s.id = which and s.id in (select stories.own_shared()))
    select exists (select from look), coalesce((select c.contact_name from stories.shared s
      join circles.circle c on c.id = s.movement_id
      where s.id = which and c.contact_name in (select look.called from look)), '');
end
$$;
revoke all on function stories.shared_waits(), stories.looks_along_with(uuid) from public;
grant execute on function stories.looks_along_with(uuid) to kampvuur_web;
