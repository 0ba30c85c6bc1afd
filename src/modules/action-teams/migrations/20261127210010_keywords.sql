-- Keywords are free: whoever takes part in a movement brings the words that what they publish needs. Those that are there already
-- are found again, whoever brought them.
create function action_teams.bring_keywords(movement uuid, slugs text[], names text[], fresh uuid[]) returns setof uuid
language plpgsql security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
begin
  if movement not in (select gatherings.my_movements()) then return; end if;
  insert into action_teams.theme (id, movement_id, kind, slug, name)
    select k.id, movement, 'keyword', k.slug, jsonb_build_object('nl', k.name)
      from unnest(fresh, slugs, names) k (id, slug, name)
    on conflict (movement_id, kind, slug) do nothing;
  return query select t.id from action_teams.theme t
    where t.movement_id = movement and t.kind = 'keyword' and t.slug = any (slugs);
end
$$;
revoke all on function action_teams.bring_keywords(uuid, text[], text[], uuid[]) from public;
grant execute on function action_teams.bring_keywords(uuid, text[], text[], uuid[]) to kampvuur_web;
