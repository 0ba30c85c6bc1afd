-- Keywords are free, so that two may say the same. Who looks after the movement lays one into the other: its address leads on, and what
-- hangs on it is found there. It stays as it is itself, so that it can be taken out again.
alter table action_teams.theme
  add column merged_into uuid references action_teams.theme,
  add constraint theme_merged check (merged_into is null or kind = 'keyword' and merged_into <> id);
create index theme_merged_into on action_teams.theme (merged_into) where merged_into is not null;

-- One step only: what is laid into another holds nothing itself, and both belong to one movement.
create function action_teams.one_keyword() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from action_teams.theme t
    where t.id = new.merged_into and t.kind = 'keyword' and t.merged_into is null and t.movement_id = new.movement_id)
    or exists (select from action_teams.theme t where t.merged_into = new.id)
  then
    raise exception 'a keyword goes into one that stands by itself' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function action_teams.one_keyword() from public;
create trigger one_keyword before insert or update of merged_into on action_teams.theme
  for each row when (new.merged_into is not null) execute function action_teams.one_keyword();

create policy keyword_merge on action_teams.theme for update to kampvuur_web
  using (kind = 'keyword' and movement_id in (select circles.my_open_kept_circles()))
  with check (kind = 'keyword' and movement_id in (select circles.my_open_kept_circles()));
grant update (merged_into) on action_teams.theme to kampvuur_web;
