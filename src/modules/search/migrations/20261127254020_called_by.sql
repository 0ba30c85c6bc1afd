-- As before, and: a keyword in the language that it has, and with what was laid together with it; so a story is found by any of the
-- words that say the same.
create or replace function search.read_stories(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
  return query
    select p.story_id, p.language, false,
      case when p.kind in ('moment', 'story', 'report') then 'story'
        when p.kind in ('guide', 'method', 'tool', 'template', 'teaching') then 'guide'
        when p.kind in ('presentation', 'recording') then 'recording'
        else p.kind end,
      '/stories/' || p.slug, p.title, p.in_short, p.plain,
      concat_ws(' ', (select string_agg(distinct search.called(k.name, p.language), ' ')
          from stories.about a join action_teams.theme t on t.id = a.theme_id
          cross join lateral (select t.name
            union all select i.name from action_teams.theme i where i.id = t.merged_into
            union all select h.name from action_teams.theme h where h.merged_into = coalesce(t.merged_into, t.id)) k
          where a.story_id = p.story_id),
        search.called(r.name, p.language), array_to_string(p.bylines, ' '), c.name),
      array(select a.theme_id from stories.about a join action_teams.theme t on t.id = a.theme_id and t.kind = 'theme'
        where a.story_id = p.story_id),
      p.published_at::date,
      array['w' || replace(p.story_id::text, '-', '')] || case p.audience when 'everyone' then array['e']
        when 'movement' then array['k' || replace(p.movement_id::text, '-', '')]
        else array['c' || replace(p.circle_id::text, '-', '')] end
    from stories.published p
    left join action_teams.theme r on r.id = p.rubric_id
    left join circles.circle c on c.id = p.circle_id and c.visibility = 'everyone'
    where p.title is not null and (things is null or p.story_id = any (things));
end
$$;

-- A name in a language, or in the one that it has.
create function search.called(name jsonb, language text) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(nullif(name ->> language, ''), nullif(name ->> 'nl', ''), name ->> 'en')
$$;
revoke all on function search.called(jsonb, text) from public;

-- The name of a place stands with what was written from it, and above a text of a movement that has no title: with another name, or
-- known to fewer, those are forgotten in the same step.
create function search.changed_name_of_place() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform search.forget('story', p.story_id) from stories.published p where p.circle_id = new.id;
  perform search.forget('about', d.id) from about_us.document d where d.movement_id = new.id;
  return null;
end
$$;
create trigger found_by_name_of_place after update of name, visibility on circles.circle
  for each row when (old.name <> new.name or old.visibility <> new.visibility) execute function search.changed_name_of_place();

-- The name of a theme, a rubric or a keyword stands with every story under it, and with those under the words it is laid together with.
create function search.changed_name_of_theme() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform search.forget('story', p.story_id)
    from stories.published p
    where p.rubric_id = new.id or p.story_id in (
      select a.story_id from stories.about a join action_teams.theme t on t.id = a.theme_id
        where t.id in (new.id, new.merged_into, old.merged_into) or t.merged_into in (new.id, new.merged_into, old.merged_into));
  return null;
end
$$;
create trigger found_by_name_of_theme after update of name, merged_into on action_teams.theme
  for each row when (old.name <> new.name or old.merged_into is distinct from new.merged_into)
  execute function search.changed_name_of_theme();
revoke all on function search.changed_name_of_place(), search.changed_name_of_theme() from public;

-- What was laid in before is made again.
delete from search.made;
