-- The rubric and the themes it stands under are on the page as well, and so part of what somebody says yes to: others begin another
-- version. Keywords lie in the text.
drop trigger kind_changed on stories.story;
create trigger kind_changed after update of kind, language, rubric_id on stories.story
  for each row when (old.kind <> new.kind or old.language <> new.language or old.rubric_id is distinct from new.rubric_id)
  execute function stories.kind_changed();

create function stories.theme_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  of_story uuid := case when tg_op = 'DELETE' then old.story_id else new.story_id end;
  under uuid := case when tg_op = 'DELETE' then old.theme_id else new.theme_id end;
begin
  -- A story or a theme that goes takes its lines along, and asks nobody anything.
  if exists (select from stories.story s where s.id = of_story)
    and exists (select from action_teams.theme t where t.id = under and t.kind = 'theme')
  then
    perform stories.ask_anew(of_story);
  end if;
  return null;
end
$$;
revoke all on function stories.theme_changed() from public;
create trigger theme_changed after insert or delete on stories.about
  for each row execute function stories.theme_changed();

-- As before, with the names of what it stands under.
drop function stories.asked_me();
create function stories.asked_me() returns table (id uuid, contribution_id uuid, number integer, changed boolean, says text,
  said_number integer, said_audience text, kind text, language text, audience text, place text, key_id uuid, content bytea,
  bylines text[], under jsonb, read_at text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select t.id, t.contribution_id, t.asked_number,
        exists (select 1 from stories.version later where later.story_id = t.story_id and later.number > t.asked_number),
        t.says, t.said_number, t.said_audience, s.kind, s.language, t.asked_audience, c.name, s.sealing_key_id, v.content,
        stories.bylines_of(s.id),
        coalesce((select jsonb_agg(h.name order by h.kind, h.slug) from action_teams.theme h
          where h.id = s.rubric_id or h.kind = 'theme' and h.id in (select a.theme_id from stories.about a where a.story_id = s.id)),
          '[]'),
        p.slug
      from stories.told_of t
      join stories.story s on s.id = t.story_id
      join stories.version v on v.story_id = t.story_id and v.number = t.asked_number
      join circles.circle c on c.id = coalesce(s.circle_id, s.movement_id)
      left join stories.published p on p.story_id = t.story_id
      where t.id in (select stories.asked_of_me());
end
$$;
revoke all on function stories.asked_me() from public;
grant execute on function stories.asked_me() to kampvuur_web;
