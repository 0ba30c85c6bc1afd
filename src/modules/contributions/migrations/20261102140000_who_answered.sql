-- Who gave an answer is known where it is known who carries it: around the fire and in the house. Outside, one reads
-- the answer and who was asked.
create function contributions.who_answered(owed_answer uuid) returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.answered_by from contributions.owed_answer o
  where o.id = owed_answer
    and (o.circle_id in (select circles.my_circles())
      or o.circle_id in (select circles.my_kept_circles())
      or o.organisation_id in (select circles.my_circles())
      or o.id in (select contributions.my_owed_answers()))
$$;
revoke all on function contributions.who_answered(uuid) from public;
grant execute on function contributions.who_answered(uuid) to kampvuur_web;

revoke select on contributions.owed_answer from kampvuur_web;
grant select (id, circle_id, organisation_id, kind, asked_of, due_on, answer, answer_kind, answered_at, created_at, version)
  on contributions.owed_answer to kampvuur_web;
