-- Whoever looks after a circle hears that somebody knocked: who they are, as long as that knock waits.
create function circles.hosts_of_knock(knock uuid) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
  select distinct s.person_id from circles.knock k join circles.seat s on s.circle_id = k.circle_id
    where k.id = knock and k.at > now() - interval '30 days'
      and s.role = 'host' and s.taken_at is not null and s.ended_at is null and s.person_id is not null
$$;
revoke all on function circles.hosts_of_knock(uuid) from public;
grant execute on function circles.hosts_of_knock(uuid) to kampvuur_worker;
