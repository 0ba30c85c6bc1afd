-- A closed house offers nothing and asks for nothing any more, and nobody asks it. What was agreed goes on.
alter policy opening_see on visits.opening using (
  circle_id in (select gatherings.my_hosted_circles())
  or (not closed and (audience = 'everyone' or movement_id in (select gatherings.my_movements())
      or circle_id in (select circles.my_circles()))
    and exists (select 1 from circles.circle c where c.id = opening.circle_id and c.closed_on is null)));
create policy opening_of_open on visits.opening as restrictive for insert to kampvuur_web with check (
  exists (select 1 from circles.circle c where c.id = opening.circle_id and c.closed_on is null));
create policy opening_change_of_open on visits.opening as restrictive for update to kampvuur_web using (true) with check (
  closed or exists (select 1 from circles.circle c where c.id = opening.circle_id and c.closed_on is null));
create policy visit_of_open on visits.visit as restrictive for insert to kampvuur_web with check (
  not exists (select 1 from circles.circle c where c.id in (visit.host_circle_id, visit.guest_circle_id)
    and c.closed_on is not null));

-- What is told within a movement is told to who sits in it now: the last place that somebody had in it may be closed.
create or replace function visits.told_of(circle uuid) returns table (visit uuid, host uuid, guest uuid,
  took_place timestamptz, host_took_home text, guest_took_home text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query
    select v.id, v.host_circle_id, v.guest_circle_id, o.starts_at, h.taken_home, g.taken_home
    from visits.visit v
    join gatherings.gathering a on a.id = v.gathering_id and a.status = 'announced'
    join gatherings.occurrence o on o.gathering_id = a.id and o.status = 'planned' and o.ends_at <= now()
    join visits.side h on h.visit_id = v.id and h.side = 'host' and h.audience <> 'houses'
    join visits.side g on g.visit_id = v.id and g.side = 'guest' and g.audience <> 'houses'
    join circles.circle hc on hc.id = v.host_circle_id
    join circles.circle gc on gc.id = v.guest_circle_id
    where circle in (v.host_circle_id, v.guest_circle_id)
      and (h.audience = 'everyone' or hc.movement_id in (select gatherings.my_movements()))
      and (g.audience = 'everyone' or gc.movement_id in (select gatherings.my_movements()))
    order by o.starts_at desc, v.id limit 50;
end
$$;
