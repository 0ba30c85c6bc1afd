-- Helping somebody: who writes down for another does so for an hour at most, on one device, in sight of who is helped.
create table contributions.help (
  id uuid primary key,
  helper_seat_id uuid not null references circles.seat,
  helped_seat_id uuid not null references circles.seat,
  session_id uuid not null, -- the helper's device; the help ends with it, and outlives its row
  browser_hash bytea, -- to know the same device again for a day, also after it was closed
  begun_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz, -- null: not before ends_at
  ended_by text check (ended_by in ('helper', 'helped')),
  check (helper_seat_id <> helped_seat_id),
  check (ends_at <= begun_at + interval '1 hour'),
  check ((ended_at is null) = (ended_by is null))
);
create unique index help_one_at_a_time on contributions.help (helper_seat_id) where ended_at is null;
create index help_helper on contributions.help (helper_seat_id, begun_at);
create index help_helped on contributions.help (helped_seat_id, begun_at);
create index help_session on contributions.help (session_id);
create index help_browser on contributions.help (browser_hash) where browser_hash is not null;
alter table contributions.help enable row level security;

-- Seen by the two it is about. Nobody else learns who was helped: not who keeps the fire.
create policy help_see on contributions.help for select to kampvuur_web using (
  helper_seat_id in (select circles.my_speaking_seats()) or helped_seat_id in (select circles.my_speaking_seats()));
grant select (id, helper_seat_id, helped_seat_id, begun_at, ends_at, ended_at, ended_by) on contributions.help
  to kampvuur_web;

-- Whom this device helps now: one seat, or none.
create function contributions.seats_i_help() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] is distinct from 'seat' or actor[4] not in ('room', 'card') then return; end if;
  return query select h.helped_seat_id from contributions.help h
    where h.helper_seat_id = actor[2]::uuid and h.session_id = actor[3]::uuid
      and h.ended_at is null and h.ends_at > now();
end
$$;
alter function contributions.seats_i_help() rows 1;

-- Begins to help somebody around the same fire; whoever was helped before on this seat is helped no longer. Pressed again
-- it goes on as it was and lasts no longer. 'stopped': who is helped ended it today, and that holds.
create function contributions.begin_help(help uuid, seat uuid, browser bytea) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
  me uuid;
begin
  if actor[1] is distinct from 'seat' or actor[4] not in ('room', 'card') then return 'absent'; end if;
  me := actor[2]::uuid;
  perform 1 from circles.seat s where s.id = me for no key update; -- two tabs at once wait for each other
  if not exists (select 1 from circles.seat m
    join circles.circle f on f.id = m.circle_id and f.kind = 'fire'
    join circles.seat s on s.circle_id = m.circle_id and s.id = seat and s.id <> m.id
    where m.id = me and m.ended_at is null and m.came_at is not null and s.ended_at is null
      and (s.taken_at is not null or s.circle_id in (select circles.my_kept_circles())))
  then return 'absent'; end if;
  if exists (select 1 from contributions.help h where h.helper_seat_id = me and h.helped_seat_id = seat
    and h.ended_by = 'helped' and h.ended_at > now() - interval '1 day')
  then return 'stopped'; end if;
  if seat in (select contributions.seats_i_help()) then return 'goes-on'; end if;
  update contributions.help h set ended_at = least(now(), h.ends_at), ended_by = 'helper'
    where h.helper_seat_id = me and h.ended_at is null;
  update contributions.help h set browser_hash = null
    where h.browser_hash is not null and h.begun_at < now() - interval '1 day';
  insert into contributions.help (id, helper_seat_id, helped_seat_id, session_id, browser_hash, ends_at)
    select help, me, seat, t.id, browser, least(now() + interval '1 hour', t.ends_at)
    from platform.session t where t.id = actor[3]::uuid;
  return 'begun';
end
$$;

-- Ended by who helps or by who is helped, each on a device of their own. @returns who is no longer helped.
create function contributions.end_help(help uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  ended uuid;
begin
  update contributions.help h set ended_at = now(),
      ended_by = case when h.helped_seat_id in (select circles.my_speaking_seats()) then 'helped' else 'helper' end
    where h.id = help and h.ended_at is null and h.ends_at > now()
      and (h.helper_seat_id in (select circles.my_speaking_seats())
        or h.helped_seat_id in (select circles.my_speaking_seats()))
    returning h.helped_seat_id into ended;
  return ended;
end
$$;

-- Help ends with the device's place at the table.
create function contributions.help_ends_with_session() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.help h set ended_at = least(now(), h.ends_at), ended_by = 'helper'
    where h.session_id = new.id and h.ended_at is null;
  return null;
end
$$;
create trigger help_ends_with_session after update of ended_at on platform.session
  for each row when (new.ended_at is not null and old.ended_at is null)
  execute function contributions.help_ends_with_session();

-- Whom the device with this token helps now, for the strip on its every page, whoever else is signed in there.
create function contributions.helping_on(token text) returns table (help_id uuid, name text, ends_at timestamptz)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select h.id, s.name, h.ends_at
  from platform.session t
  join contributions.help h on h.session_id = t.id and h.helper_seat_id = t.seat_id
  join circles.seat s on s.id = h.helped_seat_id
  where t.token_hash = sha256(convert_to(token, 'UTF8')) and t.ended_at is null and t.ends_at > now()
    and h.ended_at is null and h.ends_at > now()
$$;
alter function contributions.helping_on(text) rows 1;

-- What was done while somebody was helped, in order, for who was helped: from the log itself, so that nothing is missing.
create function contributions.my_help_log() returns table (help_id uuid, at timestamptz, action text, contribution_id uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query
    select h.id, e.at, e.action, null::uuid
      from contributions.help h
      join platform.audit_entry e on e.thing = 'help' and e.thing_id = h.id
      where h.helped_seat_id in (select circles.my_speaking_seats())
    union all
    select h.id, e.at, e.action, e.thing_id
      from contributions.help h
      join contributions.speaker s on s.speaker_seat_id = h.helped_seat_id
      join platform.audit_entry e on e.thing = 'contribution' and e.thing_id = s.contribution_id
        and e.session_id = h.session_id and e.at >= h.begun_at
      where h.helped_seat_id in (select circles.my_speaking_seats())
        -- Of two times on one device the later one.
        and not exists (select 1 from contributions.help n where n.session_id = h.session_id
          and n.helped_seat_id = h.helped_seat_id and n.begun_at > h.begun_at and n.begun_at <= e.at)
    order by 2;
end
$$;
alter function contributions.my_help_log() rows 30;

-- Words that wait are in the hand of who wrote them down for as long as they help; after that they are their speaker's
-- alone, until the same helper begins again.
create or replace function contributions.waiting_in_my_hand() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select s.contribution_id from contributions.speaker s
    join contributions.contribution c on c.id = s.contribution_id
    where s.speaker_seat_id in (select contributions.seats_i_help())
      and s.writer_seat_id = platform.current_seat() and c.state = 'waiting';
end
$$;

drop policy speaker_say on contributions.speaker;
create policy speaker_say on contributions.speaker for insert to kampvuur_web with check (
  (speaker_seat_id in (select circles.my_speaking_seats()) and writer_seat_id is null and way = 'own-device'
    and contributions.begins_as(contribution_id) = 'confirmed')
  or (writer_seat_id in (select circles.my_speaking_seats()) and way <> 'own-device'
    and speaker_seat_id in (select contributions.seats_i_help())
    and contributions.begins_as(contribution_id) = 'waiting'));

revoke all on function contributions.seats_i_help(), contributions.begin_help(uuid, uuid, bytea),
  contributions.end_help(uuid), contributions.help_ends_with_session(), contributions.helping_on(text),
  contributions.my_help_log() from public;
grant execute on function contributions.seats_i_help(), contributions.begin_help(uuid, uuid, bytea),
  contributions.end_help(uuid), contributions.helping_on(text), contributions.my_help_log() to kampvuur_web;
