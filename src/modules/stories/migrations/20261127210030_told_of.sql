-- Whoever is told of in a story, or whose words stand in it, reads it beforehand and says yes; without that yes it is not let be
-- read. Words are never copied: they are asked of their contribution each time.
create table stories.told_of (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  contribution_id uuid references contributions.contribution on delete cascade, -- words of theirs that stand in it
  name bytea not null, -- sealed with the story's key: what its writers call them
  code_hash bytea not null unique,
  asked_number integer, -- the version they are asked about; null: not asked yet
  says text check (says in ('yes', 'no')),
  said_number integer, -- the version they said it of
  said_audience text check (said_audience in ('circle', 'movement', 'everyone')), -- and how far it would go
  said_how text not null default '' check (said_how in ('', 'account', 'paper', 'telephone', 'spoken')),
  said_on date,
  unique (story_id, contribution_id)
);
create index told_of_words on stories.told_of (contribution_id) where contribution_id is not null;
alter table stories.told_of enable row level security;

-- Words that stand in a story that others read, with their speaker's yes.
create table stories.quoted (
  story_id uuid not null references stories.story on delete cascade,
  contribution_id uuid not null references contributions.contribution on delete cascade,
  primary key (story_id, contribution_id)
);
create index quoted_words on stories.quoted (contribution_id);
alter table stories.quoted enable row level security;
create policy quoted_read on stories.quoted for select to kampvuur_web using (
  exists (select 1 from stories.published p where p.story_id = quoted.story_id));
grant select on stories.quoted to kampvuur_web;

-- Where the actor is asked: by the code they hold, or because the words are theirs.
create function stories.asked_of_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select t.id from stories.told_of t
      where t.asked_number is not null
        and t.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.told_of', true), ''), 'UTF8'))
    union
    select t.id from stories.told_of t
      where t.asked_number is not null and t.contribution_id in (select contributions.my_contributions());
end
$$;
-- What they are asked, with the story as it was then.
create function stories.asked_me() returns table (id uuid, contribution_id uuid, number integer, says text, said_number integer,
  kind text, language text, audience text, place text, key_id uuid, content bytea, bylines text[], read_at text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select t.id, t.contribution_id, t.asked_number, t.says, t.said_number, s.kind, s.language, s.audience, c.name,
        s.sealing_key_id, v.content, stories.bylines_of(s.id), p.slug
      from stories.told_of t
      join stories.story s on s.id = t.story_id
      join stories.version v on v.story_id = t.story_id and v.number = t.asked_number
      join circles.circle c on c.id = coalesce(s.circle_id, s.movement_id)
      left join stories.published p on p.story_id = t.story_id
      where t.id in (select stories.asked_of_me());
end
$$;

-- Somebody asked says yes or no to the version they read; or who writes notes what was said on paper, on the telephone or aloud.
-- A no to being told of takes the story away from readers, a no to one's own words closes the story over them.
-- @return whether that is so.
create function stories.answer_told_of(told uuid, answer text, of_number integer, how text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
begin
  select * into t from stories.told_of o where o.id = told for update;
  if t.id is null or t.asked_number is distinct from of_number or answer not in ('yes', 'no') then return false; end if;
  if t.id in (select stories.asked_of_me()) then
    if how not in ('', 'account') then return false; end if;
  elsif t.contribution_id is not null or how not in ('paper', 'telephone', 'spoken')
    or t.story_id not in (select stories.my_stories())
  then
    return false;
  end if;
  update stories.told_of o set says = answer, said_number = of_number, said_how = how, said_on = platform.day_of(now()),
    said_audience = (select s.audience from stories.story s where s.id = t.story_id) where o.id = told;
  if answer = 'no' then
    delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
    if t.contribution_id is null then delete from stories.published p where p.story_id = t.story_id; end if;
  end if;
  return true;
end
$$;

-- Whether a yes to one audience holds for another: for the same and for fewer.
create function stories.reaches_as_far(said text, asked text) returns boolean
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  audiences text[] := array['circle', 'movement', 'everyone'];
begin
  return coalesce(array_position(audiences, said) >= array_position(audiences, asked), false);
end
$$;

-- Whether everybody in it said yes to this version, and to as many readers.
create function stories.everybody_said_yes(story uuid, of_number integer, of_audience text) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return story in (select stories.my_stories()) and not exists (
    select 1 from stories.told_of t where t.story_id = story
      and (t.says is distinct from 'yes' or t.said_number is distinct from of_number
        or not stories.reaches_as_far(t.said_audience, of_audience)));
end
$$;
revoke all on function stories.asked_of_me(), stories.asked_me(),
  stories.answer_told_of(uuid, text, integer, text), stories.reaches_as_far(text, text),
  stories.everybody_said_yes(uuid, integer, text) from public;
grant execute on function stories.asked_of_me(), stories.asked_me(),
  stories.answer_told_of(uuid, text, integer, text), stories.everybody_said_yes(uuid, integer, text) to kampvuur_web;

create policy told_of_see on stories.told_of for select to kampvuur_web using (
  story_id in (select stories.my_stories()) or id in (select stories.asked_of_me()));
create policy told_of_name on stories.told_of for insert to kampvuur_web with check (
  story_id in (select stories.my_stories())
  and says is null and asked_number is null
  and (contribution_id is null or exists (select 1 from contributions.contribution c where c.id = told_of.contribution_id)));
create policy told_of_ask on stories.told_of for update to kampvuur_web
  using (story_id in (select stories.my_stories())) with check (story_id in (select stories.my_stories()));
create policy told_of_leave_out on stories.told_of for delete to kampvuur_web
  using (story_id in (select stories.my_stories()));
grant select (id, story_id, contribution_id, name, asked_number, says, said_number, said_how, said_on),
  insert (id, story_id, contribution_id, name, code_hash), update (asked_number), delete on stories.told_of to kampvuur_web;

-- Nothing is laid down for readers without the yes of everybody in it.
create function stories.with_everybodys_yes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  last_number integer := (select max(v.number) from stories.version v where v.story_id = new.story_id);
begin
  if exists (select 1 from stories.told_of t where t.story_id = new.story_id
    and (t.says is distinct from 'yes' or t.said_number is distinct from last_number
      or not stories.reaches_as_far(t.said_audience, new.audience)))
  then
    raise exception 'not everybody in it said yes' using errcode = 'check_violation';
  end if;
  delete from stories.quoted q where q.story_id = new.story_id;
  insert into stories.quoted (story_id, contribution_id)
    select t.story_id, t.contribution_id from stories.told_of t
    where t.story_id = new.story_id and t.contribution_id is not null;
  return null;
end
$$;
revoke all on function stories.with_everybodys_yes() from public;
create trigger with_everybodys_yes after insert or update of body, audience on stories.published
  for each row execute function stories.with_everybodys_yes();

-- No that comes back with a copy from before: what was said since then is asked once more.
create function stories.stays_asked() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.stay_closed('told-of', new.id, 'yes');
  return null;
end
$$;
create function stories.close_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
begin
  select * into t from stories.told_of o where o.id = new.subject_id;
  if t.id is null then return null; end if;
  update stories.told_of o set says = null, said_number = null where o.id = t.id;
  delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
  if t.contribution_id is null then delete from stories.published p where p.story_id = t.story_id; end if;
  return null;
end
$$;
revoke all on function stories.stays_asked(), stories.close_again() from public;
create trigger stays_asked after update of says on stories.told_of
  for each row when (old.says = 'yes' and new.says is distinct from 'yes') execute function stories.stays_asked();
create trigger told_of_close_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'told-of') execute function stories.close_again();

-- Who is told, by letter, that there is a question or an answer; never which story, or what was said.
create function stories.asked_to_tell(story uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select distinct seat.person_id from stories.told_of t
    join contributions.speaker s on s.contribution_id = t.contribution_id
    join circles.seat seat on seat.id = s.speaker_seat_id and seat.ended_at is null
    where t.story_id = story and t.asked_number is not null and seat.person_id is not null
      and (t.says is null or t.said_number is distinct from t.asked_number);
end
$$;
create function stories.answer_to_tell(told uuid) returns table (person uuid, story uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select w.person_id, w.story_id from stories.told_of t
    join stories.writer w on w.story_id = t.story_id and w.person_id is not null
    where t.id = told and t.says is not null;
end
$$;
revoke all on function stories.asked_to_tell(uuid), stories.answer_to_tell(uuid) from public;
grant execute on function stories.asked_to_tell(uuid), stories.answer_to_tell(uuid) to kampvuur_worker;
