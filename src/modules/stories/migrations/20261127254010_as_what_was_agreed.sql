-- As before, and: not as something else either. What it is, its language, where it comes from, its rubric, the names above it and what
-- is shown with it are part of what somebody without an account said yes to. A name that goes, or a file, takes nothing else along.
create or replace function stories.as_agreed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from stories.shared s where s.story_id = new.story_id and s.person_id is null
      and s.yes_at <> transaction_timestamp() and s.id not in (select stories.own_shared()))
    and (tg_op = 'INSERT'
      or (new.title, new.in_short, new.body, new.audience, new.kind, new.language, new.circle_id, new.rubric_id)
        is distinct from (old.title, old.in_short, old.body, old.audience, old.kind, old.language, old.circle_id, old.rubric_id)
      or (new.shown is not null and new.shown is distinct from old.shown)
      or not coalesce(new.bylines <@ old.bylines, new.bylines is null))
    and pg_catalog.pg_has_role(session_user, 'kampvuur_web', 'member')
  then
    raise exception 'Who shared this said yes to other words' using errcode = '42501', constraint = 'as_agreed';
  end if;
  return new;
end
$$;
