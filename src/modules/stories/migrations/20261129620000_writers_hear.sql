-- What somebody writes together was let be read, corrected or offered to a sister in the last two weeks, for whoever of its writers looks:
-- each of them can hold it back.
create function stories.let_read_lately() returns table (story uuid, title text, sister text, since date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
declare
  me uuid := platform.current_person();
begin
  return query
    with together as (
      select p.story_id, p.title, greatest(p.published_at, p.corrected_at) as at from stories.published p
      where p.story_id in (select w.story_id from stories.writer w where w.person_id = me)
        and exists (select 1 from stories.writer w where w.story_id = p.story_id and w.person_id <> me))
    select t.story_id, t.title, null::text, platform.day_of(t.at) from together t where t.at > now() - interval '14 days'
    union all
    select t.story_id, t.title, c.name, platform.day_of(s.writers_at) from together t
      join stories.placed s on s.story_id = t.story_id join circles.circle c on c.id = s.movement_id
      where s.writers_at > now() - interval '14 days'
    order by 4 desc, 2, 3 nulls first;
end
$$;
revoke all on function stories.let_read_lately() from public;
grant execute on function stories.let_read_lately() to kampvuur_web;
