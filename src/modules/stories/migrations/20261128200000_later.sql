-- Whoever is asked may choose later, and until when they are left alone: the text waits for them as before. The day is theirs; who writes
-- learns only that there is one.
alter table stories.told_of add column later_on date; -- when they want to be asked again

-- Whether somebody was asked and has still to answer: nothing yet, another text, fewer readers, or with another name.
create function stories.is_open(t stories.told_of) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return t.asked_number is not null and not t.left_out
    and (t.says is null
      or (t.said_number is distinct from t.asked_number and not (t.says = 'no' and t.still_no_to is not distinct from t.asked_number))
      or (t.says = 'yes' and not stories.reaches_as_far(t.said_audience, t.asked_audience))
      or stories.other_name(t));
end
$$;
create function stories.is_latest(t stories.told_of) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return not exists (select from stories.version later where later.story_id = t.story_id and later.number > t.asked_number);
end
$$;

-- For who is asked. @return the day on which they are asked again; null: that is not what they are asked now.
create function stories.answer_later(told uuid, of_number integer, days integer) returns date
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
begin
  select * into t from stories.told_of o where o.id = told and o.id in (select stories.asked_of_me()) for update;
  if t.id is null or t.asked_number is distinct from of_number or days is null or days not between 1 and 31
    or not stories.is_open(t) or not stories.is_latest(t)
  then
    return null;
  end if;
  update stories.told_of o set later_on = platform.day_of(now()) + days where o.id = told;
  return platform.day_of(now()) + days;
end
$$;
create function stories.my_later(told uuid) returns date
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select t.later_on from stories.told_of t
    where t.id = told and t.later_on > platform.day_of(now()) and t.id in (select stories.asked_of_me()));
end
$$;
-- For who writes: that somebody wants to answer later, and not when.
create function stories.wants_later(told uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce((select t.later_on > platform.day_of(now()) from stories.told_of t
    where t.id = told and t.story_id in (select stories.my_stories())), false);
end
$$;
-- Who answers has nothing left to be asked later.
create function stories.later_ends() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.later_on := null;
  return new;
end
$$;
create trigger later_ends before update of says on stories.told_of for each row execute function stories.later_ends();

-- Who is told, by letter, that there is a question: nobody who chose later, until that day, and nobody while a new text is coming.
create or replace function stories.asked_to_tell(story uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select distinct seat.person_id from stories.told_of t
    join contributions.speaker s on s.contribution_id = t.contribution_id
    join circles.seat seat on seat.id = s.speaker_seat_id and seat.ended_at is null
    where t.story_id = story and seat.person_id is not null
      and stories.is_open(t) and stories.is_latest(t) and (t.later_on is null or t.later_on <= platform.day_of(now()));
end
$$;
-- Whose day has come: each once. Where the text is another one meanwhile, the next question tells them.
create function stories.remind_of_questions() returns table (person uuid, story uuid)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query
    with due as (
      update stories.told_of o set later_on = null
        where o.later_on <= platform.day_of(now()) and stories.is_open(o) and stories.is_latest(o)
        returning o.story_id, o.contribution_id)
    select distinct seat.person_id, due.story_id from due
      join contributions.speaker s on s.contribution_id = due.contribution_id
      join circles.seat seat on seat.id = s.speaker_seat_id and seat.ended_at is null
      where seat.person_id is not null;
end
$$;
revoke all on function stories.is_open(stories.told_of), stories.is_latest(stories.told_of), stories.answer_later(uuid, integer, integer),
  stories.my_later(uuid), stories.wants_later(uuid), stories.later_ends(), stories.remind_of_questions() from public;
grant execute on function stories.answer_later(uuid, integer, integer), stories.my_later(uuid), stories.wants_later(uuid)
  to kampvuur_web;
grant execute on function stories.remind_of_questions() to kampvuur_worker;
