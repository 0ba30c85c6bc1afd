-- Asked again, somebody is written to about a text they were not told of, or is reminded of one they left open: once in seven days. What
-- they were told of last lies with the question, as the version it was about, and goes with their answer.
alter table stories.told_of
  add column told_number integer, -- the version that was put before them last
  add column told_audience text check (told_audience in ('circle', 'movement', 'everyone')), -- and how far it would go
  add column told_on date, -- when that was; null: before this was kept
  add column to_write boolean not null default false; -- a letter about it has still to be posted
update stories.told_of set told_number = asked_number, told_audience = asked_audience where says is null and asked_number is not null;

-- For who writes, once everybody in it is asked. @return for each of them whether they were asked, are reminded, or why they are not.
create function stories.tell_question(of_story uuid) returns table (why text, quoted boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  t stories.told_of;
  today date := platform.day_of(now());
begin
  if of_story not in (select stories.my_stories()) then return; end if;
  for t in select o.* from stories.told_of o where o.story_id = of_story and not o.left_out and o.asked_number is not null for update loop
    why := case
      when not stories.is_open(t) then 'answered'
      when t.later_on > today then 'later'
      when t.told_number is distinct from t.asked_number or not stories.reaches_as_far(t.told_audience, t.asked_audience) then 'asked'
      when t.told_on is null or t.told_on <= today - 7 then 'reminded'
      else 'recently'
    end;
    quoted := t.contribution_id is not null;
    if why in ('asked', 'reminded') then
      update stories.told_of o set told_number = t.asked_number, told_audience = t.asked_audience, told_on = today,
        to_write = quoted, later_on = null where o.id = t.id;
    end if;
    return next;
  end loop;
end
$$;
-- Whom the post has still to write to, of one story or of all: nobody who answered since, or chose later.
create function stories.questions_to_write(of_story uuid default null) returns table (person uuid, story uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select distinct seat.person_id, t.story_id from stories.told_of t
    join contributions.speaker s on s.contribution_id = t.contribution_id
    join circles.seat seat on seat.id = s.speaker_seat_id and seat.ended_at is null
    where t.to_write and (of_story is null or t.story_id = of_story) and seat.person_id is not null
      and stories.is_open(t) and stories.is_latest(t) and (t.later_on is null or t.later_on <= platform.day_of(now()));
end
$$;
create function stories.question_written(of_story uuid, to_person uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.told_of o set to_write = false
    from contributions.speaker s join circles.seat seat on seat.id = s.speaker_seat_id
    where o.story_id = of_story and o.to_write and s.contribution_id = o.contribution_id and seat.person_id = to_person;
end
$$;
create or replace function stories.remind_of_questions() returns table (person uuid, story uuid)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query
    with due as (
      update stories.told_of o set later_on = null, told_on = platform.day_of(now()), to_write = false
        where o.later_on <= platform.day_of(now()) and stories.is_open(o) and stories.is_latest(o)
        returning o.story_id, o.contribution_id)
    select distinct seat.person_id, due.story_id from due
      join contributions.speaker s on s.contribution_id = due.contribution_id
      join circles.seat seat on seat.id = s.speaker_seat_id and seat.ended_at is null
      where seat.person_id is not null;
end
$$;
create or replace function stories.question_ends() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.later_on := null;
  new.along_id := null;
  new.along_hash := null;
  new.along_until := null;
  new.told_number := null;
  new.told_audience := null;
  new.told_on := null;
  new.to_write := false;
  return new;
end
$$;
revoke all on function stories.tell_question(uuid), stories.questions_to_write(uuid), stories.question_written(uuid, uuid) from public;
grant execute on function stories.tell_question(uuid) to kampvuur_web;
grant execute on function stories.questions_to_write(uuid), stories.question_written(uuid, uuid) to kampvuur_worker;
