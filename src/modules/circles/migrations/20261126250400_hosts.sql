-- A host who is away for a while asks somebody of the circle to look after it for those days; a host who stops asks somebody to take it
-- over. Nothing changes before their yes.
create table circles.host_asked (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  kind text not null check (kind in ('stand-in', 'take-over')),
  by_seat_id uuid not null references circles.seat,
  to_seat_id uuid not null references circles.seat,
  from_on date,
  until_on date,
  at timestamptz not null default now(),
  outcome text check (outcome in ('yes', 'no')),
  ended_at timestamptz, -- no more asked, or no more away
  check (by_seat_id <> to_seat_id),
  check ((kind = 'stand-in') = (from_on is not null and until_on is not null)),
  check (until_on >= from_on)
);
create index host_asked_to on circles.host_asked (to_seat_id) where ended_at is null;
create index host_asked_by on circles.host_asked (by_seat_id) where ended_at is null;
create index host_asked_circle on circles.host_asked (circle_id) where ended_at is null;
alter table circles.host_asked enable row level security; -- no policy: only the owner's functions read and write it

-- Seats of a person that look after a place today for a host who is away; with the second step, where the circle asks it of its hosts.
create function circles.standing_in(person uuid) returns table (seat_id uuid, circle_id uuid)
language sql stable
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select s.id, s.circle_id from circles.seat s
  join circles.circle c on c.id = s.circle_id and c.closed_on is null and (c.second_step = 'nobody' or platform.is_strong(c.id))
  join circles.host_asked a on a.to_seat_id = s.id and a.kind = 'stand-in' and a.outcome = 'yes' and a.ended_at is null
    and platform.day_of(now()) between a.from_on and a.until_on
  join circles.seat h on h.id = a.by_seat_id and h.role = 'host' and h.ended_at is null
  where s.person_id = person and s.taken_at is not null and s.ended_at is null
$$;

-- Who stands in does what a host does day by day. What cannot be undone, what is private and who is host stays with the hosts.
create or replace function circles.my_hosting_seat(circle uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(circles.my_own_hosting_seat(circle), (select i.seat_id from circles.standing_in(platform.current_person()) i
    where i.circle_id = circle limit 1))
$$;

-- Asked by the host themselves: who stands in asks nobody on. What was asked before is asked no more.
create function circles.ask_host(fresh uuid, circle uuid, kind text, to_seat uuid, from_on date, until_on date) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  own uuid := circles.my_own_hosting_seat(circle);
begin
  if own is null then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  perform from circles.circle c where c.id = circle for no key update;
  if not exists (select from circles.seat s where s.id = to_seat and s.circle_id = circle and s.id <> own
    and s.person_id is not null and s.taken_at is not null and s.ended_at is null) then return false; end if;
  update circles.host_asked a set ended_at = now()
    where a.by_seat_id = own and a.kind = ask_host.kind and a.ended_at is null;
  insert into circles.host_asked (id, circle_id, kind, by_seat_id, to_seat_id, from_on, until_on)
    values (fresh, circle, ask_host.kind, own, to_seat, ask_host.from_on, ask_host.until_on);
  return true;
end
$$;

-- Who is asked says yes or no; who asked takes it back, or is back before the last day.
create function circles.answer_host(asked uuid, answer text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  a circles.host_asked;
  me uuid := platform.current_person();
begin
  select x.* into a from circles.host_asked x where x.id = asked and x.ended_at is null for update;
  if a.id is null then return false; end if;
  if answer = 'end' then
    if circles.my_own_hosting_seat(a.circle_id) is distinct from a.by_seat_id then return false; end if;
    update circles.host_asked x set ended_at = now() where x.id = asked;
    if a.outcome = 'yes' then perform circles.write_deed(a.circle_id, a.by_seat_id, 'back', null, null, null); end if;
    return true;
  end if;
  if a.outcome is not null or not exists (select from circles.seat s where s.id = a.to_seat_id and s.person_id = me
    and s.taken_at is not null and s.ended_at is null and (not s.asks_more or platform.is_strong(a.circle_id)))
    or not exists (select from circles.seat s where s.id = a.by_seat_id and s.role = 'host' and s.ended_at is null)
  then return false; end if;
  update circles.host_asked x set outcome = answer,
      ended_at = case when answer = 'no' or x.kind = 'take-over' then now() end
    where x.id = asked;
  if answer = 'yes' then
    if a.kind = 'take-over' then
      update circles.seat s set role = 'host', version = s.version + 1 where s.id = a.to_seat_id and s.role <> 'host';
      update circles.seat s set role = 'member', version = s.version + 1 where s.id = a.by_seat_id;
    end if;
    insert into circles.deed (circle_id, seat_id, second_seat_id, kind, was, becomes)
      values (a.circle_id, a.by_seat_id, a.to_seat_id, case a.kind when 'stand-in' then 'on-leave' else 'handed-over' end,
        a.from_on::text, a.until_on::text);
  end if;
  return true;
end
$$;

-- What somebody is asked, and what they asked; with the names of both.
create function circles.host_asked_of_me()
returns table (id uuid, circle_name text, slug text, kind text, by_name text, to_name text, from_on date, until_on date,
  outcome text, mine boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
declare
  me uuid := platform.current_person();
begin
  if me is null then return; end if;
  return query select a.id, c.name, c.slug, a.kind, b.name, t.name, a.from_on, a.until_on, a.outcome, t.person_id = me
    from circles.host_asked a join circles.circle c on c.id = a.circle_id and c.closed_on is null
    join circles.seat b on b.id = a.by_seat_id and b.ended_at is null
    join circles.seat t on t.id = a.to_seat_id and t.ended_at is null
    where a.ended_at is null and me in (b.person_id, t.person_id)
      and coalesce(a.until_on >= platform.day_of(now()), true)
    order by a.at limit 50;
end
$$;

-- Who looks after a place today for who is away, for who sits there or was asked.
create function circles.standing_in_at(circle uuid) returns table (host text, stand_in text, until_on date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  if circle not in (select circles.my_invited_circles()) then return; end if;
  return query select h.name, t.name, a.until_on from circles.host_asked a
    join circles.seat h on h.id = a.by_seat_id and h.role = 'host' and h.ended_at is null
    join circles.seat t on t.id = a.to_seat_id and t.ended_at is null
    where a.circle_id = circle and a.kind = 'stand-in' and a.outcome = 'yes' and a.ended_at is null
      and platform.day_of(now()) between a.from_on and a.until_on order by h.name;
end
$$;

-- Places that nobody looks after, for who looks after their home.
create function circles.unhosted_near_me() returns table (name text, home_name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select c.name, h.name from circles.circle c join circles.circle h on h.id = c.parent_id
    where c.parent_id in (select circles.my_hosted_circles())
      and c.kind in ('organisation', 'site', 'team', 'core-team', 'council', 'board', 'action-team', 'trust-circle', 'neighbourhood')
      and c.closed_on is null
      and exists (select from circles.seat s where s.circle_id = c.id and s.taken_at is not null and s.ended_at is null)
      and not exists (select from circles.seat s where s.circle_id = c.id and s.role = 'host'
        and s.taken_at is not null and s.ended_at is null)
    order by c.name limit 50;
end
$$;

revoke all on function circles.standing_in(uuid), circles.ask_host(uuid, uuid, text, uuid, date, date),
  circles.answer_host(uuid, text), circles.host_asked_of_me(), circles.standing_in_at(uuid), circles.unhosted_near_me()
  from public;
grant execute on function circles.ask_host(uuid, uuid, text, uuid, date, date), circles.answer_host(uuid, text),
  circles.host_asked_of_me(), circles.standing_in_at(uuid), circles.unhosted_near_me() to kampvuur_web;
