-- "I would like to be here too": a request that goes to the hosts of one circle and to nobody else, and waits for them.
alter table participants.join_request add column to_circle_id uuid references circles.circle,
  -- No house is made of it, and nobody is named in the list.
  add check (to_circle_id is null or (circle_id is null and not may_list));
create index join_request_to on participants.join_request (to_circle_id) where to_circle_id is not null;
grant insert (to_circle_id) on participants.join_request to kampvuur_web;
grant select (to_circle_id) on participants.join_request to kampvuur_worker;

-- Who writes down for somebody looks after the movement or the region that they will read it in.
drop policy join_request_ask on participants.join_request;
create policy join_request_ask on participants.join_request for insert to kampvuur_web with check (
  step = 'asked' and taken_by_seat_id is null and circle_id is null
  and exists (select 1 from circles.circle c where c.id = join_request.movement_id and c.kind = 'movement')
  and (region_id is null or exists (select 1 from circles.circle c where c.id = join_request.region_id and c.kind = 'region'
    and c.movement_id = join_request.movement_id))
  and (written_by_seat_id is null or (to_circle_id is null and written_by_seat_id in (select circles.my_seats())
    and exists (select from circles.seat s where s.id = join_request.written_by_seat_id
      and s.circle_id in (select circles.my_kept_circles())
      and s.circle_id in (join_request.movement_id, join_request.region_id))))
  and (to_circle_id is null or exists (select from circles.circle c where c.id = join_request.to_circle_id
    and c.movement_id = join_request.movement_id and c.closed_on is null
    and c.kind in ('organisation', 'site', 'team', 'action-team', 'neighbourhood'))));
-- Who looks after the movement does not read what was meant for a team.
drop policy join_request_connect on participants.join_request;
create policy join_request_connect on participants.join_request for select to kampvuur_web using (
  case when to_circle_id is null
    then movement_id in (select circles.my_kept_circles()) or region_id in (select circles.my_kept_circles())
    else to_circle_id in (select circles.my_kept_circles()) end);
drop policy join_request_move on participants.join_request;
create policy join_request_move on participants.join_request for update to kampvuur_web using (
  case when to_circle_id is null
    then movement_id in (select circles.my_kept_circles()) or region_id in (select circles.my_kept_circles())
    else to_circle_id in (select circles.my_kept_circles()) end)
  with check (circle_id is null);

create or replace function participants.my_connected_requests() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
  select r.id from participants.join_request r where r.to_circle_id is null
    and (r.movement_id in (select circles.my_kept_circles()) or r.region_id in (select circles.my_kept_circles()))
$$;
-- With the code of such a request one reads how far it is; no house is asked with it.
create or replace function participants.held_request() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select r.id from participants.join_request r where r.to_circle_id is null
    and r.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.join', true), ''), 'UTF8'))
$$;
drop function participants.own_request();
create function participants.own_request() returns table (id uuid, movement_id uuid, step text, asked_on date, closed boolean,
  to_circle boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select r.id, r.movement_id, r.step, r.asked_on, r.closed_on is not null, r.to_circle_id is not null
  from participants.join_request r
  where r.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.join', true), ''), 'UTF8'))
$$;
revoke all on function participants.own_request() from public;
grant execute on function participants.own_request() to kampvuur_web;
