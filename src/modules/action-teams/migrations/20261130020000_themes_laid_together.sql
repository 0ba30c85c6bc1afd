-- Whoever looks after a movement renames a theme, says that it is over, and lays one into another that says the same. An address stays:
-- with another name it is the same, and of what was laid into another it leads there.
alter table action_teams.theme
  drop constraint theme_status_check,
  add constraint theme_status_check check (status in ('central', 'running', 'new', 'resting', 'done')),
  drop constraint theme_merged,
  add constraint theme_merged check (merged_into is null or kind in ('keyword', 'theme') and merged_into <> id),
  -- From when on it is told to who follows either of the two what stands under the other.
  add column merged_at timestamptz;
grant update (name) on action_teams.theme to kampvuur_web;
grant select (merged_into) on action_teams.theme to kampvuur_worker;

-- As before, and one theme into another.
create or replace function action_teams.one_keyword() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from action_teams.theme t
    where t.id = new.merged_into and t.kind = new.kind and t.merged_into is null and t.movement_id = new.movement_id)
    or exists (select from action_teams.theme t where t.merged_into = new.id)
  then
    raise exception 'a keyword goes into one that stands by itself' using errcode = 'check_violation';
  end if;
  new.merged_at := now();
  return new;
end
$$;

-- These as they are found now: what was laid into another is that one. What is no theme stays as it is.
create function action_teams.found_as(ids uuid[]) returns uuid[]
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(distinct coalesce(t.merged_into, asked.id)), '{}')
    from unnest(ids) asked (id) left join action_teams.theme t on t.id = asked.id
$$;
revoke all on function action_teams.found_as(uuid[]) from public;
grant execute on function action_teams.found_as(uuid[]) to kampvuur_web, kampvuur_worker;
