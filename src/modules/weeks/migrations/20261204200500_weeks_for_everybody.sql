-- What is for somebody in particular, behind `not platform.is_for_everybody()`; nothing else is changed.
alter policy week_see on weeks.week using (
  released > 0
  or (not platform.is_for_everybody() and (
    id in (select weeks.my_weeks())
    or circle_id in (select gatherings.my_hosted_circles()))));
alter policy programme_session_keep on weeks.programme_session using (
  not platform.is_for_everybody() and week_id in (select weeks.my_weeks()));
