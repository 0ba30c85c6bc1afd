-- People who get to know each other: one asks the other, or somebody introduces two. Each says yes for themselves; until both
-- did, neither is told what the other said, and a no is never told. Who sits on which side is read by functions alone.
create table introductions.meeting (
  id uuid primary key,
  introducer_id uuid references people.person on delete set null, -- null: one of the two asked
  introducer_name text not null default '',
  sealing_key_id uuid not null references platform.sealing_key,
  why bytea not null, -- what who asked wrote to whom they asked
  asked_at timestamptz not null default now()
);
alter table introductions.meeting enable row level security;

create table introductions.meeting_side (
  meeting_id uuid not null references introductions.meeting on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  name text not null, -- what they are called there, for the other, once both said yes
  meets uuid, -- the introduction of the other, as it was when they were asked
  says text check (says in ('yes', 'no')),
  tells boolean not null default false, -- whoever introduced them may know that they met
  primary key (meeting_id, person_id)
);
create index meeting_side_person on introductions.meeting_side (person_id);
alter table introductions.meeting_side enable row level security; -- no policy: only definer functions read and write it

-- What the actor may know of the meetings they are asked for, or brought about.
create function introductions.my_meetings() returns table (meeting uuid, introduces boolean, says text, met boolean,
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
    where mine.person_id = me
    union all
    select m.id, true, null::text, told.yes, null::uuid, case when told.yes then told.names end
    from introductions.meeting m
    cross join lateral (select coalesce(bool_and(s.says = 'yes' and s.tells), false) as yes,
      string_agg(s.name, ', ' order by s.name) as names
      from introductions.meeting_side s where s.meeting_id = m.id) told
    where m.introducer_id = me;
end
$$;

-- The same as ids alone, for the rules below: all of them, those in which the actor is one of the two, and where both said yes.
create function introductions.meetings_known() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select m.meeting from introductions.my_meetings() m;
end
$$;
create function introductions.meetings_of_mine() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select m.meeting from introductions.my_meetings() m where not m.introduces;
end
$$;
create function introductions.meetings_met() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
begin
  return query select m.meeting from introductions.my_meetings() m where m.met and not m.introduces;
end
$$;

-- Whom the actor may ask: somebody who may be approached, and whose introduction the actor sees.
create function introductions.approachable(introduction uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select i.person_id from introductions.introduction i
  where i.id = introduction and i.takes_notes and i.person_id <> platform.current_person()
    and (i.audience = 'everyone' or (i.audience = 'circles' and i.readers && contributions.my_reach())
      or (i.audience = 'movement' and i.readers && array(select contributions.my_movements())))
$$;

-- One asks another: who asks said yes by asking.
create function introductions.ask_to_meet(meeting uuid, introduction uuid, called text, key uuid, words bytea)
  returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  other uuid := introductions.approachable(introduction);
begin
  if me is null or other is null then return false; end if;
  insert into introductions.meeting (id, introducer_name, sealing_key_id, why) values (meeting, called, key, words);
  insert into introductions.meeting_side (meeting_id, person_id, name, meets, says)
    values (meeting, me, called, introduction, 'yes');
  insert into introductions.meeting_side (meeting_id, person_id, name, meets)
    select meeting, other, i.name, introductions.mine() from introductions.introduction i where i.id = introduction;
  return true;
end
$$;

-- Somebody introduces two others, who are both asked.
create function introductions.introduce_two(meeting uuid, one uuid, another uuid, called text, key uuid, words bytea)
  returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  first uuid := introductions.approachable(one);
  second uuid := introductions.approachable(another);
begin
  if first is null or second is null or first = second then return false; end if;
  insert into introductions.meeting (id, introducer_id, introducer_name, sealing_key_id, why)
    values (meeting, platform.current_person(), called, key, words);
  insert into introductions.meeting_side (meeting_id, person_id, name, meets)
    select meeting, i.person_id, i.name, case i.id when one then another else one end
    from introductions.introduction i where i.id in (one, another);
  return true;
end
$$;

-- @return whether both said yes now.
create function introductions.answer_meeting(meeting uuid, yes boolean, tells boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Of two who answer at once the second sees the first.
  perform from introductions.meeting m where m.id = meeting for update;
  update introductions.meeting_side s set says = case when yes then 'yes' else 'no' end, tells = answer_meeting.tells
    where s.meeting_id = meeting and s.person_id = platform.current_person();
  if not found then
    raise insufficient_privilege using message = 'not asked';
  end if;
  return not exists (select from introductions.meeting_side s where s.meeting_id = meeting and s.says is distinct from 'yes');
end
$$;
revoke all on function introductions.my_meetings(), introductions.meetings_known(), introductions.meetings_of_mine(),
  introductions.meetings_met(), introductions.approachable(uuid),
  introductions.ask_to_meet(uuid, uuid, text, uuid, bytea),
  introductions.introduce_two(uuid, uuid, uuid, text, uuid, bytea),
  introductions.answer_meeting(uuid, boolean, boolean) from public;
grant execute on function introductions.my_meetings(), introductions.meetings_known(), introductions.meetings_of_mine(),
  introductions.meetings_met(), introductions.ask_to_meet(uuid, uuid, text, uuid, bytea),
  introductions.introduce_two(uuid, uuid, uuid, text, uuid, bytea),
  introductions.answer_meeting(uuid, boolean, boolean) to kampvuur_web;

create policy meeting_see on introductions.meeting for select to kampvuur_web
  using (id in (select introductions.meetings_known()));
-- Either of the two lets it go, for both; who introduced them does so as long as they may not know of it.
create policy meeting_let_go on introductions.meeting for delete to kampvuur_web
  using (id in (select introductions.meetings_of_mine()));
grant select (id, introducer_name, sealing_key_id, why, asked_at), delete on introductions.meeting to kampvuur_web;

-- Who promised to call whom, by when: kept for the two of them, and for nobody else.
create table introductions.call_promise (
  id uuid primary key,
  meeting_id uuid not null references introductions.meeting on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  due_on date not null,
  sealing_key_id uuid not null references platform.sealing_key,
  words bytea, -- what one wants to talk about
  outcome text check (outcome in ('done', 'not-done', 'not-yet')),
  told bytea, -- how it went, in one's own words
  reminded_at timestamptz,
  promised_at timestamptz not null default now()
);
create index call_promise_meeting on introductions.call_promise (meeting_id);
create index call_promise_due on introductions.call_promise (due_on) where outcome is null and reminded_at is null;
alter table introductions.call_promise enable row level security;
create function introductions.my_promises() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
begin
  return query select p.id from introductions.call_promise p where p.person_id = platform.current_person();
end
$$;
revoke all on function introductions.my_promises() from public;
grant execute on function introductions.my_promises() to kampvuur_web;
create policy call_promise_see on introductions.call_promise for select to kampvuur_web
  using (meeting_id in (select introductions.meetings_met()));
create policy call_promise_make on introductions.call_promise for insert to kampvuur_web with check (
  person_id = (select platform.current_person())
  and meeting_id in (select introductions.meetings_met()));
create policy call_promise_tell on introductions.call_promise for update to kampvuur_web
  using (id in (select introductions.my_promises())) with check (id in (select introductions.my_promises()));
create policy call_promise_remind on introductions.call_promise for all to kampvuur_worker using (true);
grant select (id, meeting_id, due_on, sealing_key_id, words, outcome, told, promised_at),
  insert (id, meeting_id, person_id, due_on, sealing_key_id, words), update (outcome, told, due_on)
  on introductions.call_promise to kampvuur_web;
grant select (id, meeting_id, person_id, due_on, outcome, reminded_at), update (reminded_at)
  on introductions.call_promise to kampvuur_worker;

-- For letters, as the worker: who is still to be asked, or is to hear that both said yes.
create function introductions.sides_to_tell(meeting uuid, met boolean) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
  select s.person_id from introductions.meeting_side s where s.meeting_id = sides_to_tell.meeting
    and case when sides_to_tell.met then not exists (select from introductions.meeting_side o
        where o.meeting_id = s.meeting_id and o.says is distinct from 'yes')
      else s.says is null end
$$;
revoke all on function introductions.sides_to_tell(uuid, boolean) from public;
grant execute on function introductions.sides_to_tell(uuid, boolean) to kampvuur_worker;

insert into platform.named_by_key (table_name, key_column, columns) values
  ('introductions.meeting', 'sealing_key_id', '{introducer_name}'),
  ('introductions.meeting_side', 'person_id', '{name}');

create function introductions.let_go() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
revoke all on function introductions.let_go() from public;
create trigger let_go after delete on introductions.meeting for each row execute function introductions.let_go();
create trigger let_go after delete on introductions.call_promise for each row execute function introductions.let_go();

-- Who erased everything leaves no meeting behind, and no name under one that they brought about.
create function introductions.forget_meeting() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from introductions.meeting m where m.sealing_key_id = new.id or m.introducer_id = new.id
    or exists (select from introductions.meeting_side s where s.meeting_id = m.id and s.person_id = new.id);
  return null;
end
$$;
revoke all on function introductions.forget_meeting() from public;
create trigger forget_meeting after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function introductions.forget_meeting();
