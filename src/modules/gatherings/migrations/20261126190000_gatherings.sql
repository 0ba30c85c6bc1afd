-- What people meet for: organised by a circle, once or again and again. An occurrence is one time that it takes place; the
-- agenda, sign-ups and calendars speak of occurrences.
create schema gatherings;
grant usage on schema gatherings to kampvuur_web, kampvuur_worker;

create table gatherings.gathering (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  movement_id uuid references circles.circle, -- of that circle, by trigger
  kind text not null check (kind ~ '^[a-z-]{1,40}$'), -- kinds are data
  title text not null check (title <> ''),
  about text not null default '',
  audience text not null default 'circle' check (audience in ('everyone', 'movement', 'circle')),
  status text not null default 'draft' check (status in ('draft', 'announced', 'cancelled')),
  zone text not null default 'Europe/Amsterdam', -- of the place: there the clock on the wall says when
  rule text not null default '', -- by which it comes back, as calendars write it, with how many times; empty: once
  places jsonb not null default '[]', -- [{name, address, way, access: [..], note}]
  contact_name text not null default '',
  contact_phone text not null default '',
  cancelled_because text not null default '',
  announced_at timestamptz,
  changed_at timestamptz, -- the last time since it was announced
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index gathering_circle on gatherings.gathering (circle_id);
alter table gatherings.gathering enable row level security;

-- Where it can be followed from afar. Apart, because not everybody who reads about it reads this.
create table gatherings.online (
  gathering_id uuid primary key references gatherings.gathering,
  address text not null,
  told text not null default 'signed-up' check (told in ('signed-up', 'all'))
);
alter table gatherings.online enable row level security;

create table gatherings.occurrence (
  id uuid primary key,
  gathering_id uuid not null references gatherings.gathering,
  -- As the gathering says, by trigger: the agenda reads ten years without asking each gathering whether it may.
  circle_id uuid not null,
  movement_id uuid,
  audience text not null,
  announced boolean not null,
  due_at timestamptz not null, -- when it falls by the rule; a calendar knows it by that
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  moved boolean not null default false, -- it takes place at another time than the rule says
  status text not null default 'planned' check (status in ('planned', 'cancelled', 'left-out')),
  cancelled_because text not null default '',
  note text not null default '', -- what is different this time
  version integer not null default 1,
  check (ends_at > starts_at),
  unique (gathering_id, due_at)
);
create index occurrence_starts on gatherings.occurrence (starts_at, id);
create index occurrence_circle on gatherings.occurrence (circle_id, starts_at);
alter table gatherings.occurrence enable row level security;

-- The circles in which the actor is host, with an account: they make gatherings and change them.
create function gatherings.my_hosted_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
    where s.person_id = (select platform.current_person()) and s.role = 'host' and s.taken_at is not null
      and s.ended_at is null and c.kind <> 'fire';
end
$$;

-- The movements of the circles in which the actor sits. A guest at one fire belongs to that fire, and a partner stands beside
-- a movement.
create function gatherings.my_movements() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select distinct coalesce(c.movement_id, c.id) from circles.circle c
    where c.id in (select circles.my_circles()) and c.kind not in ('fire', 'partner')
      and (c.movement_id is not null or c.kind = 'movement');
end
$$;

create function gatherings.of_movement() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.movement_id := (select coalesce(c.movement_id, case when c.kind = 'movement' then c.id end)
    from circles.circle c where c.id = new.circle_id);
  return new;
end
$$;
create trigger of_movement before insert on gatherings.gathering
  for each row execute function gatherings.of_movement();

create function gatherings.as_gathering() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  select g.circle_id, g.movement_id, g.audience, g.status <> 'draft'
    into new.circle_id, new.movement_id, new.audience, new.announced
    from gatherings.gathering g where g.id = new.gathering_id;
  return new;
end
$$;
create trigger as_gathering before insert on gatherings.occurrence
  for each row execute function gatherings.as_gathering();

create function gatherings.tell_occurrences() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update gatherings.occurrence o set audience = new.audience, announced = new.status <> 'draft'
    where o.gathering_id = new.id;
  return null;
end
$$;
create trigger tell_occurrences after update of audience, status on gatherings.gathering
  for each row execute function gatherings.tell_occurrences();

revoke all on function gatherings.my_hosted_circles(), gatherings.my_movements(), gatherings.of_movement(),
  gatherings.as_gathering(), gatherings.tell_occurrences() from public;
grant execute on function gatherings.my_hosted_circles(), gatherings.my_movements() to kampvuur_web;

create policy gathering_see on gatherings.gathering for select to kampvuur_web using (
  status <> 'draft' and (audience = 'everyone'
    or (audience = 'movement' and movement_id in (select gatherings.my_movements()))
    or circle_id in (select circles.my_circles()))
  or circle_id in (select gatherings.my_hosted_circles()));
create policy gathering_make on gatherings.gathering for insert to kampvuur_web
  with check (circle_id in (select gatherings.my_hosted_circles()) and status = 'draft');
create policy gathering_change on gatherings.gathering for update to kampvuur_web
  using (circle_id in (select gatherings.my_hosted_circles()))
  with check (circle_id in (select gatherings.my_hosted_circles()));
create policy gathering_worker on gatherings.gathering for select to kampvuur_worker using (true);
grant select on gatherings.gathering to kampvuur_web, kampvuur_worker;
grant insert (id, circle_id, kind, title, about, audience, zone, rule, places, contact_name, contact_phone),
  update (kind, title, about, audience, status, zone, rule, places, contact_name, contact_phone, cancelled_because,
    announced_at, changed_at, version) on gatherings.gathering to kampvuur_web;

create policy online_see on gatherings.online for select to kampvuur_web using (
  told = 'all' and exists (select from gatherings.gathering g where g.id = gathering_id));
create policy online_keep on gatherings.online for all to kampvuur_web
  using (exists (select from gatherings.gathering g where g.id = gathering_id
    and g.circle_id in (select gatherings.my_hosted_circles())))
  with check (exists (select from gatherings.gathering g where g.id = gathering_id
    and g.circle_id in (select gatherings.my_hosted_circles())));
create policy online_worker on gatherings.online for select to kampvuur_worker using (true);
grant select on gatherings.online to kampvuur_worker;
grant select, insert, update (address, told), delete on gatherings.online to kampvuur_web;

create policy occurrence_see on gatherings.occurrence for select to kampvuur_web using (
  announced and (audience = 'everyone'
    or (audience = 'movement' and movement_id in (select gatherings.my_movements()))
    or circle_id in (select circles.my_circles()))
  or circle_id in (select gatherings.my_hosted_circles()));
create policy occurrence_keep on gatherings.occurrence for all to kampvuur_web
  using (circle_id in (select gatherings.my_hosted_circles()))
  with check (circle_id in (select gatherings.my_hosted_circles()));
create policy occurrence_worker on gatherings.occurrence for select to kampvuur_worker using (true);
grant select on gatherings.occurrence to kampvuur_web, kampvuur_worker;
grant insert (id, gathering_id, due_at, starts_at, ends_at, status, note),
  update (due_at, starts_at, ends_at, moved, status, cancelled_because, note, version), delete
  on gatherings.occurrence to kampvuur_web;

-- Whom to call stands beside the seat whose name it is: it goes when that seat's key does, before the name on the seat.
create function gatherings.forget_contact() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update gatherings.gathering g set contact_name = '', contact_phone = ''
    from circles.seat s join circles.circle c on true
    where s.sealing_key_id = new.id and s.name <> '' and g.contact_name = s.name and c.id = g.circle_id
      and s.circle_id in (c.id, c.parent_id, c.movement_id);
  return null;
end
$$;
revoke all on function gatherings.forget_contact() from public;
create trigger forget_contact after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function gatherings.forget_contact();
