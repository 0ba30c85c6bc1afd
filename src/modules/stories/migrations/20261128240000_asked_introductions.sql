-- For who writes: the introductions of those who write along or are asked to, so that nobody is offered to be asked again. Who was
-- asked no more stands there as before, also after a no: that looks like silence.
create function stories.asked_introductions(of_story uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
begin
  if of_story not in (select stories.my_stories()) then return; end if;
  return query select i.id from introductions.introduction i
    where i.person_id in (
      select w.person_id from stories.writer w where w.story_id = of_story and w.person_id is not null
      union all
      select a.person_id from stories.asked_writer a where a.story_id = of_story and a.listed);
end
$$;
revoke all on function stories.asked_introductions(uuid) from public;
grant execute on function stories.asked_introductions(uuid) to kampvuur_web;
