-- Whom one approaches is counted, by note or by a question to meet: apart from the notes themselves, so that throwing one away
-- makes no room. Only functions read and write it.
create table introductions.approach (
  person_id uuid not null references people.person on delete cascade,
  at timestamptz not null default now()
);
create index approach_person on introductions.approach (person_id);
alter table introductions.approach enable row level security;

-- Counts one more. @return whether that is not too many for a day.
create function introductions.approach_one() returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
begin
  if me is null then return false; end if;
  -- Of many at once each sees the one before it.
  perform pg_advisory_xact_lock(hashtextextended('approach ' || me, 310410));
  delete from introductions.approach a where a.at < now() - interval '1 day';
  if (select count(*) from introductions.approach a where a.person_id = me) >= 10 then return false; end if;
  insert into introductions.approach (person_id) values (me);
  return true;
end
$$;

-- Who does not want to meet whom: they are not asked again for a year. It outlives the meeting, which either of them lets go.
create table introductions.not_again (
  person_id uuid not null references people.person on delete cascade, -- who said no
  other_id uuid not null references people.person on delete cascade,
  at timestamptz not null default now(),
  primary key (person_id, other_id)
);
create index not_again_other on introductions.not_again (other_id);
alter table introductions.not_again enable row level security;

-- Somebody who is not asked: for who asked it looks like silence.
alter table introductions.meeting_side add unasked boolean not null default false;

create function introductions.wants_no(person uuid, other uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from introductions.not_again n
    where n.person_id = person and n.other_id = other and n.at > now() - interval '1 year')
$$;

create function introductions.remember_no() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from introductions.not_again n where n.at < now() - interval '1 year';
  if new.says = 'no' then
    insert into introductions.not_again (person_id, other_id)
      select new.person_id, o.person_id from introductions.meeting_side o
        where o.meeting_id = new.meeting_id and o.person_id <> new.person_id
      on conflict (person_id, other_id) do update set at = now();
  else
    delete from introductions.not_again n using introductions.meeting_side o
      where o.meeting_id = new.meeting_id and n.person_id = new.person_id and n.other_id = o.person_id;
  end if;
  return null;
end
$$;
create trigger remember_no after update of says on introductions.meeting_side
  for each row when (not new.unasked and new.says is not null) execute function introductions.remember_no();

-- What was said before counts as well.
insert into introductions.not_again (person_id, other_id, at)
  select n.person_id, o.person_id, max(m.asked_at) from introductions.meeting_side n
    join introductions.meeting m on m.id = n.meeting_id
    join introductions.meeting_side o on o.meeting_id = n.meeting_id and o.person_id <> n.person_id
    where n.says = 'no' group by 1, 2;

-- As before; without what one was not asked.
create or replace function introductions.my_meetings() returns table (meeting uuid, introduces boolean, says text, met boolean,
  meets uuid, other_name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  me uuid := platform.current_person();
begin
  return query
    select mine.meeting_id, false, mine.says, both_say.yes, mine.meets,
      case when both_say.yes then other.name end
    from introductions.meeting_side mine
    join introductions.meeting_side other on other.meeting_id = mine.meeting_id and other.person_id <> mine.person_id
    cross join lateral (select coalesce(mine.says = 'yes' and other.says = 'yes', false) as yes) both_say
    where mine.person_id = me and not mine.unasked
    union all
    select m.id, true, null::text, told.yes, null::uuid, case when told.yes then told.names end
    from introductions.meeting m
    cross join lateral (select coalesce(bool_and(s.says = 'yes' and s.tells), false) as yes,
      string_agg(s.name, ', ' order by s.name) as names
      from introductions.meeting_side s where s.meeting_id = m.id) told
    where m.introducer_id = me;
end
$$;

create or replace function introductions.ask_to_meet(meeting uuid, introduction uuid, called text, key uuid, words bytea)
  returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  other uuid := introductions.approachable(introduction);
  closed boolean := introductions.wants_no(other, me);
begin
  if me is null or other is null then return false; end if;
  insert into introductions.meeting (id, introducer_name, sealing_key_id, why) values (meeting, called, key, words);
  insert into introductions.meeting_side (meeting_id, person_id, name, meets, says)
    values (meeting, me, called, introduction, 'yes');
  insert into introductions.meeting_side (meeting_id, person_id, name, meets, says, unasked)
    select meeting, other, i.name, introductions.mine(), case when closed then 'no' end, closed
      from introductions.introduction i where i.id = introduction;
  -- Who asks wants to, whatever they said before.
  delete from introductions.not_again n where n.person_id = me and n.other_id = other;
  return true;
end
$$;

create or replace function introductions.introduce_two(meeting uuid, one uuid, another uuid, called text, key uuid, words bytea)
  returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  first uuid := introductions.approachable(one);
  second uuid := introductions.approachable(another);
  closed boolean := introductions.wants_no(first, second) or introductions.wants_no(second, first);
begin
  if first is null or second is null or first = second then return false; end if;
  insert into introductions.meeting (id, introducer_id, introducer_name, sealing_key_id, why)
    values (meeting, platform.current_person(), called, key, words);
  insert into introductions.meeting_side (meeting_id, person_id, name, meets, says, unasked)
    select meeting, i.person_id, i.name, case i.id when one then another else one end, case when closed then 'no' end, closed
    from introductions.introduction i where i.id in (one, another);
  return true;
end
$$;

-- Of a question that was not asked nobody answers, past all forms too.
create or replace function introductions.answer_meeting(meeting uuid, yes boolean, tells boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Of two who answer at once the second sees the first.
  perform from introductions.meeting m where m.id = meeting for update;
  update introductions.meeting_side s set says = case when yes then 'yes' else 'no' end, tells = answer_meeting.tells
    where s.meeting_id = meeting and s.person_id = platform.current_person() and not s.unasked;
  if not found then
    raise insufficient_privilege using message = 'not asked';
  end if;
  return not exists (select from introductions.meeting_side s where s.meeting_id = meeting and s.says is distinct from 'yes');
end
$$;
revoke all on function introductions.approach_one(), introductions.wants_no(uuid, uuid),
  introductions.remember_no() from public;
grant execute on function introductions.approach_one() to kampvuur_web;
