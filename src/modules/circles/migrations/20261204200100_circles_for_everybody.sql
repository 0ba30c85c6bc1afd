-- What is for somebody in particular, behind `not platform.is_for_everybody()`; nothing else is changed.
alter policy circle_see on circles.circle using (
  visibility = 'everyone'
  or (not platform.is_for_everybody() and (
    id in (select circles.my_invited_circles())
    or id in (select circles.my_trusting_circles())
    or (visibility = 'around' and id in (select circles.circles_around_me())))));
