-- What is for somebody in particular, behind `not platform.is_for_everybody()`; nothing else is changed.
alter policy gathering_see on gatherings.gathering using (
  (status <> 'draft' and audience = 'everyone')
  or (not platform.is_for_everybody() and (
    (status <> 'draft' and (
      (audience = 'movement' and movement_id in (select gatherings.my_movements()))
      or (audience = 'around' and circle_id in (select gatherings.my_surroundings()))
      or circle_id in (select circles.my_circles())
      or id in (select gatherings.my_gatherings())))
    or circle_id in (select gatherings.my_tended_circles()))));
alter policy occurrence_see on gatherings.occurrence using (
  (announced and audience = 'everyone')
  or (not platform.is_for_everybody() and (
    (announced and (
      (audience = 'movement' and movement_id in (select gatherings.my_movements()))
      or (audience = 'around' and circle_id in (select gatherings.my_surroundings()))
      or circle_id in (select circles.my_circles())
      or gathering_id in (select gatherings.my_gatherings())))
    or circle_id in (select gatherings.my_tended_circles()))));
alter policy occurrence_keep on gatherings.occurrence using (
  not platform.is_for_everybody() and circle_id in (select gatherings.my_tended_circles()));
