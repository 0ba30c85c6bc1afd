-- What is for somebody in particular, behind `not platform.is_for_everybody()`; nothing else is changed.
alter policy cluster_see on dialogues.cluster using (
  ((owed_answer_id is not null
      or (not platform.is_for_everybody()
        and (circle_id in (select circles.my_circles()) or circle_id in (select circles.my_kept_circles()))))
    and exists (select 1 from dialogues.cluster_contribution x where x.cluster_id = cluster.id))
  or (not platform.is_for_everybody() and (
    circle_id in (select dialogues.my_led_circles())
    or (stands_alone and circle_id in (select circles.my_circles())))));
alter policy dialogue_see on dialogues.dialogue using (
  (announced and status <> 'draft')
  or (not platform.is_for_everybody() and (
    circle_id in (select circles.my_kept_circles())
    or (status <> 'draft' and circle_id in (select circles.my_invited_circles()))
    or (status <> 'draft' and organisation_id in (select circles.my_circles())))));
