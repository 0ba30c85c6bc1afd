-- A circle's page is for everyone, for who sits around it, or for who sits in it. Around it sits who has a seat in its home or in
-- another place where it sits itself: one step, and no further. They see that it is there and its page, and nobody in it.
alter table circles.circle drop constraint circle_visibility_check;
alter table circles.circle add constraint circle_visibility_check check (visibility in ('everyone', 'around', 'members'));
create index circle_around on circles.circle (parent_id) where visibility = 'around';

create function circles.circles_around_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 50
as $$
declare
  mine uuid[] := array(select circles.my_circles());
begin
  if mine = '{}' then return; end if;
  return query
    select c.id from circles.circle c where c.parent_id = any (mine) and c.visibility = 'around' and c.kind <> 'fire'
    union
    select w.circle_id from circles.within w join circles.circle c on c.id = w.circle_id and c.visibility = 'around'
      where w.in_id = any (mine) and w.until is null;
end
$$;
revoke all on function circles.circles_around_me() from public;
grant execute on function circles.circles_around_me() to kampvuur_web;

alter policy circle_see on circles.circle using (
  visibility = 'everyone'
  or id in (select circles.my_invited_circles())
  or id in (select circles.my_trusting_circles())
  or (visibility = 'around' and id in (select circles.circles_around_me())));
