-- Days on which who connects could talk with who asked to join; who asked chooses one at their own address.
create table participants.join_day (
  id uuid primary key,
  request_id uuid not null references participants.join_request on delete cascade,
  starts_at timestamptz not null,
  way text not null check (way in ('phone', 'ours', 'yours')),
  by_seat_id uuid not null references circles.seat,
  chosen boolean not null default false,
  unique (request_id, starts_at)
);
create unique index join_day_chosen on participants.join_day (request_id) where chosen;
create index join_day_seat on participants.join_day (by_seat_id);
alter table participants.join_day enable row level security;
create policy join_day_see on participants.join_day for select to kampvuur_web
  using (request_id in (select participants.my_connected_requests()) or request_id in (select participants.held_request()));
create policy join_day_offer on participants.join_day for insert to kampvuur_web with check (
  not chosen and request_id in (select participants.my_connected_requests()) and by_seat_id in (select circles.my_seats())
  and exists (select from participants.join_request r where r.id = join_day.request_id and r.closed_on is null and r.step <> 'asked'));
create policy join_day_replace on participants.join_day for delete to kampvuur_web
  using (request_id in (select participants.my_connected_requests()));
create policy join_day_worker on participants.join_day for select to kampvuur_worker using (true);
grant select, insert (id, request_id, starts_at, way, by_seat_id), delete on participants.join_day to kampvuur_web;
grant select on participants.join_day to kampvuur_worker;

-- Who holds the address of their request chooses one that is still to come, or none (`day` null). @return false where there is none.
create function participants.choose_day(day uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  held uuid;
begin
  -- Who presses twice, and who offers other days meanwhile, wait for each other here.
  select r.id into held from participants.join_request r
    where r.id in (select participants.held_request()) and r.closed_on is null for no key update;
  if held is null or (day is not null and not exists (select from participants.join_day d
    where d.id = day and d.request_id = held and d.starts_at > now())) then return false; end if;
  update participants.join_day d set chosen = false where d.request_id = held and d.chosen and d.id is distinct from day;
  update participants.join_day d set chosen = true where d.id = day and not d.chosen;
  return true;
end
$$;
-- The seat from which the actor offers days for this request: of a place whose hosts get to know who asked.
create function participants.my_offering_seat(request uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.id from participants.join_request r join circles.seat s on s.circle_id in (r.movement_id, r.region_id)
  where r.id = request and r.id in (select participants.my_connected_requests()) and s.id in (select circles.my_seats())
    and s.role = 'host' limit 1
$$;
revoke all on function participants.choose_day(uuid), participants.my_offering_seat(uuid) from public;
grant execute on function participants.choose_day(uuid), participants.my_offering_seat(uuid) to kampvuur_web;
