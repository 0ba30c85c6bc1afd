-- As before, and: a theme that was laid into another is found as that one.
do $$
declare
  body text := pg_get_functiondef('search.read_stories(uuid[])'::regprocedure);
begin
  if position('array(select a.theme_id from stories.about a' in body) = 0 then
    raise exception 'what stands under a theme is asked in another way by now';
  end if;
  execute replace(body, 'array(select a.theme_id from stories.about a',
    'array(select distinct coalesce(t.merged_into, t.id) from stories.about a');
end
$$;
create or replace function search.read_themes(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select t.id, l, true, 'theme', '/themes/' || t.slug, t.name ->> l, '', '',
      coalesce((select string_agg(search.called(h.name, l), ' ') from action_teams.theme h where h.merged_into = t.id), ''),
      array[t.id], null::date, array['e']
    from action_teams.theme t cross join unnest(array['nl', 'en']) l
    where t.kind = 'theme' and t.merged_into is null and t.name ->> l <> '' and (things is null or t.id = any (things));
end
$$;

create function search.laid_together() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform search.forget('theme', t.id) from action_teams.theme t
    where t.kind = 'theme' and t.id in (new.merged_into, old.merged_into);
  return null;
end
$$;
revoke all on function search.laid_together() from public;
create trigger found_with_laid after update of merged_into on action_teams.theme
  for each row when (new.kind = 'theme' and old.merged_into is distinct from new.merged_into)
  execute function search.laid_together();
