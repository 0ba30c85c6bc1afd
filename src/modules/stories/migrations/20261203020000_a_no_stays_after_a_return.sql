-- A no that was said after a copy was made holds when that copy is put back: to the text it was said of, and where the copy has no such text,
-- to whatever it has. A line says to which version; another, of that line, that it became something else.
create function stories.in_letters(number integer) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select translate(number::text, '0123456789', 'abcdefghij')
$$;
create function stories.from_letters(letters text) returns integer
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select case when letters ~ '^[a-j]{1,9}$' then translate(letters, 'abcdefghij', '0123456789')::integer end
$$;

-- Which line tells of the no that somebody says now.
alter table stories.told_of add column no_id uuid;

create function stories.no_lasts() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if old.no_id is not null then perform platform.stay_closed('told-no-ended', old.no_id, 'ended'); end if;
  new.no_id := null;
  if new.says = 'no' then
    new.no_id := gen_random_uuid();
    insert into platform.stays_closed (id, kind, subject_id, part) values (new.no_id, 'told-no', new.id,
      'no-' || stories.in_letters(greatest(new.said_number, new.still_no_to, 0)));
  end if;
  return new;
end
$$;
-- A return says itself which line it is of.
create trigger no_lasts before update on stories.told_of
  for each row when ((old.says = 'no' or new.says = 'no') and new.no_id is not distinct from old.no_id
    and (old.says, old.said_number, old.still_no_to) is distinct from (new.says, new.said_number, new.still_no_to))
  execute function stories.no_lasts();

create function stories.no_again(told uuid) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
  line uuid;
  of_number integer;
begin
  select * into t from stories.told_of o where o.id = told for update;
  select c.id, stories.from_letters(split_part(c.part, '-', 2)) into line, of_number from platform.stays_closed c
    where c.kind = 'told-no' and c.subject_id = told
      and not exists (select from platform.stays_closed e where e.kind = 'told-no-ended' and e.subject_id = c.id)
    order by 2 desc limit 1;
  if t.id is null or of_number is null then return; end if;
  -- What the copy does not have is nothing that can be read here.
  of_number := least(of_number, (select max(v.number) from stories.version v where v.story_id = t.story_id));
  if t.says = 'no' and greatest(t.said_number, t.still_no_to) >= of_number then return; end if;
  -- The day on which it was said is in no list.
  update stories.told_of o set says = 'no', said_number = of_number, said_how = '', said_on = null, no_id = line,
      asked_number = greatest(o.asked_number, of_number),
      asked_audience = coalesce(o.asked_audience, (select s.audience from stories.story s where s.id = o.story_id)),
      said_audience = coalesce(o.asked_audience, (select s.audience from stories.story s where s.id = o.story_id))
    where o.id = told;
  delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
  if t.contribution_id is null then
    delete from stories.published p where p.story_id = t.story_id;
    -- Until its writers keep the text once more: then it is seen whether it reads otherwise.
    update stories.reader r set got_no_of = array_append(r.got_no_of, told)
      where r.story_id = t.story_id and told <> all (r.got_no_of);
  end if;
end
$$;
create function stories.no_comes_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.no_again(new.subject_id);
  return null;
end
$$;
create trigger no_comes_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'told-no') execute function stories.no_comes_again();

-- As before, and: what somebody took back becomes a question once more, and a no stays a no.
create or replace function stories.close_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
begin
  select * into t from stories.told_of o where o.id = new.subject_id;
  if t.id is null then return null; end if;
  update stories.told_of o set says = null, said_number = null where o.id = t.id and o.says is distinct from 'no';
  delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
  if t.contribution_id is null then delete from stories.published p where p.story_id = t.story_id; end if;
  return null;
end
$$;

-- As before, and: of a no whose day is not known, because it came with a return or its place was erased, it may be since then.
create or replace function stories.got_no_since(r stories.reader) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from stories.told_of o
    where o.story_id = r.story_id and o.contribution_id is null and o.says = 'no'
      and (o.said_on is null or o.said_on >= platform.day_of(r.asked_at)));
end
$$;

-- A code with which somebody read along, and that ended, opens nothing in a copy from before.
create function stories.together_stays_ended() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.stay_closed('read-together', old.along_id, 'ended');
  return null;
end
$$;
create trigger together_stays_ended after update on stories.told_of
  for each row when (old.along_id is not null and new.along_id is distinct from old.along_id)
  execute function stories.together_stays_ended();
create function stories.together_ends_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.told_of o set along_id = null, along_hash = null, along_until = null where o.along_id = new.subject_id;
  return null;
end
$$;
create trigger together_ends_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'read-together') execute function stories.together_ends_again();

-- What somebody shared, and since then let go less far, goes no further than who looks along until they choose anew.
create function stories.shared_stays_near() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.stay_closed('shared', new.id, 'less');
  return null;
end
$$;
create trigger shared_stays_near after update of audience on stories.shared
  for each row when (old.audience = 'everyone' and new.audience <> 'everyone'
    or old.audience = 'movement' and new.audience = 'nearby')
  execute function stories.shared_stays_near();
-- As before, by whoever does something; a return closes what nobody chose now.
drop trigger shared_stays on stories.shared;
create trigger shared_stays before update on stories.shared
  for each row when (pg_trigger_depth() = 0) execute function stories.shared_stays();
create function stories.shared_near_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.shared s set audience = 'nearby', step = case when s.step in ('proposed', 'published') then 'waits' else s.step end
    where s.id = new.subject_id and s.story_id is null and s.audience <> 'nearby';
  return null;
end
$$;
create trigger shared_near_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'shared') execute function stories.shared_near_again();

revoke all on function stories.in_letters(integer), stories.from_letters(text), stories.no_lasts(), stories.no_again(uuid),
  stories.no_comes_again(), stories.together_stays_ended(), stories.together_ends_again(), stories.shared_stays_near(),
  stories.shared_near_again() from public;

-- Every no that is there already, each with one line of its own; and what came back with a copy from before this was known.
update stories.told_of o set no_id = o.id where o.says = 'no';
insert into platform.stays_closed (id, kind, subject_id, part)
  select o.id, 'told-no', o.id, 'no-' || stories.in_letters(greatest(o.said_number, o.still_no_to, 0))
  from stories.told_of o where o.says = 'no' on conflict (id) do nothing;
select stories.no_again(c.subject_id) from (select distinct x.subject_id from platform.stays_closed x
  where x.kind = 'told-no' and x.again) c;
update stories.told_of o set along_id = null, along_hash = null, along_until = null
  where exists (select from platform.stays_closed c where c.again and c.kind = 'read-together' and c.subject_id = o.along_id);
alter table stories.shared disable trigger shared_stays;
update stories.shared s set audience = 'nearby', step = case when s.step in ('proposed', 'published') then 'waits' else s.step end
  where s.story_id is null and s.audience <> 'nearby'
    and exists (select from platform.stays_closed c where c.again and c.kind = 'shared' and c.subject_id = s.id);
alter table stories.shared enable trigger shared_stays;
