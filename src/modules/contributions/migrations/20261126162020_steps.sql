-- Reminding goes in steps, each once: who carries it, then who shares the responsibility, then the circle. When the last
-- two were taken is for those who were told.
alter table contributions.owed_answer add column shared_at timestamptz, add column circle_told_at timestamptz;
grant update (shared_at, circle_told_at) on contributions.owed_answer to kampvuur_worker;

-- The answers that who keeps the fire was told of.
create function contributions.shared_with_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select o.id from contributions.owed_answer o
    where o.circle_id in (select circles.my_kept_circles()) and o.shared_at is not null and o.answered_at is null;
end
$$;

-- The answers that the circle knows are late, for who sits in it or keeps it.
create function contributions.known_to_my_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select o.id from contributions.owed_answer o
    where o.circle_told_at is not null and o.answered_at is null
      and (o.circle_id in (select circles.my_circles()) or o.circle_id in (select circles.my_kept_circles()));
end
$$;
revoke all on function contributions.shared_with_me(), contributions.known_to_my_circles() from public;
grant execute on function contributions.shared_with_me(), contributions.known_to_my_circles() to kampvuur_web;

-- Open screens of that fire ask again.
create function contributions.circle_told() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(new.circle_id);
  return null;
end
$$;
revoke all on function contributions.circle_told() from public;
create trigger circle_told after update of circle_told_at on contributions.owed_answer
  for each row when (old.circle_told_at is null and new.circle_told_at is not null)
  execute function contributions.circle_told();
