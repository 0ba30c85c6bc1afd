-- Who reads what is sent to who wrote a story, for whoever may read that story or sent something to it: `writers`, each of whom has an
-- account; `some` of them; `kept`, who looks after what nobody with an account writes; or `nobody`, where that movement is closed.
-- The same as `my_stories` says, from the other side.
create function stories.sent_is_read_by(of_story uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from stories.published p where p.story_id = of_story and (p.audience = 'everyone'
      or (p.audience = 'movement' and p.movement_id in (select contributions.my_movements()))
      or (p.audience = 'circle' and p.circle_id in (select circles.my_circles()))))
    and not exists (select 1 from stories.reaction r where r.story_id = of_story and r.id in (select stories.own_reactions()))
    and of_story not in (select stories.my_stories())
  then
    return null;
  end if;
  if exists (select 1 from stories.writer w where w.story_id = of_story and w.person_id is not null) then
    return case when exists (select 1 from stories.writer w where w.story_id = of_story and w.person_id is null)
      then 'some' else 'writers' end;
  end if;
  return case when exists (select 1 from stories.story s join circles.circle c on c.id = s.movement_id
      where s.id = of_story and c.closed_on is null)
    then 'kept' else 'nobody' end;
end
$$;
revoke all on function stories.sent_is_read_by(uuid) from public;
grant execute on function stories.sent_is_read_by(uuid) to kampvuur_web;
