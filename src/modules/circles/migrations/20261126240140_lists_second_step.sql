-- Whoever takes a list in or takes it back shows who they are as strongly as the circle asks of its hosts.
create or replace function circles.hosts_with_account(circle uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from circles.seat s join circles.circle c on c.id = s.circle_id
    where c.id = circle and c.kind <> 'fire' and s.role = 'host' and s.taken_at is not null and s.ended_at is null
      and (not s.asks_more or platform.is_strong(s.circle_id))
      and s.person_id = platform.current_person())
$$;
