-- A no is not taken off a list. Who writes says that somebody is in it no longer, once the text is another one than got the no; the
-- row stays, so that who said it can look what came of it.
alter table stories.told_of add column left_out boolean not null default false;
grant select (left_out), update (left_out) on stories.told_of to kampvuur_web;
drop policy told_of_leave_out on stories.told_of;
create policy told_of_leave_out on stories.told_of for delete to kampvuur_web
  using (story_id in (select stories.my_stories()) and says is distinct from 'no');

create function stories.no_stays() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.said_number >= (select max(v.number) from stories.version v where v.story_id = new.story_id) then
    raise exception 'the text that got a no still stands' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function stories.no_stays() from public;
create trigger no_stays before update of left_out on stories.told_of
  for each row when (new.left_out and not old.left_out and new.says = 'no') execute function stories.no_stays();

-- Where the actor is asked: by the code they hold, or because the words are theirs. Who was left out is asked nothing.
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
        and t.contribution_id in (select contributions.my_contributions());
end
$$;
-- Where the actor said no and is left out since: what came of it, and no word of the text. Where it can be read, once it is.
create function stories.left_out_of() returns table (id uuid, contribution_id uuid, place text, read_at text)
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
          or t.contribution_id in (select contributions.my_contributions()));
end
$$;
revoke all on function stories.left_out_of() from public;
grant execute on function stories.left_out_of() to kampvuur_web;

create or replace function stories.everybody_said_yes(story uuid, of_number integer, of_audience text) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return story in (select stories.my_stories()) and not exists (
    select 1 from stories.told_of t where t.story_id = story and not t.left_out
      and (t.says is distinct from 'yes' or t.said_number is distinct from of_number
        or not stories.reaches_as_far(t.said_audience, of_audience)));
end
$$;
create or replace function stories.with_everybodys_yes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  last_number integer := (select max(v.number) from stories.version v where v.story_id = new.story_id);
begin
  if exists (select 1 from stories.told_of t where t.story_id = new.story_id and not t.left_out
    and (t.says is distinct from 'yes' or t.said_number is distinct from last_number
      or not stories.reaches_as_far(t.said_audience, new.audience)))
  then
    raise exception 'not everybody in it said yes' using errcode = 'check_violation';
  end if;
  delete from stories.quoted q where q.story_id = new.story_id;
  insert into stories.quoted (story_id, contribution_id)
    select t.story_id, t.contribution_id from stories.told_of t
    where t.story_id = new.story_id and t.contribution_id is not null and not t.left_out;
  return null;
end
$$;
create or replace function stories.asked_to_tell(story uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select distinct seat.person_id from stories.told_of t
    join contributions.speaker s on s.contribution_id = t.contribution_id
    join circles.seat seat on seat.id = s.speaker_seat_id and seat.ended_at is null
    where t.story_id = story and t.asked_number is not null and not t.left_out and seat.person_id is not null
      and (t.says is null or t.said_number is distinct from t.asked_number
        or (t.says = 'yes' and not stories.reaches_as_far(t.said_audience, t.asked_audience)));
end
$$;
