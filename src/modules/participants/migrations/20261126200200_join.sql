-- Who wants to join asks for a conversation. What they wrote is sealed with a key of its own, for the people who connect:
-- hosts of the movement, or of the region that was named. Nothing happens by itself.
create table participants.join_request (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  region_id uuid references circles.circle,
  sealing_key_id uuid not null references platform.sealing_key,
  name bytea,
  organisation bytea,
  why bytea,
  phone bytea,
  mail bytea,
  may_list boolean not null default false, -- they asked to stand among who thinks of joining
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  asked_on date not null,
  step text not null default 'asked' check (step in ('asked', 'calling', 'met', 'visited', 'joined', 'not-now')),
  taken_by_seat_id uuid references circles.seat, -- who said "I call"
  closed_on date,
  circle_id uuid references circles.circle, -- what it became
  version integer not null default 1,
  check ((closed_on is not null) = (step in ('joined', 'not-now')))
);
create index join_request_movement on participants.join_request (movement_id);
create index join_request_closed on participants.join_request (closed_on) where closed_on is not null;
alter table participants.join_request enable row level security;
create policy join_request_ask on participants.join_request for insert to kampvuur_web with check (
  step = 'asked' and taken_by_seat_id is null and circle_id is null
  and exists (select 1 from circles.circle c where c.id = join_request.movement_id and c.kind = 'movement')
  and (region_id is null or exists (select 1 from circles.circle c where c.id = join_request.region_id and c.kind = 'region'
    and c.movement_id = join_request.movement_id)));
create policy join_request_connect on participants.join_request for select to kampvuur_web using (
  movement_id in (select circles.my_kept_circles()) or region_id in (select circles.my_kept_circles()));
create policy join_request_move on participants.join_request for update to kampvuur_web
  using (movement_id in (select circles.my_kept_circles()) or region_id in (select circles.my_kept_circles()))
  with check (circle_id is null);
create policy join_request_worker on participants.join_request for select to kampvuur_worker using (true);
grant select, insert (id, movement_id, region_id, sealing_key_id, name, organisation, why, phone, mail, may_list, locale,
  asked_on), update (step, taken_by_seat_id, closed_on, version) on participants.join_request to kampvuur_web;
grant select (id, movement_id, region_id, closed_on) on participants.join_request to kampvuur_worker;

-- What was done with it, each with its day and what the one who did it wants to remember.
create table participants.join_step (
  id uuid primary key,
  number bigint generated always as identity, -- in the order in which they were written down
  request_id uuid not null references participants.join_request on delete cascade,
  step text not null check (step in ('calling', 'met', 'visited', 'joined', 'not-now')),
  on_day date not null,
  note bytea
);
create index join_step_request on participants.join_step (request_id);
alter table participants.join_step enable row level security;
create policy join_step_connect on participants.join_step for select to kampvuur_web
  using (exists (select 1 from participants.join_request r where r.id = join_step.request_id));
create policy join_step_add on participants.join_step for insert to kampvuur_web
  with check (exists (select 1 from participants.join_request r where r.id = join_step.request_id));
grant select, insert (id, request_id, step, on_day, note) on participants.join_step to kampvuur_web;

-- Who thinks of joining, where they asked to be named and somebody spoke with them first.
create table participants.prospect (
  request_id uuid primary key references participants.join_request on delete cascade,
  region_id uuid references circles.circle,
  name text not null,
  since date not null
);
alter table participants.prospect enable row level security;
create policy prospect_see on participants.prospect for select to kampvuur_web using (true);
create policy prospect_list on participants.prospect for insert to kampvuur_web with check (
  exists (select 1 from participants.join_request r where r.id = prospect.request_id and r.may_list
    and r.step not in ('asked', 'joined', 'not-now')));
create policy prospect_end on participants.prospect for delete to kampvuur_web using (
  exists (select 1 from participants.join_request r where r.id = prospect.request_id));
grant select, insert, delete on participants.prospect to kampvuur_web;

-- Who joins gets a circle of its own, with a first host who is invited. In one step: a host is needed to keep a circle.
create function participants.welcome(request uuid, circle uuid, called text, circle_slug text, person uuid, person_name text,
  person_email text, seat uuid, seat_key uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asked participants.join_request;
  known uuid;
begin
  select r.* into asked from participants.join_request r
    where r.id = request and r.closed_on is null and r.step <> 'asked'
      and (r.movement_id in (select circles.my_kept_circles()) or r.region_id in (select circles.my_kept_circles()))
    for update;
  if asked.id is null then return null; end if;
  insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility)
    values (circle, 'organisation',
      case when exists (select 1 from circles.circle c where c.slug = circle_slug)
        then circle_slug || '-' || left(circle::text, 8) else circle_slug end,
      called, asked.movement_id, asked.movement_id, 'everyone');
  if asked.region_id is not null then
    insert into circles.within (circle_id, in_id) values (circle, asked.region_id);
  end if;
  insert into participants.entry (id, circle_id, kind, year, said_on, shared)
    values (gen_random_uuid(), circle, 'period', extract(year from platform.day_of(now())), platform.day_of(now()), true);
  insert into people.person (id, name, email) values (person, person_name, lower(person_email))
    on conflict (email) do nothing;
  select p.id into strict known from people.person p where p.email = lower(person_email);
  insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
    values (seat, circle, known, person_name, 'host', seat_key, now());
  delete from participants.prospect p where p.request_id = request;
  update participants.join_request r set step = 'joined', closed_on = platform.day_of(now()), circle_id = circle,
    version = r.version + 1 where r.id = request;
  return seat;
end
$$;

-- A year after it was closed nothing is kept of it, here and in the copies.
create function participants.forget_requests() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  old uuid[];
begin
  select array(select r.id from participants.join_request r where r.closed_on < platform.day_of(now()) - 365) into old;
  perform platform.erase_keys(array(select r.sealing_key_id from participants.join_request r where r.id = any (old)));
  delete from participants.join_request r where r.id = any (old);
end
$$;

revoke all on function participants.welcome(uuid, uuid, text, text, uuid, text, text, uuid, uuid),
  participants.forget_requests() from public;
grant execute on function participants.welcome(uuid, uuid, text, text, uuid, text, text, uuid, uuid) to kampvuur_web;
grant execute on function participants.forget_requests() to kampvuur_worker;
