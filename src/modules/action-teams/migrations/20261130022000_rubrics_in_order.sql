-- Whoever looks after a movement makes its rubrics: which there are, what each is called, in which order they stand, and which is offered no
-- more. Nothing that stands under one is touched by that.
alter table action_teams.theme
  add column place smallint, -- of a rubric: where it stands; null: after those, by its name
  add column aside_on date, -- of a rubric: since then nothing new is put under it
  add constraint theme_in_order check ((place is null and aside_on is null) or kind = 'rubric');
create policy rubric_begin on action_teams.theme for insert to kampvuur_web with check (
  kind = 'rubric' and status is null and merged_into is null and movement_id in (select circles.my_open_kept_circles()));
create policy rubric_change on action_teams.theme for update to kampvuur_web
  using (kind = 'rubric' and movement_id in (select circles.my_open_kept_circles()))
  with check (kind = 'rubric' and movement_id in (select circles.my_open_kept_circles()));
grant insert (place), update (place, aside_on) on action_teams.theme to kampvuur_web;
