-- Somebody lost what they show a second time. Two who look after a place where they sit, and know them, say so; a day later the old
-- step is taken away, unless anybody stops it. It holds ids and moments: who the two are, and nothing of the step itself.
create table circles.lost_step (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  at timestamptz not null default now(),
  agreed_at timestamptz, -- since when two have said yes
  stop_hash bytea unique, -- of the link in the letter; laid down by the post
  outcome text check (outcome in ('reset', 'stopped', 'found', 'lapsed')),
  ended_at timestamptz,
  check ((outcome is null) = (ended_at is null))
);
create unique index lost_step_open on circles.lost_step (person_id) where ended_at is null;
create index lost_step_person on circles.lost_step (person_id, at);
alter table circles.lost_step enable row level security; -- no policy: only the owner's functions read and write it

create table circles.lost_step_yes (
  lost_step_id uuid not null references circles.lost_step on delete cascade,
  seat_id uuid not null references circles.seat,
  at timestamptz not null default now(),
  primary key (lost_step_id, seat_id)
);
create index lost_step_yes_seat on circles.lost_step_yes (seat_id);
alter table circles.lost_step_yes enable row level security; -- no policy: only the owner's functions read and write it

-- Fourteen days without two is too long: then it is asked anew.
create function circles.still_lost(l circles.lost_step) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select l.ended_at is null and (l.agreed_at is not null or l.at > now() - interval '14 days') $$;

-- The places that ask the step of somebody. `long`: they sat there two weeks before they asked, so that nobody gives them a place for it.
create function circles.lost_step_places(l circles.lost_step) returns table (circle_id uuid, movement_id uuid, long boolean)
language sql stable
set search_path = pg_catalog, pg_temp
rows 3
as $$
  select c.id, coalesce(c.movement_id, c.id), s.taken_at < l.at - interval '14 days'
  from circles.seat s join circles.circle c on c.id = s.circle_id and c.closed_on is null
  where s.person_id = l.person_id and s.asks_more and s.taken_at is not null and s.ended_at is null
$$;

-- Who may say yes: a host of such a place, who was that two weeks before it was asked; where there are not two of them, a host of a
-- place above it, or of the movement's core team. Never the person, and never who stands in.
create function circles.lost_step_helpers(l circles.lost_step) returns table (seat_id uuid, person_id uuid)
language sql stable
set search_path = pg_catalog, pg_temp
rows 5
as $$
  with places as materialized (select p.* from circles.lost_step_places(l) p),
  hosts as (
    select s.id, s.person_id, s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id and c.closed_on is null
    where s.role = 'host' and s.person_id <> l.person_id and s.taken_at is not null and s.ended_at is null
      and s.host_since < l.at - interval '14 days'),
  own as materialized (
    select h.id, h.person_id from hosts h where h.circle_id in (select p.circle_id from places p where p.long))
  select own.id, own.person_id from own
  union
  select h.id, h.person_id from hosts h
  where not exists (select from own a join own b on b.person_id <> a.person_id)
    and h.circle_id in (
      select up from places p cross join lateral circles.directly_in(p.circle_id) as up
      union
      select c.id from circles.circle c join places p on c.parent_id = p.movement_id where c.kind = 'core-team')
$$;

-- Two different people have said yes, and both may still.
create function circles.two_know_them(l circles.lost_step) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with said as materialized (
    select h.person_id from circles.lost_step_helpers(l) h
    join circles.lost_step_yes y on y.lost_step_id = l.id and y.seat_id = h.seat_id)
  select exists (select from said a join said b on b.person_id <> a.person_id)
$$;

-- Who hears of it besides the person: who may say yes; and once two did, every host of these places, also of yesterday.
create function circles.lost_step_hosts(l circles.lost_step) returns table (person_id uuid)
language sql stable
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select h.person_id from circles.lost_step_helpers(l) h
  union
  select s.person_id from circles.lost_step_places(l) p join circles.seat s on s.circle_id = p.circle_id
  where l.agreed_at is not null and s.role = 'host' and s.person_id <> l.person_id and s.taken_at is not null and s.ended_at is null
$$;

-- Told from here, so that nothing of it happens without a letter.
create function circles.tell_lost_step(lost_step uuid, what text) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  insert into platform.outbox (fact, ids) values ('circles.lost-step', jsonb_build_object('lostStep', lost_step, 'what', what))
$$;

-- Whether the actor may ask: 'may'; else why not. They came in without the step, have one, and sit where it is asked.
create function circles.may_ask_lost_step() returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  l circles.lost_step;
begin
  if me is null then return 'no'; end if;
  if platform.is_strong() then return 'shown'; end if;
  if not people.guards_ways_in(me) then return 'none'; end if;
  l.id := gen_random_uuid();
  l.person_id := me;
  l.at := now();
  if not exists (select from circles.lost_step_places(l)) then return 'no-place'; end if;
  if exists (select from circles.lost_step x where x.person_id = me and x.at > now() - interval '1 day') then return 'today'; end if;
  if not exists (select from circles.lost_step_helpers(l) a join circles.lost_step_helpers(l) b on b.person_id <> a.person_id)
  then return 'nobody'; end if;
  return 'may';
end
$$;

create function circles.ask_lost_step(fresh uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
begin
  -- Who presses twice waits here for the first, and reads what it wrote.
  perform from people.person p where p.id = me for no key update;
  update circles.lost_step l set outcome = 'lapsed', ended_at = now()
    where l.person_id = me and l.ended_at is null and not circles.still_lost(l);
  if circles.may_ask_lost_step() <> 'may' or exists (select from circles.lost_step l where l.person_id = me and l.ended_at is null)
  then return false; end if;
  insert into circles.lost_step (id, person_id) values (fresh, me);
  perform circles.tell_lost_step(fresh, 'asked');
  return true;
end
$$;

-- What waits, for whoever asked and for whose yes it waits, or who may stop it; of one, or of all. Whose it is, only with a second step
-- of one's own.
create function circles.lost_steps_for_me(only_id uuid)
returns table (id uuid, name text, at timestamptz, agreed_at timestamptz, mine boolean, said boolean, may_agree boolean, strong boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
declare
  me uuid := platform.current_person();
  strong constant boolean := platform.is_strong();
begin
  if me is null then return; end if;
  return query select l.id, case when strong or l.person_id = me then p.name end, l.at, l.agreed_at, l.person_id = me,
      l.person_id <> me and exists (select from circles.lost_step_yes y join circles.seat s on s.id = y.seat_id
        where y.lost_step_id = l.id and s.person_id = me),
      l.agreed_at is null and exists (select from circles.lost_step_helpers(l) h where h.person_id = me), strong
    from circles.lost_step l join people.person p on p.id = l.person_id
    where l.ended_at is null and (only_id is null or l.id = only_id) and circles.still_lost(l)
      and (l.person_id = me or me in (select h.person_id from circles.lost_step_hosts(l) h))
    order by l.at;
end
$$;

-- A yes, with the second step of one's own. @return 'agreed' or 'waits'; null where nothing of theirs is asked, by now.
create function circles.agree_lost_step(lost_step uuid) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  l circles.lost_step;
  sits uuid;
begin
  if not platform.is_strong() then raise insufficient_privilege using message = 'without the second step'; end if;
  select x.* into l from circles.lost_step x where x.id = lost_step and x.agreed_at is null and circles.still_lost(x) for update;
  if l.id is null then return null; end if;
  select h.seat_id into sits from circles.lost_step_helpers(l) h where h.person_id = platform.current_person() limit 1;
  if sits is null then return null; end if;
  insert into circles.lost_step_yes (lost_step_id, seat_id) values (l.id, sits) on conflict do nothing;
  if not circles.two_know_them(l) then return 'waits'; end if;
  update circles.lost_step x set agreed_at = now() where x.id = l.id;
  perform circles.tell_lost_step(l.id, 'agreed');
  return 'agreed';
end
$$;

create function circles.end_lost_step(lost_step uuid, how text) returns boolean
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  update circles.lost_step l set outcome = how, ended_at = now() where l.id = lost_step and l.ended_at is null;
  if not found then return false; end if;
  perform circles.tell_lost_step(lost_step, case how when 'reset' then 'reset' else 'stopped' end);
  return true;
end
$$;

-- Whoever asked stops it in any session; a host with the second step.
create function circles.stop_lost_step(lost_step uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from circles.lost_steps_for_me(lost_step) m where m.mine or m.strong) then return false; end if;
  return circles.end_lost_step(lost_step, 'stopped');
end
$$;

-- Whoever holds the link of the letter: how far it is, and to stop it. It tells nobody's name.
create function circles.behind_stop_link(hash bytea) returns table (agreed_at timestamptz, outcome text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$ select l.agreed_at, l.outcome from circles.lost_step l where l.stop_hash = hash $$;

create function circles.stop_by_link(hash bytea) returns boolean
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$ select coalesce((select circles.end_lost_step(l.id, 'stopped') from circles.lost_step l where l.stop_hash = hash), false) $$;

-- Who shows the step after all has not lost it: whoever asked in their name asked in vain.
create function circles.not_lost_after_all() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.end_lost_step(l.id, 'found') from circles.lost_step l where l.person_id = new.person_id and l.ended_at is null;
  return null;
end
$$;
create trigger not_lost_after_all after insert or update of strong_at on platform.session
  for each row when (new.strong_at is not null and new.strong_in is null and new.person_id is not null)
  execute function circles.not_lost_after_all();

-- By the clock: a day after two said yes, if both still may, every step of old goes and every sign-in ends. What was answered, lapses
-- or ended long ago goes too.
create function circles.reset_lost_steps() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  l circles.lost_step;
begin
  for l in select x.* from circles.lost_step x where x.ended_at is null
    and (x.agreed_at <= now() - interval '24 hours' or not circles.still_lost(x)) for update skip locked
  loop
    if l.agreed_at is null or not circles.two_know_them(l) then
      perform circles.end_lost_step(l.id, 'lapsed');
      continue;
    end if;
    delete from auth.recovery_code r where r."userId" = l.person_id;
    delete from auth.second_step s where s."userId" = l.person_id;
    delete from auth.passkey p where p."userId" = l.person_id;
    delete from auth.session s where s."userId" = l.person_id;
    update platform.session s set ended_at = now() where s.person_id = l.person_id and s.ended_at is null;
    perform circles.end_lost_step(l.id, 'reset');
    perform platform.audit('circles.reset-second-step', 'person', l.person_id, null, 'delete');
  end loop;
  delete from circles.lost_step x where x.ended_at < now() - interval '90 days';
end
$$;

-- For the post. Whom to tell; and the link with which the person stops it, made where the letter is written and nowhere else.
create function circles.told_of_lost_step(lost_step uuid)
returns table (person_id uuid, mine boolean, agreed_at timestamptz, outcome text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select t.who, t.who = l.person_id, l.agreed_at, l.outcome from circles.lost_step l
  cross join lateral (select l.person_id union select h.person_id from circles.lost_step_hosts(l) h) t (who)
  where l.id = lost_step
$$;
create function circles.lay_stop_link(lost_step uuid, hash bytea) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$ update circles.lost_step l set stop_hash = hash where l.id = lost_step and l.ended_at is null $$;

revoke all on function circles.still_lost(circles.lost_step), circles.lost_step_places(circles.lost_step),
  circles.lost_step_helpers(circles.lost_step), circles.two_know_them(circles.lost_step), circles.lost_step_hosts(circles.lost_step),
  circles.tell_lost_step(uuid, text), circles.may_ask_lost_step(), circles.ask_lost_step(uuid), circles.lost_steps_for_me(uuid),
  circles.agree_lost_step(uuid), circles.end_lost_step(uuid, text), circles.stop_lost_step(uuid), circles.behind_stop_link(bytea),
  circles.stop_by_link(bytea), circles.not_lost_after_all(), circles.reset_lost_steps(), circles.told_of_lost_step(uuid),
  circles.lay_stop_link(uuid, bytea) from public;
grant execute on function circles.may_ask_lost_step(), circles.ask_lost_step(uuid), circles.lost_steps_for_me(uuid),
  circles.agree_lost_step(uuid), circles.stop_lost_step(uuid), circles.behind_stop_link(bytea), circles.stop_by_link(bytea)
  to kampvuur_web;
grant execute on function circles.reset_lost_steps(), circles.told_of_lost_step(uuid), circles.lay_stop_link(uuid, bytea)
  to kampvuur_worker;
