-- A yes is to as many readers as stood with the question: that lies with it, and comes back with the answer.
alter table stories.told_of add column asked_audience text check (asked_audience in ('circle', 'movement', 'everyone'));
update stories.told_of t set asked_audience = s.audience
  from stories.story s where s.id = t.story_id and t.asked_number is not null;
grant select (asked_audience, said_audience), update (asked_audience) on stories.told_of to kampvuur_web;

-- What they are asked, with the story as it was then.
drop function stories.asked_me();
create function stories.asked_me() returns table (id uuid, contribution_id uuid, number integer, says text, said_number integer,
  said_audience text, kind text, language text, audience text, place text, key_id uuid, content bytea, bylines text[], read_at text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select t.id, t.contribution_id, t.asked_number, t.says, t.said_number, t.said_audience, s.kind, s.language,
        t.asked_audience, c.name, s.sealing_key_id, v.content, stories.bylines_of(s.id), p.slug
      from stories.told_of t
      join stories.story s on s.id = t.story_id
      join stories.version v on v.story_id = t.story_id and v.number = t.asked_number
      join circles.circle c on c.id = coalesce(s.circle_id, s.movement_id)
      left join stories.published p on p.story_id = t.story_id
      where t.id in (select stories.asked_of_me());
end
$$;

-- Somebody asked says yes or no to the version they read, and to as many readers as stood there; or who writes notes what was said
-- on paper, on the telephone or aloud. A no to being told of takes the story away from readers, a no to one's own words closes the
-- story over them.
-- @return whether that is so.
drop function stories.answer_told_of(uuid, text, integer, text);
create function stories.answer_told_of(told uuid, answer text, of_number integer, of_audience text, how text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
begin
  select * into t from stories.told_of o where o.id = told for update;
  if t.id is null or t.asked_number is distinct from of_number or t.asked_audience is distinct from of_audience
    or answer not in ('yes', 'no')
  then
    return false;
  end if;
  if t.id in (select stories.asked_of_me()) then
    if how not in ('', 'account') then return false; end if;
  elsif t.contribution_id is not null or how not in ('paper', 'telephone', 'spoken')
    or t.story_id not in (select stories.my_stories())
  then
    return false;
  end if;
  update stories.told_of o set says = answer, said_number = of_number, said_audience = of_audience, said_how = how,
    said_on = platform.day_of(now()) where o.id = told;
  if answer = 'no' then
    delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
    if t.contribution_id is null then delete from stories.published p where p.story_id = t.story_id; end if;
  end if;
  return true;
end
$$;

-- Who is told, by letter, that there is a question: also who said yes to fewer readers.
create or replace function stories.asked_to_tell(story uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select distinct seat.person_id from stories.told_of t
    join contributions.speaker s on s.contribution_id = t.contribution_id
    join circles.seat seat on seat.id = s.speaker_seat_id and seat.ended_at is null
    where t.story_id = story and t.asked_number is not null and seat.person_id is not null
      and (t.says is null or t.said_number is distinct from t.asked_number
        or (t.says = 'yes' and not stories.reaches_as_far(t.said_audience, t.asked_audience)));
end
$$;
revoke all on function stories.asked_me(), stories.answer_told_of(uuid, text, integer, text, text) from public;
grant execute on function stories.asked_me(), stories.answer_told_of(uuid, text, integer, text, text) to kampvuur_web;
