-- A circle is asked to its own meeting at once: everybody who sits there, once for all times that it comes back, and whoever comes
-- to sit there later. Who was asked is known by their seat: it holds no name, and ends with that seat. A code of their own opens it.
create table gatherings.asked_seat (
  id uuid primary key default gen_random_uuid(),
  gathering_id uuid not null references gatherings.gathering,
  seat_id uuid not null references circles.seat,
  -- Written when they are told; nobody reads these back.
  long_hash bytea unique,
  short_hash bytea unique,
  asked_at timestamptz not null default now(),
  version integer not null default 1, -- rises with each answer of theirs: calendars count it
  unique (gathering_id, seat_id)
);
create index asked_seat_seat on gatherings.asked_seat (seat_id);
alter table gatherings.asked_seat enable row level security; -- for others than the worker only definer functions read it
create policy asked_seat_worker on gatherings.asked_seat for all to kampvuur_worker using (true);
grant select (id, gathering_id, seat_id, asked_at, version), update (long_hash, short_hash) on gatherings.asked_seat to kampvuur_worker;

-- Since when who comes to sit in the circle is asked as well.
alter table gatherings.gathering add column circle_asked_at timestamptz;
create index gathering_asked on gatherings.gathering (circle_id) where circle_asked_at is not null;

alter table gatherings.sign_up add column asked_id uuid references gatherings.asked_seat on delete set null;
create index sign_up_asked on gatherings.sign_up (asked_id) where asked_id is not null;
grant select (asked_id), insert (asked_id) on gatherings.sign_up to kampvuur_web;
grant select (asked_id) on gatherings.sign_up to kampvuur_worker;

-- Whether somebody sits there, as who is asked does; a second step counts for who has an account.
create function gatherings.sits(seat circles.seat) returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select seat.taken_at is not null and seat.ended_at is null and seat.role <> 'listener' and not seat.listens
$$;
create function gatherings.without_step(seat circles.seat) returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select seat.person_id is null or not seat.asks_more
$$;

-- Asks everybody who sits there, or one of them: each once, whatever seats they have. Gives how many were asked now.
create function gatherings.ask_seats(gathering uuid, only_seat uuid) returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asked uuid;
  how_many integer := 0;
begin
  for asked in
    insert into gatherings.asked_seat (gathering_id, seat_id)
      select distinct on (coalesce(s.person_id, s.id)) g.id, s.id
      from gatherings.gathering g join circles.seat s on s.circle_id = g.circle_id
      where g.id = gathering and (only_seat is null or s.id = only_seat) and gatherings.sits(s)
        and not exists (select from gatherings.asked_seat a join circles.seat t on t.id = a.seat_id
          where a.gathering_id = g.id and (t.id = s.id or t.person_id = s.person_id and t.ended_at is null))
      order by coalesce(s.person_id, s.id), s.taken_at
      on conflict do nothing returning id
  loop
    how_many := how_many + 1;
    insert into platform.outbox (fact, ids) values ('gatherings.seat-asked', jsonb_build_object('asked', asked));
  end loop;
  return how_many;
end
$$;

-- Whether people can still be asked to it.
create function gatherings.takes_answers(gathering uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from gatherings.gathering g join gatherings.occurrence o on o.gathering_id = g.id
    where g.id = gathering and g.status = 'announced' and g.sign_up and o.status = 'planned' and o.ends_at > now())
$$;

create function gatherings.ask_circle(gathering uuid) returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from gatherings.gathering g
    where g.id = gathering and g.circle_id in (select gatherings.my_hosted_circles()) for no key update;
  if not found then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  if not gatherings.takes_answers(gathering) then return 0; end if;
  update gatherings.gathering g set circle_asked_at = coalesce(g.circle_asked_at, now()) where g.id = gathering;
  return gatherings.ask_seats(gathering, null);
end
$$;

-- Who comes to sit there hears what is coming.
create function gatherings.ask_who_joins() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform gatherings.ask_seats(g.id, new.id) from gatherings.gathering g
    where g.circle_id = new.circle_id and g.circle_asked_at is not null and gatherings.takes_answers(g.id);
  return null;
end
$$;
create trigger ask_who_joins after insert or update of taken_at, ended_at on circles.seat
  for each row when (new.taken_at is not null and new.ended_at is null) execute function gatherings.ask_who_joins();

-- Where the actor is asked as one who sits there: with an account, or with the code of it, or of an answer to it, that was shown in
-- this transaction.
create function gatherings.my_asked() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  person uuid := platform.current_person();
  held bytea := sha256(convert_to(nullif(current_setting('kampvuur.sign_up', true), ''), 'UTF8'));
begin
  if person is not null then
    return query select a.id from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
      where s.person_id = person and gatherings.sits(s) and (not s.asks_more or platform.is_strong(s.circle_id));
  end if;
  if held is not null then
    return query select a.id from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
      where (a.long_hash = held or a.short_hash = held
          or a.id in (select u.asked_id from gatherings.sign_up u where u.long_hash = held or u.short_hash = held))
        and gatherings.sits(s) and gatherings.without_step(s);
  end if;
end
$$;

-- What they are asked to, and what they are called there.
create function gatherings.asked_of_me() returns table (id uuid, gathering_id uuid, name text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select a.id, a.gathering_id, s.name from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
    where a.id in (select gatherings.my_asked())
$$;

-- As before; with the code with which somebody was asked as one who sits there also their answers to that gathering.
create or replace function gatherings.my_sign_ups() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  held bytea := sha256(convert_to(nullif(current_setting('kampvuur.sign_up', true), ''), 'UTF8'));
begin
  return query select s.id from gatherings.sign_up s where s.person_id = (select platform.current_person());
  if held is not null then
    return query select s.id from gatherings.sign_up s where s.long_hash = held or s.short_hash = held;
    return query select u.id from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
      join gatherings.sign_up u on u.gathering_id = a.gathering_id and (u.asked_id = a.id or u.person_id = s.person_id)
      where (a.long_hash = held or a.short_hash = held) and gatherings.sits(s) and gatherings.without_step(s);
  end if;
end
$$;

create or replace function gatherings.my_gatherings() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select s.gathering_id from gatherings.sign_up s join gatherings.gathering g on g.id = s.gathering_id
    where s.id in (select gatherings.my_sign_ups()) and s.invited and s.answer is distinct from 'no'
      and g.circle_id not in (select a.id from circles.asking_more_of_me() a)
  union select gatherings.in_followed()
  union select g.gathering_id from gatherings.guest_circle g where g.circle_id in (select circles.my_circles())
  union select a.gathering_id from gatherings.asked_seat a where a.id in (select gatherings.my_asked())
$$;

-- An answer with such a code is that of whose seat it is.
create function gatherings.of_asked() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  select s.person_id into strict new.person_id from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
    where a.id = new.asked_id and a.gathering_id = new.gathering_id;
  return new;
end
$$;
create trigger of_asked before insert on gatherings.sign_up
  for each row when (new.asked_id is not null) execute function gatherings.of_asked();
drop policy sign_up_make on gatherings.sign_up;
create policy sign_up_make on gatherings.sign_up for insert to kampvuur_web with check (
  case when asked_id is null then person_id is null or person_id = (select platform.current_person())
    else asked_id in (select gatherings.my_asked()) end
  and exists (select from gatherings.occurrence o join gatherings.gathering g on g.id = o.gathering_id
    where o.id = occurrence_id and o.gathering_id = sign_up.gathering_id and o.status = 'planned'
      and o.ends_at > now() and g.status = 'announced' and g.sign_up));

-- Their calendars count each answer.
create function gatherings.count_answer() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update gatherings.asked_seat a set version = a.version + 1 from circles.seat s
    where s.id = a.seat_id and a.gathering_id = new.gathering_id and (a.id = new.asked_id or s.person_id = new.person_id);
  return null;
end
$$;
create trigger count_answer after insert or update of version on gatherings.sign_up
  for each row execute function gatherings.count_answer();

-- Of an answer, how often what somebody was asked to changed in their calendar; 0 where they were not asked, or sit there no more.
create function gatherings.asked_version(sign_up uuid) returns integer
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(max(a.version), 0) from gatherings.sign_up u join gatherings.asked_seat a on a.gathering_id = u.gathering_id
    join circles.seat s on s.id = a.seat_id
    where u.id = sign_up and (a.id = u.asked_id or s.person_id = u.person_id) and gatherings.sits(s)
$$;

create or replace function gatherings.reaches(sign_up uuid, without_step boolean) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.invited or gatherings.admits(s.gathering_id, s.person_id, without_step)
    or exists (select from gatherings.asked_seat a join circles.seat t on t.id = a.seat_id
      where a.id = s.asked_id and gatherings.sits(t) and (gatherings.without_step(t) or not reaches.without_step))
  from gatherings.sign_up s where s.id = sign_up
$$;

-- Who sits there no more gives the place on, also without an account.
create function gatherings.leave_asked() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform gatherings.take_off(u.id, u.occurrence_id)
    from (select u.id, u.occurrence_id from gatherings.asked_seat a join gatherings.sign_up u on u.asked_id = a.id
      join gatherings.occurrence o on o.id = u.occurrence_id
      where a.seat_id = new.id and u.person_id is null and u.answer in ('yes', 'maybe') and o.ends_at > now()
        and o.audience <> 'everyone' order by o.id) u;
  return null;
end
$$;
create trigger leave_asked after update of ended_at on circles.seat
  for each row when (old.ended_at is null and new.ended_at is not null) execute function gatherings.leave_asked();

-- For who receives people: who of those asked did not answer for that time.
create function gatherings.asked_without_answer(occurrence uuid) returns table (id uuid, name text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select a.id, s.name from gatherings.occurrence o join gatherings.asked_seat a on a.gathering_id = o.gathering_id
    join circles.seat s on s.id = a.seat_id
    where o.id = occurrence and o.gathering_id in (select gatherings.my_received()) and gatherings.sits(s)
      and not exists (select from gatherings.sign_up u
        where u.occurrence_id = o.id and (u.asked_id = a.id or u.person_id = s.person_id))
    order by s.name, a.id
$$;

-- For the hosts: how many were asked, and how many sit there who were not.
create function gatherings.asked_of_circle(gathering uuid) returns table (asked integer, others integer)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select (count(distinct coalesce(s.person_id, s.id)) filter (where a.id is not null))::int,
    (count(distinct coalesce(s.person_id, s.id)) - count(distinct coalesce(s.person_id, s.id)) filter (where a.id is not null))::int
  from gatherings.gathering g join circles.seat s on s.circle_id = g.circle_id and gatherings.sits(s)
    left join gatherings.asked_seat a on a.gathering_id = g.id and a.seat_id = s.id
  where g.id = gathering and g.circle_id in (select gatherings.my_hosted_circles())
$$;

-- For the hosts: who was asked and has no mail address, and whether a code opens it for them.
create function gatherings.asked_on_paper(gathering uuid) returns table (id uuid, name text, by_code boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select a.id, s.name, a.long_hash is not null and gatherings.without_step(s)
  from gatherings.gathering g join gatherings.asked_seat a on a.gathering_id = g.id
    join circles.seat s on s.id = a.seat_id left join people.person p on p.id = s.person_id
  where g.id = gathering and g.circle_id in (select gatherings.my_hosted_circles()) and gatherings.sits(s)
    and coalesce(p.email, '') = ''
  order by s.name, a.id
$$;

-- Of each gathering the actor is asked to, the next time to which they did not answer yet.
create function gatherings.awaiting_me() returns table (gathering_id uuid, occurrence_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select distinct on (a.gathering_id) a.gathering_id, o.id
  from gatherings.asked_seat a join gatherings.gathering g on g.id = a.gathering_id and g.status = 'announced' and g.sign_up
    join gatherings.occurrence o on o.gathering_id = g.id and o.status = 'planned' and o.ends_at > now()
  where a.id in (select gatherings.my_asked())
    and not exists (select from gatherings.sign_up u where u.occurrence_id = o.id
      and (u.asked_id = a.id or u.person_id = platform.current_person()))
  order by a.gathering_id, o.starts_at
$$;

-- As before; and who was asked, a year after the last time.
create or replace function gatherings.forget_old(at timestamptz) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update gatherings.sign_up s set needs = null from gatherings.occurrence o
    where o.id = s.occurrence_id and s.needs is not null and o.ends_at < at - interval '14 days';
  perform platform.erase_keys(array(select s.sealing_key_id from gatherings.sign_up s
    join gatherings.occurrence o on o.id = s.occurrence_id where o.ends_at < at - interval '1 year' limit 1000));
  delete from gatherings.asked_seat a where not exists (select from gatherings.occurrence o
    where o.gathering_id = a.gathering_id and o.ends_at >= at - interval '1 year');
end
$$;

-- Whose seat is forgotten was never asked.
create function gatherings.forget_asked() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from gatherings.asked_seat a using circles.seat s where s.id = a.seat_id and s.sealing_key_id = new.id;
  return null;
end
$$;
create trigger forget_asked after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function gatherings.forget_asked();

revoke all on function gatherings.sits(circles.seat), gatherings.without_step(circles.seat), gatherings.ask_seats(uuid, uuid),
  gatherings.takes_answers(uuid), gatherings.ask_circle(uuid), gatherings.ask_who_joins(), gatherings.my_asked(),
  gatherings.asked_of_me(), gatherings.of_asked(), gatherings.count_answer(), gatherings.asked_version(uuid),
  gatherings.leave_asked(), gatherings.forget_asked(), gatherings.asked_without_answer(uuid), gatherings.asked_of_circle(uuid),
  gatherings.asked_on_paper(uuid), gatherings.awaiting_me() from public;
grant execute on function gatherings.ask_circle(uuid), gatherings.takes_answers(uuid), gatherings.my_asked(),
  gatherings.asked_of_me(), gatherings.asked_without_answer(uuid), gatherings.asked_of_circle(uuid),
  gatherings.asked_on_paper(uuid), gatherings.awaiting_me() to kampvuur_web;
grant execute on function gatherings.asked_version(uuid), gatherings.sits(circles.seat) to kampvuur_worker;
