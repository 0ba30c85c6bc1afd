-- What each of the two houses prepared, took home and thanked for, in its own words. How far it may be told that they met, and
-- what they took home, is for each to say; it goes no further than both allow.
create table visits.side (
  visit_id uuid not null references visits.visit,
  side text not null check (side in ('host', 'guest')),
  people text not null default '', -- who receives, or comes: nobody need be named
  told text not null default '', -- what those who live there, or come along, were told
  unseen text not null default '', -- what is not photographed, and where nobody walks in
  taken_home text not null default '',
  audience text not null default 'houses' check (audience in ('houses', 'movement', 'everyone')),
  thanks text not null default '',
  version integer not null default 1,
  primary key (visit_id, side)
);
alter table visits.side enable row level security;
create policy side_see on visits.side for select to kampvuur_web
  using (exists (select 1 from visits.visit v where v.id = side.visit_id));
create policy side_write on visits.side for insert to kampvuur_web with check (
  side = 'host' and visit_id in (select visits.my_received_visits())
  or side = 'guest' and visit_id in (select visits.my_guest_visits()));
create policy side_change on visits.side for update to kampvuur_web
  using (side = 'host' and visit_id in (select visits.my_received_visits())
    or side = 'guest' and visit_id in (select visits.my_guest_visits()))
  with check (side = 'host' and visit_id in (select visits.my_received_visits())
    or side = 'guest' and visit_id in (select visits.my_guest_visits()));
grant select, insert, update (people, told, unseen, taken_home, audience, thanks, version) on visits.side to kampvuur_web;
create policy side_worker on visits.side for select to kampvuur_worker using (true);
grant select (visit_id, side, thanks) on visits.side to kampvuur_worker;

-- A visit in return, of the visit that it answers.
alter table visits.visit add column return_of uuid references visits.visit;
create index visit_return on visits.visit (return_of) where return_of is not null;
grant insert (return_of) on visits.visit to kampvuur_web;

-- The two houses of a visit that took place, the other way round.
create function visits.returns(visit uuid, host uuid, guest uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select returns.visit in (select visits.my_visits()) and exists (select from visits.visit v
    where v.id = returns.visit and v.host_circle_id = returns.guest and v.guest_circle_id = returns.host
      and v.step = 'planned')
$$;
revoke all on function visits.returns(uuid, uuid, uuid) from public;
grant execute on function visits.returns(uuid, uuid, uuid) to kampvuur_web;
create policy visit_return on visits.visit as restrictive for insert to kampvuur_web with check (
  return_of is null or visits.returns(return_of, host_circle_id, guest_circle_id));

-- Visits to and from a house that took place, with what was taken home, as far as both houses let it be told to the actor.
create function visits.told_of(circle uuid) returns table (visit uuid, host uuid, guest uuid, took_place timestamptz,
  host_took_home text, guest_took_home text)
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
      and (h.audience = 'everyone' or hc.movement_id in (select contributions.my_movements()))
      and (g.audience = 'everyone' or gc.movement_id in (select contributions.my_movements()))
    order by o.starts_at desc, v.id limit 50;
end
$$;
revoke all on function visits.told_of(uuid) from public;
grant execute on function visits.told_of(uuid) to kampvuur_web;
