-- Whether a name stands under somebody's words is chosen for each story, by them, with the name before them as it would be read. The
-- wider yes to publishing says only that it may. Kept is a digest of the name that was there: another name is asked anew.
alter table stories.told_of add column said_name bytea;
alter table stories.quoted add column name_hash bytea;
revoke select on stories.quoted from kampvuur_web;
grant select (story_id, contribution_id) on stories.quoted to kampvuur_web;

create function stories.name_digest(told uuid, name text) returns bytea
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return sha256(convert_to(told::text || ' ' || name, 'UTF8'));
end
$$;
-- The name that its speaker lets stand under words that are published; null: none.
create function stories.name_allowed(words uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select seat.name from contributions.allowed a
    join contributions.speaker s on s.contribution_id = a.contribution_id
    join circles.seat seat on seat.id = s.speaker_seat_id
    where a.contribution_id = words and a.purpose = 'publish' and a.with_name and a.confirmed);
end
$$;
-- Whether somebody said yes to another name than would stand there now.
create function stories.other_name(t stories.told_of) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  now_named text := case when t.said_name is not null then stories.name_allowed(t.contribution_id) end;
begin
  return now_named is not null and stories.name_digest(t.id, now_named) <> t.said_name;
end
$$;

-- For who is asked: the name that could stand under their words, whether they chose that, and whether it became another one since.
create function stories.my_name_in(told uuid) returns table (name text, chosen boolean, other boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select stories.name_allowed(t.contribution_id), t.said_name is not null and t.says = 'yes', stories.other_name(t)
    from stories.told_of t where t.id = told and t.id in (select stories.asked_of_me());
end
$$;
-- For who writes: the name that will stand under these words, by their speaker's yes; null: none.
create function stories.name_agreed(story uuid, words uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  named text := contributions.name_with(words);
begin
  return (select named from stories.told_of t
    where t.story_id = story and t.contribution_id = words and t.says = 'yes' and not t.left_out
      and t.said_name = stories.name_digest(t.id, named) and t.story_id in (select stories.my_stories()));
end
$$;
-- For who writes: whether somebody's name became another one after their yes.
create function stories.other_name_of(told uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce((select stories.other_name(t) from stories.told_of t
    where t.id = told and t.story_id in (select stories.my_stories())), false);
end
$$;
-- For readers: the name under words in a story, as it was agreed to when they were laid down, and no other.
create function stories.name_under(story uuid, words uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  named text := contributions.name_with(words);
begin
  return (select named from stories.quoted q
    join stories.told_of t on t.story_id = q.story_id and t.contribution_id = q.contribution_id
    where q.story_id = story and q.contribution_id = words and q.name_hash = stories.name_digest(t.id, named));
end
$$;

-- As before, and with the name as it stood with the question; null: without a name. What readers have gets a name only by a yes to
-- that very text, and loses it at once.
drop function stories.answer_told_of(uuid, text, integer, text, text);
create function stories.answer_told_of(told uuid, answer text, of_number integer, of_audience text, how text, named text)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
  digest bytea := stories.name_digest(told, named);
begin
  perform from stories.story s
    where s.id = (select o.story_id from stories.told_of o where o.id = told) for no key update;
  select * into t from stories.told_of o where o.id = told for update;
  if t.id is null or t.asked_number is distinct from of_number or t.asked_audience is distinct from of_audience
    or answer not in ('yes', 'no')
  then
    return false;
  end if;
  if t.id in (select stories.asked_of_me()) then
    if how not in ('', 'account') then return false; end if;
    if named is not null and (answer = 'no' or named is distinct from stories.name_allowed(t.contribution_id)) then
      return false;
    end if;
  elsif t.contribution_id is not null or how not in ('paper', 'telephone', 'spoken') or named is not null
    or t.story_id not in (select stories.my_stories())
    or (t.says = 'no' and t.said_number = of_number)
  then
    return false;
  end if;
  update stories.told_of o set says = answer, said_number = of_number, said_audience = of_audience, said_how = how,
    said_name = digest, said_on = platform.day_of(now()) where o.id = told;
  if answer = 'no' then
    delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
    if t.contribution_id is null then delete from stories.published p where p.story_id = t.story_id; end if;
  else
    update stories.quoted q set name_hash = case when digest is null or s.read_number = of_number then digest else q.name_hash end
      from stories.story s
      where s.id = t.story_id and q.story_id = t.story_id and q.contribution_id = t.contribution_id;
  end if;
  return true;
end
$$;

create or replace function stories.everybody_said_yes(story uuid, of_number integer, of_audience text) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return story in (select stories.my_stories()) and not exists (
    select 1 from stories.told_of t where t.story_id = story and not t.left_out
      and (t.says is distinct from 'yes' or t.said_number is distinct from of_number
        or not stories.reaches_as_far(t.said_audience, of_audience) or stories.other_name(t)));
end
$$;
create or replace function stories.with_everybodys_yes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  last_number integer;
begin
  perform from stories.story s where s.id = new.story_id for no key update;
  last_number := (select max(v.number) from stories.version v where v.story_id = new.story_id);
  if exists (select 1 from stories.told_of t where t.story_id = new.story_id and not t.left_out
    and (t.says is distinct from 'yes' or t.said_number is distinct from last_number
      or not stories.reaches_as_far(t.said_audience, new.audience) or stories.other_name(t)))
  then
    raise exception 'not everybody in it said yes' using errcode = 'check_violation', constraint = 'with_everybodys_yes';
  end if;
  delete from stories.quoted q where q.story_id = new.story_id;
  insert into stories.quoted (story_id, contribution_id, name_hash)
    select t.story_id, t.contribution_id, t.said_name from stories.told_of t
    where t.story_id = new.story_id and t.contribution_id is not null and not t.left_out;
  return null;
end
$$;

-- A name that was taken off does not come back with a copy from before: then the question is asked once more.
create trigger name_stays_off after update of said_name on stories.told_of
  for each row when (old.said_name is not null and new.said_name is distinct from old.said_name and new.says = 'yes')
  execute function stories.stays_asked();
create or replace function stories.close_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
begin
  select * into t from stories.told_of o where o.id = new.subject_id;
  if t.id is null then return null; end if;
  update stories.told_of o set says = null, said_number = null, said_name = null where o.id = t.id;
  delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
  if t.contribution_id is null then delete from stories.published p where p.story_id = t.story_id; end if;
  return null;
end
$$;

revoke all on function stories.name_digest(uuid, text), stories.name_allowed(uuid), stories.other_name(stories.told_of),
  stories.my_name_in(uuid), stories.name_agreed(uuid, uuid), stories.other_name_of(uuid), stories.name_under(uuid, uuid),
  stories.answer_told_of(uuid, text, integer, text, text, text) from public;
grant execute on function stories.my_name_in(uuid), stories.name_agreed(uuid, uuid), stories.other_name_of(uuid),
  stories.name_under(uuid, uuid), stories.answer_told_of(uuid, text, integer, text, text, text) to kampvuur_web;
