-- Something on the programme may lead to one of the movement's themes.
alter table weeks.draft_session add column theme_id uuid references action_teams.theme;
alter table weeks.programme_session add column theme_id uuid references action_teams.theme;
create index draft_session_theme on weeks.draft_session (theme_id) where theme_id is not null;
create index programme_session_theme on weeks.programme_session (theme_id) where theme_id is not null;
grant insert (theme_id), update (theme_id) on weeks.draft_session to kampvuur_web;
grant update (theme_id) on weeks.programme_session to kampvuur_web;
