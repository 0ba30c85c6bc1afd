-- A host ends the place of somebody who is no host, with a reason that is for them alone: sealed with the key of their own seat.
create table circles.ended_place (
  seat_id uuid primary key references circles.seat,
  by_seat_id uuid not null references circles.seat,
  reason bytea not null,
  at timestamptz not null default now()
);
alter table circles.ended_place enable row level security;
create policy ended_place_post on circles.ended_place for select to kampvuur_worker using (true);
grant select on circles.ended_place to kampvuur_worker;

-- That a fellow host is a host no more takes the yes of another, as what cannot be undone does. Nothing of it is said in words here:
-- hosts tell each other why.
create table circles.lowering (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  seat_id uuid not null references circles.seat, -- whose
  by_seat_id uuid not null references circles.seat,
  at timestamptz not null default now(),
  second_seat_id uuid references circles.seat,
  outcome text check (outcome in ('done', 'withdrawn', 'lapsed')),
  ended_at timestamptz,
  check (seat_id <> by_seat_id)
);
create unique index lowering_open on circles.lowering (seat_id) where ended_at is null;
create index lowering_circle on circles.lowering (circle_id) where ended_at is null;
alter table circles.lowering enable row level security; -- no policy: only the owner's functions read and write it

-- Of an invitation that still waits nothing is told: it is taken back. @return false where there is no such place, or a host's.
create function circles.end_place(circle uuid, seat uuid, reason bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_own_hosting_seat(circle);
  target circles.seat;
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  select s.* into target from circles.seat s where s.id = seat and s.circle_id = circle and s.ended_at is null for update;
  if target.id is null or target.role = 'host' or target.id = hosting then return false; end if;
  if target.taken_at is null then
    perform circles.take_back_offers(array[seat]);
    return true;
  end if;
  insert into circles.ended_place (seat_id, by_seat_id, reason) values (seat, hosting, end_place.reason);
  update circles.seat s set ended_at = now(), version = s.version + 1 where s.id = seat;
  update platform.session t set ended_at = now() where t.seat_id = seat and t.ended_at is null;
  perform circles.write_deed(circle, hosting, 'ended-place', null, null, null);
  return true;
end
$$;

-- Thirty days, as long as both are hosts there.
create function circles.still_lowering(l circles.lowering) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select l.at >= now() - interval '30 days' and not exists (select from circles.seat s
    where s.id in (l.seat_id, l.by_seat_id) and (s.role <> 'host' or s.ended_at is not null))
$$;

-- Who may say the second yes: another host who was that a week before; where there is none, a host of its home or of a place it
-- sits in. Never one of the two.
create function circles.lowering_seconds(l circles.lowering) returns table (seat_id uuid, person_id uuid)
language sql stable
set search_path = pg_catalog, pg_temp
rows 3
as $$
  with two as (select s.person_id from circles.seat s where s.id in (l.seat_id, l.by_seat_id)),
  own as (
    select s.id, s.person_id from circles.seat s
    where s.circle_id = l.circle_id and s.role = 'host' and s.taken_at is not null and s.ended_at is null
      and s.person_id not in (select t.person_id from two t) and s.host_since < l.at - interval '7 days')
  select own.id, own.person_id from own
  union all
  select s.id, s.person_id from circles.directly_in(l.circle_id) as up
  join circles.seat s on s.circle_id = up and s.role = 'host' and s.taken_at is not null and s.ended_at is null
    and s.person_id not in (select t.person_id from two t)
  where not exists (select from own)
$$;

create function circles.propose_lowering(fresh uuid, circle uuid, seat uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_own_hosting_seat(circle);
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  perform from circles.circle c where c.id = circle for no key update;
  update circles.lowering l set outcome = 'lapsed', ended_at = now()
    where l.seat_id = seat and l.ended_at is null and not circles.still_lowering(l);
  if exists (select from circles.lowering l where l.seat_id = seat and l.ended_at is null) or not exists (select from circles.seat s
    where s.id = seat and s.id <> hosting and s.circle_id = circle and s.role = 'host' and s.taken_at is not null
      and s.ended_at is null) then return false; end if;
  insert into circles.lowering (id, circle_id, seat_id, by_seat_id) values (fresh, circle, seat, hosting);
  return true;
end
$$;

-- What waits, for whoever proposed it, whom it is about, who looks after the circle, and whose yes it waits for; of one, or of all.
create function circles.lowerings_for_me(only_id uuid)
returns table (id uuid, circle_id uuid, circle_name text, slug text, name text, by_name text, at timestamptz, about_me boolean,
  needs_mine boolean, may_withdraw boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
declare
  me uuid := platform.current_person();
begin
  if me is null then return; end if;
  return query select w.* from (
    select l.id as a, l.circle_id as b, c.name as c, c.slug as d, t.name as e, b.name as f, l.at as g, t.person_id = me as about,
      exists (select from circles.lowering_seconds(l) n join circles.seat s on s.id = n.seat_id
        where n.person_id = me and s.id = circles.my_own_hosting_seat(s.circle_id)) as needs,
      l.by_seat_id = circles.my_own_hosting_seat(l.circle_id) as withdraws
    from circles.lowering l join circles.circle c on c.id = l.circle_id and c.closed_on is null
    join circles.seat t on t.id = l.seat_id join circles.seat b on b.id = l.by_seat_id
    where l.ended_at is null and (only_id is null or l.id = only_id) and circles.still_lowering(l)) as w
    where w.about or w.needs or w.withdraws order by w.g;
end
$$;

-- The second yes, or taking it back. @return 'done' or 'withdrawn'; null where nothing of theirs is asked, by now.
create function circles.answer_lowering(lowering uuid, answer text) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  l circles.lowering;
  second uuid;
begin
  perform from circles.circle c where c.id = (select x.circle_id from circles.lowering x where x.id = lowering) for no key update;
  select x.* into l from circles.lowering x where x.id = lowering and x.ended_at is null and circles.still_lowering(x) for update;
  if l.id is null then return null; end if;
  if answer = 'withdraw' then
    if circles.my_own_hosting_seat(l.circle_id) is distinct from l.by_seat_id then return null; end if;
    update circles.lowering x set outcome = 'withdrawn', ended_at = now() where x.id = lowering;
    return 'withdrawn';
  end if;
  select n.seat_id into second from circles.lowering_seconds(l) n join circles.seat s on s.id = n.seat_id
    where n.person_id = platform.current_person() and s.id = circles.my_own_hosting_seat(s.circle_id) limit 1;
  if second is null then return null; end if;
  update circles.lowering x set outcome = 'done', ended_at = now(), second_seat_id = second where x.id = lowering;
  update circles.seat s set role = 'member', version = s.version + 1 where s.id = l.seat_id;
  insert into circles.deed (circle_id, seat_id, second_seat_id, kind) values (l.circle_id, l.by_seat_id, second, 'lowered');
  return 'done';
end
$$;

-- For the post: whose yes it waits for, and whom it is about; of one that was done, whom it was about.
create function circles.told_of_lowering(lowering uuid) returns table (person_id uuid, circle_name text, outcome text, about boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
  select t.person_id, c.name, l.outcome, t.id = l.seat_id from circles.lowering l join circles.circle c on c.id = l.circle_id
  join circles.seat t on t.id = l.seat_id or (l.ended_at is null and t.id in (select n.seat_id from circles.lowering_seconds(l) n))
  where l.id = lowering and t.person_id is not null
    and (l.outcome = 'done' or (l.ended_at is null and circles.still_lowering(l)))
$$;

revoke all on function circles.end_place(uuid, uuid, bytea), circles.still_lowering(circles.lowering),
  circles.lowering_seconds(circles.lowering), circles.propose_lowering(uuid, uuid, uuid), circles.lowerings_for_me(uuid),
  circles.answer_lowering(uuid, text), circles.told_of_lowering(uuid) from public;
grant execute on function circles.end_place(uuid, uuid, bytea), circles.propose_lowering(uuid, uuid, uuid),
  circles.lowerings_for_me(uuid), circles.answer_lowering(uuid, text) to kampvuur_web;
grant execute on function circles.told_of_lowering(uuid) to kampvuur_worker;
