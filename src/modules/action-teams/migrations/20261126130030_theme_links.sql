-- What was asked at a fire goes on under a theme.
create function action_teams.link_asked() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    perform platform.untie('owed-answer', old.owed_answer_id, 'theme', old.theme_id);
  else
    perform platform.tie('owed-answer', new.owed_answer_id, null, 'led-to', 'theme', new.theme_id, null, 'movement',
      null);
  end if;
  return null;
end
$$;
revoke all on function action_teams.link_asked() from public;
create trigger link_asked after insert or delete on action_teams.theme_asked
  for each row execute function action_teams.link_asked();

insert into platform.link (from_kind, from_id, why, to_kind, to_id, said_as)
  select 'owed-answer', a.owed_answer_id, 'led-to', 'theme', a.theme_id, 'movement' from action_teams.theme_asked a;
