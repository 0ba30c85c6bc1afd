-- Asked of the row at hand, not of everything that was ever promised.
drop policy theme_asked_see on action_teams.theme_asked;
create policy theme_asked_see on action_teams.theme_asked for select to kampvuur_web using (
  exists (select 1 from contributions.owed_answer o where o.id = theme_asked.owed_answer_id));
