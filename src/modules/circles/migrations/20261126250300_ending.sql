-- A circle closes, goes on in another, or splits in two. None of it can be undone, so two hosts say so; what was said stays with
-- whom it was, and nobody is moved: who sat there is invited, and says yes.
alter table circles.circle add column closed_on date;

create table circles.proposal (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  kind text not null check (kind in ('close', 'merge', 'split')),
  reason text not null,
  into_id uuid references circles.circle, -- in which it goes on
  parts text[] not null default '{}', -- what the two are called that it becomes
  by_seat_id uuid not null references circles.seat,
  at timestamptz not null default now(),
  second_seat_id uuid references circles.seat,
  into_seat_id uuid references circles.seat, -- of who receives it
  outcome text check (outcome in ('done', 'withdrawn', 'lapsed')),
  ended_at timestamptz,
  check ((kind = 'merge') = (into_id is not null)),
  check ((kind = 'split') = (cardinality(parts) = 2))
);
create unique index proposal_open on circles.proposal (circle_id) where ended_at is null;
create index proposal_into on circles.proposal (into_id) where ended_at is null;
alter table circles.proposal enable row level security; -- no policy: only the owner's functions read and write it

alter table circles.deed add column second_seat_id uuid references circles.seat; -- of whose yes it needed

-- A circle that closed is looked after no more, and trusts nobody to begin anything.
create or replace function circles.my_own_hosting_seat(circle uuid) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select s.id from circles.seat s
    join circles.circle c on c.id = s.circle_id and c.kind <> 'fire' and c.closed_on is null
    where s.circle_id = circle and s.person_id = platform.current_person() and s.role = 'host'
      and s.taken_at is not null and s.ended_at is null and (not s.asks_more or platform.is_strong(circle)) limit 1);
end
$$;
create or replace function circles.hosts_with_account(circle uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$ select circles.my_own_hosting_seat(circle) is not null $$;
create function circles.my_hosted_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  me uuid := platform.current_person();
begin
  if me is null then return; end if;
  return query select s.circle_id from circles.seat s
    join circles.circle c on c.id = s.circle_id and c.kind <> 'fire' and c.closed_on is null
    where s.person_id = me and s.role = 'host' and s.taken_at is not null and s.ended_at is null
      and (not s.asks_more or platform.is_strong(c.id));
end
$$;
create or replace function circles.my_trusting_circles() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id and c.closed_on is null
      where s.person_id = actor[2]::uuid and s.ended_at is null and s.taken_at is not null
        and s.role in ('host', 'trusted') and (not s.asks_more or actor[5] in ('strong', s.circle_id::text));
  end if;
end
$$;

create function circles.stays_closed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  places uuid[] := array[to_jsonb(new) ->> 'circle_id', to_jsonb(new) ->> 'in_id', to_jsonb(new) ->> 'parent_id']::uuid[];
begin
  -- Who closes one of them meanwhile is waited for.
  perform from circles.circle c where c.id = any (places) for key share;
  if exists (select from circles.circle c where c.id = any (places) and c.closed_on is not null)
  then
    raise check_violation using constraint = 'closed_stays_closed', message = 'a closed circle takes nothing in';
  end if;
  return new;
end
$$;
create trigger stays_closed before insert on circles.seat for each row execute function circles.stays_closed();
create trigger stays_closed_later before update of taken_at on circles.seat
  for each row when (old.taken_at is null and new.taken_at is not null) execute function circles.stays_closed();
create trigger stays_closed before insert on circles.circle for each row execute function circles.stays_closed();
create trigger stays_closed before insert on circles.within for each row when (new.until is null)
  execute function circles.stays_closed();

drop function circles.deeds_of(uuid);
create function circles.deeds_of(circle uuid)
returns table (id uuid, by_name text, second_name text, kind text, other_id uuid, was text, becomes text, at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 50
as $$
begin
  if circle not in (select circles.my_circles()) then return; end if;
  return query select d.id, nullif(s.name, ''), nullif(t.name, ''), d.kind, d.other_id, d.was, d.becomes, d.at
    from circles.deed d left join circles.seat s on s.id = d.seat_id left join circles.seat t on t.id = d.second_seat_id
    where d.circle_id = circle order by d.at desc, d.id limit 500;
end
$$;

-- Thirty days, and as long as who proposed it is a host there.
create function circles.still_proposed(p circles.proposal) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select p.at >= now() - interval '30 days' and exists (select from circles.seat s
    where s.id = p.by_seat_id and s.role = 'host' and s.ended_at is null)
$$;

create function circles.propose(fresh uuid, circle uuid, kind text, reason text, into_circle uuid, parts text[]) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_own_hosting_seat(circle);
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  perform from circles.circle c where c.id = circle for no key update;
  update circles.proposal p set outcome = 'lapsed', ended_at = least(p.at + interval '30 days', now())
    where p.circle_id = circle and p.ended_at is null and not circles.still_proposed(p);
  if exists (select from circles.proposal p where p.circle_id = circle and p.ended_at is null) then return false; end if;
  if into_circle is not null and not exists (select from circles.circle c
    where c.id = into_circle and c.id <> circle and c.kind <> 'fire' and c.closed_on is null) then return false; end if;
  insert into circles.proposal (id, circle_id, kind, reason, into_id, parts, by_seat_id, into_seat_id)
    values (fresh, circle, propose.kind, propose.reason, into_circle, propose.parts, hosting,
      case when into_circle is not null then circles.my_own_hosting_seat(into_circle) end);
  perform circles.write_deed(circle, hosting, 'proposed-' || propose.kind, into_circle, null, propose.reason);
  return true;
end
$$;

-- From which seat the actor may say the second yes: as another host of the circle; where it has no other, as a host of its home or
-- of a place it sits in. Never who proposed it.
create function circles.my_second_seat(p circles.proposal) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  here uuid := circles.my_own_hosting_seat(p.circle_id);
begin
  if me is null or me = (select s.person_id from circles.seat s where s.id = p.by_seat_id) then return null; end if;
  if here is not null then return here; end if;
  if exists (select from circles.seat s where s.circle_id = p.circle_id and s.role = 'host' and s.id <> p.by_seat_id
    and s.taken_at is not null and s.ended_at is null) then return null; end if;
  return (select circles.my_own_hosting_seat(up) from circles.directly_in(p.circle_id) as up
    where circles.my_own_hosting_seat(up) is not null limit 1);
end
$$;

-- What waits, for who proposed it, who looks after the circle, and whose yes it needs; of one, or of all.
create function circles.proposals_for_me(only_id uuid)
returns table (id uuid, circle_id uuid, circle_name text, kind text, reason text, into_name text, parts text[], by_name text,
  at timestamptz, needs_mine boolean, may_withdraw boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  mine uuid[] := array(select circles.my_hosted_circles());
begin
  if mine = '{}' then return; end if;
  return query select w.* from (
    select p.id as a, p.circle_id as b, c.name as c, p.kind as d, p.reason as e, i.name as f, p.parts as g, s.name as h, p.at as i,
        (p.second_seat_id is null and circles.my_second_seat(p) is not null)
          or (p.into_id is not null and p.into_seat_id is null and circles.my_own_hosting_seat(p.into_id) is not null) as needs,
        p.circle_id = any (mine) or coalesce(p.into_id = any (mine), false) as withdraws
      from circles.proposal p join circles.circle c on c.id = p.circle_id left join circles.circle i on i.id = p.into_id
      join circles.seat s on s.id = p.by_seat_id
      where p.ended_at is null and circles.still_proposed(p) and (only_id is null or p.id = only_id)
        and (p.circle_id = any (mine) or p.into_id = any (mine)
          or exists (select from circles.directly_in(p.circle_id) as up where up = any (mine)))) as w
    where w.needs or w.withdraws order by w.i;
end
$$;

create function circles.withdraw_proposal(proposal uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  p circles.proposal;
  hosting uuid;
begin
  select x.* into p from circles.proposal x where x.id = proposal and x.ended_at is null for update;
  if p.id is null then return false; end if;
  hosting := coalesce(circles.my_own_hosting_seat(p.circle_id), circles.my_own_hosting_seat(p.into_id));
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  update circles.proposal x set outcome = 'withdrawn', ended_at = now() where x.id = proposal;
  perform circles.write_deed(p.circle_id, hosting, 'withdrew', p.into_id, null, null);
  return true;
end
$$;

-- The second yes; of a merge also that of who receives it. @return 'done' or 'waits'; null where nothing of theirs is asked.
create function circles.second_proposal(proposal uuid, fresh uuid[], seats uuid[], keys uuid[]) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  p circles.proposal;
  own uuid;
  receiving uuid;
begin
  select x.* into p from circles.proposal x
    where x.id = proposal and x.ended_at is null and circles.still_proposed(x) for update;
  if p.id is null then return null; end if;
  own := case when p.second_seat_id is null then circles.my_second_seat(p) end;
  receiving := case when p.into_id is not null and p.into_seat_id is null then circles.my_own_hosting_seat(p.into_id) end;
  if own is null and receiving is null then return null; end if;
  update circles.proposal x set second_seat_id = coalesce(x.second_seat_id, own),
      into_seat_id = coalesce(x.into_seat_id, receiving)
    where x.id = proposal returning x.* into p;
  if p.second_seat_id is null or (p.into_id is not null and p.into_seat_id is null) then return 'waits'; end if;
  perform circles.carry_out(p, fresh, seats, keys);
  return 'done';
end
$$;

create function circles.carry_out(p circles.proposal, fresh uuid[], seats uuid[], keys uuid[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  before circles.circle;
  part integer;
  kind constant text := case p.kind when 'close' then 'closed' when 'merge' then 'merged' else 'split' end;
begin
  select c.* into strict before from circles.circle c where c.id = p.circle_id for update;
  if p.kind = 'merge' then
    perform platform.tie('circle', before.id, null, 'merged-into', 'circle', p.into_id, null, 'keeper', platform.day_of(now()));
    insert into circles.deed (circle_id, seat_id, second_seat_id, kind, other_id)
      values (p.into_id, p.by_seat_id, p.into_seat_id, 'took-in', before.id);
  end if;
  if p.kind = 'split' then
    for part in 1..2 loop
      insert into circles.circle (id, kind, slug, name, description, parent_id, movement_id, visibility)
        values (fresh[part], before.kind, circles.free_slug(before.slug || '-' || part, before.visibility), p.parts[part],
          '{}', before.parent_id, before.movement_id, before.visibility);
      insert into circles.within (circle_id, in_id)
        select fresh[part], w.in_id from circles.within w where w.circle_id = before.id and w.until is null;
      -- Who proposed it looks after both, until they hand it over.
      insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id)
        select seats[part], fresh[part], s.person_id, s.name, 'host', now(), keys[part] from circles.seat s where s.id = p.by_seat_id;
      perform platform.tie('circle', before.id, null, 'split-into', 'circle', fresh[part], null, 'keeper', platform.day_of(now()));
      perform circles.write_deed(fresh[part], seats[part], 'came-from', before.id, null, null);
    end loop;
  end if;
  -- Nobody is left to answer for who comes in through its own sign-in.
  update people.organisation_sign_in o set open = false, version = o.version + 1 where o.circle_id = before.id and o.open;
  update circles.circle c set closed_on = platform.day_of(now()), version = c.version + 1 where c.id = before.id;
  update circles.proposal x set outcome = 'done', ended_at = now() where x.id = p.id;
  delete from circles.asked_place a where before.id in (a.circle_id, a.in_id);
  insert into circles.deed (circle_id, seat_id, second_seat_id, kind, other_id, becomes)
    values (before.id, p.by_seat_id, p.second_seat_id, kind, p.into_id, p.reason);
end
$$;

-- Where a circle went on, for who sits there: it is their invitation. Whether they sit there already stands beside it.
create function circles.went_on(circle uuid) returns table (id uuid, name text, slug text, sits boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  if circle not in (select circles.my_circles()) then return; end if;
  return query select c.id, c.name, c.slug, c.id in (select circles.my_circles())
    from platform.link l join circles.circle c on c.id = l.to_id
    where l.from_kind = 'circle' and l.from_id = circle and l.to_kind = 'circle' and l.ended_on is null
      and l.why in ('merged-into', 'split-into') and c.closed_on is null
    order by c.name;
end
$$;

-- The same for its page: where both are to be seen, as with every link.
create function circles.onward_of(circle uuid) returns setof uuid
language sql stable rows 2
as $$
  select l.to_id from platform.link l where l.from_kind = 'circle' and l.from_id = circle and l.to_kind = 'circle'
$$;

-- Who sat in a circle that went on says yes, and has a place there from now on.
create function circles.go_along(circle uuid, onward uuid, seat uuid, sealing_key uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
begin
  if me is null or not exists (select from circles.went_on(circle) w where w.id = onward) then return false; end if;
  -- The same person twice at once has one place.
  perform from people.person p where p.id = me for update;
  if exists (select from circles.seat s where s.circle_id = onward and s.person_id = me and s.ended_at is null) then
    update circles.seat s set taken_at = now(), version = s.version + 1
      where s.circle_id = onward and s.person_id = me and s.ended_at is null and s.taken_at is null;
    return true;
  end if;
  insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id)
    select seat, onward, p.id, p.name, 'member', now(), sealing_key from people.person p where p.id = me;
  return true;
end
$$;

revoke all on function circles.stays_closed(), circles.still_proposed(circles.proposal), circles.my_hosted_circles(), circles.deeds_of(uuid), circles.propose(uuid, uuid, text, text, uuid, text[]),
  circles.my_second_seat(circles.proposal), circles.proposals_for_me(uuid), circles.withdraw_proposal(uuid),
  circles.second_proposal(uuid, uuid[], uuid[], uuid[]), circles.carry_out(circles.proposal, uuid[], uuid[], uuid[]),
  circles.went_on(uuid), circles.onward_of(uuid), circles.go_along(uuid, uuid, uuid, uuid) from public;
grant execute on function circles.deeds_of(uuid), circles.propose(uuid, uuid, text, text, uuid, text[]),
  circles.proposals_for_me(uuid), circles.withdraw_proposal(uuid), circles.second_proposal(uuid, uuid[], uuid[], uuid[]),
  circles.went_on(uuid), circles.onward_of(uuid), circles.go_along(uuid, uuid, uuid, uuid) to kampvuur_web;
