-- Who said no to a text is not asked again about one that reads the same: whoever writes says which version that is, and that it is
-- the same makes a no hold longer, never a yes.
alter table stories.told_of add column still_no_to integer;
grant select (still_no_to), update (still_no_to) on stories.told_of to kampvuur_web;

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
      and (t.says is null
        or (t.said_number is distinct from t.asked_number and not (t.says = 'no' and t.still_no_to is not distinct from t.asked_number))
        or (t.says = 'yes' and not stories.reaches_as_far(t.said_audience, t.asked_audience))
        or stories.other_name(t));
end
$$;

-- Answers that come one after another are one letter to who writes: the first rests a while, the next leaves a day after it at the
-- earliest, and while one waits there is none.
alter table stories.writer add column answers_told_at timestamptz; -- when the last such letter leaves, about
-- Whom to write to now, and no earlier than when; null: after the rest that every such letter has.
create function stories.tell_answer(told uuid) returns table (person uuid, leaves timestamptz)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query update stories.writer w
    set answers_told_at = greatest(now() + interval '15 minutes', w.answers_told_at + interval '1 day')
    where w.person_id is not null and (w.answers_told_at is null or w.answers_told_at < now())
      and w.story_id = (select t.story_id from stories.told_of t where t.id = told and t.says is not null)
    returning w.person_id, case when w.answers_told_at > now() + interval '15 minutes' then w.answers_told_at end;
end
$$;
revoke all on function stories.tell_answer(uuid) from public;
grant execute on function stories.tell_answer(uuid) to kampvuur_worker;
