-- Since when a seat is a host's: who was made host yesterday is no second pair of eyes today.
alter table circles.seat add column host_since timestamptz;
update circles.seat s set host_since = coalesce(s.taken_at, now()) where s.role = 'host';
create function circles.host_from_now_on() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  new.host_since := case when new.role = 'host' then case tg_op when 'INSERT' then coalesce(new.taken_at, now()) else now() end end;
  return new;
end
$$;
revoke all on function circles.host_from_now_on() from public;
create trigger host_made before insert on circles.seat
  for each row when (new.role = 'host') execute function circles.host_from_now_on();
create trigger host_changed before update of role on circles.seat
  for each row when (new.role is distinct from old.role) execute function circles.host_from_now_on();

-- Who may say the second yes to a proposal: another host, who was that a week before it was proposed; where there is none, a
-- host of its home or of a place it sits in. Never who proposed it, and so nobody whom they made host for it.
create function circles.second_hosts(p circles.proposal) returns table (seat_id uuid, person_id uuid)
language sql stable
set search_path = pg_catalog, pg_temp
rows 3
as $$
  with own as (
    select s.id, s.person_id from circles.seat s
    where s.circle_id = p.circle_id and s.role = 'host' and s.taken_at is not null and s.ended_at is null
      and s.person_id <> (select b.person_id from circles.seat b where b.id = p.by_seat_id)
      and s.host_since < p.at - interval '7 days')
  select own.id, own.person_id from own
  union all
  select s.id, s.person_id from circles.directly_in(p.circle_id) as up
  join circles.seat s on s.circle_id = up and s.role = 'host' and s.taken_at is not null and s.ended_at is null
    and s.person_id <> (select b.person_id from circles.seat b where b.id = p.by_seat_id)
  where not exists (select from own)
$$;

create or replace function circles.my_second_seat(p circles.proposal) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
begin
  if me is null then return null; end if;
  return (select h.seat_id from circles.second_hosts(p) h join circles.seat s on s.id = h.seat_id
    where h.person_id = me and s.id = circles.my_own_hosting_seat(s.circle_id) limit 1);
end
$$;

-- For the post: every other host of the circle hears that something is proposed, and so does everybody whose yes it waits for.
create function circles.hosts_to_tell(proposal uuid) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select h.person_id from circles.proposal p cross join lateral circles.second_hosts(p) h
    where p.id = proposal and p.ended_at is null
  union
  select s.person_id from circles.proposal p join circles.seat s on s.circle_id in (p.circle_id, p.into_id)
    and s.role = 'host' and s.taken_at is not null and s.ended_at is null and s.id <> p.by_seat_id
    where p.id = proposal and p.ended_at is null
      and s.person_id <> (select b.person_id from circles.seat b where b.id = p.by_seat_id)
$$;

-- As before; and whoever sat where it went on, and does no more, is not in again by an invitation from before. It ends after a year.
create or replace function circles.go_along(circle uuid, onward uuid, seat uuid, sealing_key uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
begin
  if me is null or not exists (select from circles.went_on(circle) w where w.id = onward)
    or exists (select from circles.circle c where c.id = circle and c.closed_on < platform.day_of(now()) - 365) then return false; end if;
  -- The same person twice at once has one place.
  perform from people.person p where p.id = me for update;
  if exists (select from circles.seat s where s.circle_id = onward and s.person_id = me and s.ended_at is null) then
    update circles.seat s set taken_at = now(), version = s.version + 1
      where s.circle_id = onward and s.person_id = me and s.ended_at is null and s.taken_at is null;
    return true;
  end if;
  if exists (select from circles.seat s where s.circle_id = onward and s.person_id = me) then return false; end if;
  insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id)
    select seat, onward, p.id, p.name, 'member', now(), sealing_key from people.person p where p.id = me;
  return true;
end
$$;

-- What comes of a split asks the second step of whom the circle asked it.
create function circles.as_strict_as_before() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update circles.circle c set second_step = b.second_step from circles.circle b
    where c.id = new.to_id and b.id = new.from_id and c.second_step = 'nobody' and b.second_step <> 'nobody';
  return null;
end
$$;
create trigger as_strict_as_before after insert on platform.link
  for each row when (new.why = 'split-into' and new.from_kind = 'circle' and new.to_kind = 'circle')
  execute function circles.as_strict_as_before();

-- Who stands in opens nothing further than it was.
create function circles.opened_by_hosts() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  steps constant text[] := array['members', 'around', 'everyone'];
begin
  if array_position(steps, new.visibility) > array_position(steps, old.visibility)
    and platform.current_person() is not null and circles.my_hosting_seat(new.id) is not null
    and circles.my_own_hosting_seat(new.id) is null
  then
    raise insufficient_privilege using message = 'who stands in opens a circle no further';
  end if;
  return null;
end
$$;
create trigger opened_by_hosts after update of visibility on circles.circle
  for each row when (new.visibility <> old.visibility) execute function circles.opened_by_hosts();

-- As before; and who stands in gives the place of a member, and changes no place that somebody has.
create or replace function circles.invite_person(circle uuid, person uuid, person_name text, person_email text, seat uuid,
  sealing_key uuid, seat_role text) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_hosting_seat(circle);
  own boolean := circles.my_own_hosting_seat(circle) is not null;
  known uuid;
  sits circles.seat;
  ranks constant text[] := array['member', 'trusted', 'host'];
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  if seat_role <> all (ranks) then
    raise check_violation using message = 'no such role';
  end if;
  if seat_role <> 'member' and not own then
    raise insufficient_privilege using message = 'who stands in makes nobody more than a member';
  end if;
  insert into people.person (id, name, email) values (person, person_name, lower(person_email))
    on conflict (email) do nothing;
  select p.id into strict known from people.person p where p.email = lower(person_email);
  -- Two hosts who invite the same person at once wait for each other here.
  perform 1 from people.person p where p.id = known for update;
  select s.* into sits from circles.seat s
    where s.circle_id = circle and s.person_id = known and s.ended_at is null and s.role = any (ranks)
    order by array_position(ranks, s.role) desc limit 1;
  perform circles.write_deed(circle, hosting, 'invited', null, null, seat_role);
  if sits.id is null then
    insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
      values (seat, circle, known, person_name, seat_role, sealing_key, now());
    return seat;
  end if;
  -- Whoever sits here already keeps that seat; inviting can give them more to do, never less.
  update circles.seat s set role = seat_role, taken_at = coalesce(s.taken_at, now()), version = s.version + 1
    where s.id = sits.id and (s.taken_at is null or array_position(ranks, s.role) < array_position(ranks, seat_role));
  return sits.id;
end
$$;

-- As before, of places that who looks may know of: that there is a closed circle within a house is nobody's to learn from here.
create or replace function circles.unhosted_near_me() returns table (name text, home_name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select c.name, h.name from circles.circle c join circles.circle h on h.id = c.parent_id
    where c.parent_id in (select circles.my_hosted_circles())
      and c.kind in ('organisation', 'site', 'team', 'core-team', 'council', 'board', 'action-team', 'trust-circle', 'neighbourhood')
      and c.closed_on is null and (c.visibility <> 'members' or c.id in (select circles.my_circles()))
      and exists (select from circles.seat s where s.circle_id = c.id and s.taken_at is not null and s.ended_at is null)
      and not exists (select from circles.seat s where s.circle_id = c.id and s.role = 'host'
        and s.taken_at is not null and s.ended_at is null)
    order by c.name limit 50;
end
$$;

revoke all on function circles.second_hosts(circles.proposal), circles.hosts_to_tell(uuid), circles.as_strict_as_before(),
  circles.opened_by_hosts() from public;
grant execute on function circles.hosts_to_tell(uuid) to kampvuur_worker;
