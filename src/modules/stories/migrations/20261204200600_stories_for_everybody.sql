-- What is for somebody in particular, behind `not platform.is_for_everybody()`; nothing else is changed.
alter policy published_read on stories.published using (
  audience = 'everyone'
  or (not platform.is_for_everybody() and (
    (audience = 'movement' and movement_id in (select contributions.my_movements()))
    or (audience = 'circle' and circle_id in (select circles.my_circles()))
    or story_id in (select stories.my_stories()))));
alter policy about_see on stories.about using (
  audience = 'everyone'
  or (not platform.is_for_everybody() and (
    (audience = 'movement' and movement_id in (select contributions.my_movements()))
    or (audience = 'circle' and circle_id in (select circles.my_circles()))
    or story_id in (select stories.my_stories()))));
alter policy picture_see on stories.picture using (
  exists (select 1 from stories.published p where p.story_id = picture.story_id and p.pictures @> array[picture.id])
  or (not platform.is_for_everybody() and (
    story_id in (select stories.my_stories())
    or id in (select stories.pictures_asked_of_me()))));
alter policy picture_of_shared on stories.picture using (
  not platform.is_for_everybody() and story_id in (select stories.own_shared_stories()));
alter policy placed_see on stories.placed using (
  exists (select 1 from circles.circle c where c.id = placed.movement_id)
  and exists (select 1 from stories.published p where p.story_id = placed.story_id)
  and ((writers_at is not null and hosts_at is not null)
    or (not platform.is_for_everybody()
      and (story_id in (select stories.my_stories()) or movement_id in (select circles.my_kept_circles())))));
alter policy reaction_own on stories.reaction using (
  not platform.is_for_everybody() and id in (select stories.own_reactions()));
alter policy reaction_writer on stories.reaction using (
  not platform.is_for_everybody() and step <> 'aside' and story_id in (select stories.my_stories()));
