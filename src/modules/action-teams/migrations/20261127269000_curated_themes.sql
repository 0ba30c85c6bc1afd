-- Whoever looks after a movement says how a theme is doing, and writes what it is about.
alter table action_teams.theme
  add column version integer not null default 1,
  add constraint theme_introduced check (about is null or kind = 'theme'),
  add constraint theme_doing check (status is null or kind in ('theme', 'action-team'));

create policy theme_curate on action_teams.theme for update to kampvuur_web
  using (kind = 'theme' and movement_id in (select circles.my_open_kept_circles()))
  with check (kind = 'theme' and status is not null and movement_id in (select circles.my_open_kept_circles()));
grant update (status, about, version) on action_teams.theme to kampvuur_web;
