-- Every night: a keyword that nothing which may be read stands under any more, itself or through what was laid into it. What is let be
-- read again brings its own keywords anew.
create function stories.forget_loose_keywords() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  loose uuid;
begin
  for loose in select t.id from action_teams.theme t
    where t.kind = 'keyword'
      and not exists (select 1 from stories.about a where a.theme_id = t.id and a.published_at is not null)
      and not exists (select 1 from action_teams.theme h where h.merged_into = t.id)
  loop
    begin
      delete from action_teams.theme t where t.id = loose;
    exception when foreign_key_violation then
      null; -- something else stands under it
    end;
  end loop;
end
$$;
revoke all on function stories.forget_loose_keywords() from public;
grant execute on function stories.forget_loose_keywords() to kampvuur_worker;
