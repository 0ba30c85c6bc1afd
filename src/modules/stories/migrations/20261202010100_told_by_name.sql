-- Somebody who is told of in a story and whom its writer knows by name from a circle that they share is asked where they are already:
-- among what is theirs, as those whose words stand in a story are. It is their place in that circle that is chosen, so that nobody learns
-- from it whether there is an account; their code on paper opens the same.
alter table stories.told_of
  add column seat_id uuid references circles.seat on delete set null, -- chosen from a circle; null: known by what its writers call them alone
  add check (seat_id is null or (contribution_id is null and shared_id is null));
create index told_of_seat on stories.told_of (seat_id) where seat_id is not null;
-- Of two at once the second is told that they are there.
create unique index told_of_chosen on stories.told_of (story_id, seat_id) where seat_id is not null and not left_out;
grant select (seat_id), insert (seat_id) on stories.told_of to kampvuur_web;

-- Only whom the actor sees by name (the policies of circles.seat hold here) in a circle in which they sit themselves, and not themselves.
create policy told_of_by_name on stories.told_of as restrictive for insert to kampvuur_web with check (
  seat_id is null or exists (select from circles.seat s where s.id = told_of.seat_id
    and s.ended_at is null and s.taken_at is not null and s.name <> ''
    and s.circle_id in (select circles.my_circles()) and s.id not in (select circles.my_seats())));

-- The places by which the actor is asked: those they speak from, and those they left since, because the story is about them still.
create function stories.seats_told_of() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select circles.my_speaking_seats()
    union select s.id from circles.seat s where s.person_id = platform.current_person() and s.ended_at is not null;
end
$$;
create or replace function stories.asked_of_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select t.id from stories.told_of t
      where t.asked_number is not null and not t.left_out
        and t.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.told_of', true), ''), 'UTF8'))
    union
    select t.id from stories.told_of t
      where t.asked_number is not null and not t.left_out
        and t.contribution_id in (select contributions.my_contributions())
    union
    select t.id from stories.told_of t
      where t.asked_number is not null and not t.left_out and t.seat_id in (select stories.seats_told_of());
end
$$;
create or replace function stories.left_out_of() returns table (id uuid, contribution_id uuid, place text, read_at text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query
    select t.id, t.contribution_id, c.name, p.slug
      from stories.told_of t
      join stories.story s on s.id = t.story_id
      join circles.circle c on c.id = coalesce(s.circle_id, s.movement_id)
      left join stories.published p on p.story_id = t.story_id and p.audience = 'everyone'
      where t.left_out
        and (t.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.told_of', true), ''), 'UTF8'))
          or t.contribution_id in (select contributions.my_contributions())
          or t.seat_id in (select stories.seats_told_of()));
end
$$;

-- Whose place it is by which somebody is asked: of the words, or the one that was chosen.
create function stories.place_asked(t stories.told_of) returns table (person uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query
    select seat.person_id from contributions.speaker s
      join circles.seat seat on seat.id = s.speaker_seat_id and seat.ended_at is null
      where s.contribution_id = t.contribution_id and seat.person_id is not null
    union
    select seat.person_id from circles.seat seat where seat.id = t.seat_id and seat.person_id is not null;
end
$$;
create or replace function stories.asked_to_tell(story uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select distinct a.person from stories.told_of t cross join lateral stories.place_asked(t) a
    where t.story_id = story and stories.is_open(t) and stories.is_latest(t)
      and (t.later_on is null or t.later_on <= platform.day_of(now()));
end
$$;

-- As before, and who was chosen by name is written to as well; what a letter says depends on what is asked.
drop function stories.tell_question(uuid);
create function stories.tell_question(of_story uuid) returns table (why text, quoted boolean, chosen boolean)
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
      when stories.closed_by_a_no(t) then 'closed'
      when t.later_on > today then 'later'
      when t.told_number is distinct from t.asked_number or not stories.reaches_as_far(t.told_audience, t.asked_audience) then 'asked'
      when t.told_on is null or t.told_on <= today - 7 then 'reminded'
      else 'recently'
    end;
    quoted := t.contribution_id is not null;
    chosen := t.seat_id is not null;
    if why in ('asked', 'reminded') then
      update stories.told_of o set told_number = t.asked_number, told_audience = t.asked_audience, told_on = today,
        to_write = quoted or chosen, later_on = null where o.id = t.id;
    end if;
    return next;
  end loop;
end
$$;
drop function stories.questions_to_write(uuid);
create function stories.questions_to_write(of_story uuid default null) returns table (person uuid, story uuid, quoted boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select distinct a.person, t.story_id, t.contribution_id is not null
    from stories.told_of t cross join lateral stories.place_asked(t) a
    where t.to_write and (of_story is null or t.story_id = of_story)
      and stories.is_open(t) and stories.is_latest(t) and (t.later_on is null or t.later_on <= platform.day_of(now()));
end
$$;
drop function stories.question_written(uuid, uuid);
-- Null: of both, as the release before asks it.
create function stories.question_written(of_story uuid, to_person uuid, of_words boolean default null) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.told_of o set to_write = false
    where o.story_id = of_story and o.to_write and to_person in (select a.person from stories.place_asked(o) a)
      and (of_words is null or of_words = (o.contribution_id is not null));
end
$$;
drop function stories.remind_of_questions();
create function stories.remind_of_questions() returns table (person uuid, story uuid, quoted boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query
    with due as (
      update stories.told_of o set later_on = null, told_on = platform.day_of(now()), to_write = false
        where o.later_on <= platform.day_of(now()) and stories.is_open(o) and stories.is_latest(o)
        returning o.*)
    select distinct a.person, d.story_id, d.contribution_id is not null
      from stories.told_of d join due on due.id = d.id cross join lateral stories.place_asked(d) a;
end
$$;

-- Whoever erases their place is asked there no longer, and has no way left to take a yes back: so that goes along, and what rested on it
-- goes from readers. A no stays a no. Its writers ask them by the code, or leave them out.
create function stories.told_of_seat_erased() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.told_of o set seat_id = null
    where o.seat_id in (select s.id from circles.seat s where s.sealing_key_id = new.id);
  return null;
end
$$;
create trigger told_of_seat_erased after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.told_of_seat_erased();
create function stories.told_of_seat_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.says = 'yes' and not new.left_out then
    delete from stories.published p where p.story_id = new.story_id;
  end if;
  update stories.told_of o set later_on = null, to_write = false, said_how = '', said_on = null,
      says = case when o.says = 'no' then o.says end, said_number = case when o.says = 'no' then o.said_number end,
      said_audience = case when o.says = 'no' then o.said_audience end
    where o.id = new.id;
  return null;
end
$$;
create trigger told_of_seat_gone after update of seat_id on stories.told_of
  for each row when (old.seat_id is not null and new.seat_id is null) execute function stories.told_of_seat_gone();

revoke all on function stories.seats_told_of(), stories.place_asked(stories.told_of), stories.tell_question(uuid),
  stories.questions_to_write(uuid), stories.question_written(uuid, uuid, boolean), stories.remind_of_questions(),
  stories.told_of_seat_erased(), stories.told_of_seat_gone() from public;
grant execute on function stories.tell_question(uuid) to kampvuur_web;
grant execute on function stories.questions_to_write(uuid), stories.question_written(uuid, uuid, boolean), stories.remind_of_questions()
  to kampvuur_worker;
