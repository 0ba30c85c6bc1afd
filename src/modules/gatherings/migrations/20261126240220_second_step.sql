-- As before; and where a circle asks a second step, only with that step. A calendar is followed by an address and not by somebody
-- who signed in: what a circle that asks more announces does not stand in it.
create or replace function gatherings.my_hosted_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
    where s.person_id = (select platform.current_person()) and s.role = 'host' and s.taken_at is not null
      and s.ended_at is null and c.kind <> 'fire' and (not s.asks_more or platform.is_strong(s.circle_id));
end
$$;

create or replace function gatherings.in_followed() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select g.id from gatherings.gathering g join circles.seat s on s.circle_id = g.circle_id
      where s.person_id = whose and s.taken_at is not null and s.ended_at is null and not s.asks_more and g.status <> 'draft'
    union select s.gathering_id from gatherings.sign_up s
      where s.person_id = whose and s.answer in ('yes', 'maybe');
end
$$;

create or replace function gatherings.circles_followed() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select s.circle_id from circles.seat s
    where s.person_id = whose and s.taken_at is not null and s.ended_at is null and not s.asks_more;
end
$$;
