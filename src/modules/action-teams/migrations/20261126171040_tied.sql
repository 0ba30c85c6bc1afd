-- The same links at the same moments, tied by the function that all rooms share.
drop trigger link_asked on action_teams.theme_asked;
drop function action_teams.link_asked();
create trigger link_asked after insert on action_teams.theme_asked
  for each row execute function platform.tied('tie', 'owed-answer', 'owed_answer_id', 'led-to', 'theme', 'theme_id',
    'movement');
create trigger unlink_asked after delete on action_teams.theme_asked
  for each row execute function platform.tied('untie', 'owed-answer', 'owed_answer_id', 'theme', 'theme_id');
