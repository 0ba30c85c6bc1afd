-- Who asked to join has an address of their own, on which they read how far it is. Its code is kept as a hash alone.
alter table participants.join_request add column code_hash bytea unique;
grant insert (code_hash) on participants.join_request to kampvuur_web;

-- The request whose code was shown in this transaction.
create function participants.held_request() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select r.id from participants.join_request r
    where r.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.join', true), ''), 'UTF8'))
$$;
-- How far it is; nothing of what was noted, nor of who noted it.
create function participants.own_request() returns table (id uuid, movement_id uuid, step text,
  asked_on date, closed boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select r.id, r.movement_id, r.step, r.asked_on, r.closed_on is not null from participants.join_request r
    where r.id in (select participants.held_request())
$$;
-- The requests of those whom the actor gets to know.
create function participants.my_connected_requests() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
  select r.id from participants.join_request r
    where r.movement_id in (select circles.my_kept_circles()) or r.region_id in (select circles.my_kept_circles())
$$;
revoke all on function participants.held_request(), participants.own_request(), participants.my_connected_requests()
  from public;
grant execute on function participants.held_request(), participants.own_request(), participants.my_connected_requests()
  to kampvuur_web;

-- The letter with that address goes to where they said they can be written to.
grant select (sealing_key_id, name, mail, locale, step) on participants.join_request to kampvuur_worker;
