-- What every story's page asks. As before, and what it answers is unchanged.

-- Whoever is not known here writes nothing: nothing is looked for.
create or replace function stories.my_stories() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select w.story_id from stories.writer w where w.person_id = platform.current_person()
    union
    select s.id from stories.story s
      where s.movement_id in (select circles.my_open_kept_circles())
        and not exists (select 1 from stories.writer w where w.story_id = s.id and w.person_id is not null);
end
$$;

-- In a language whose plan a connection keeps, and not called at all for the many stories with which nothing is shown.
create or replace function stories.shown_now(shown jsonb) returns jsonb
language plpgsql stable strict
set search_path = pg_catalog, pg_temp
as $$
begin
  return case when nullif(shown ->> 'until', '')::date < platform.day_of(now()) then null else shown end;
end
$$;

-- One statement, where it was three.
create or replace function stories.sent_is_read_by(of_story uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(
      (select case when bool_or(w.person_id is null) then 'some' else 'writers' end
        from stories.writer w where w.story_id = of_story having bool_or(w.person_id is not null)),
      case when c.closed_on is null then 'kept' else 'nobody' end)
    from stories.story s join circles.circle c on c.id = s.movement_id
    where s.id = of_story and (
      exists (select 1 from stories.published p where p.story_id = of_story and (p.audience = 'everyone'
        or (p.audience = 'movement' and p.movement_id in (select contributions.my_movements()))
        or (p.audience = 'circle' and p.circle_id in (select circles.my_circles()))))
      or exists (select 1 from stories.reaction r where r.story_id = of_story and r.id in (select stories.own_reactions()))
      or of_story in (select stories.my_stories())));
end
$$;
