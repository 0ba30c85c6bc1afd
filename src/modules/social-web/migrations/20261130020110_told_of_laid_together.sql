-- As before, and: who follows a theme hears of what stands under the one it was laid into, or that was laid into it, from that moment on.
create or replace function social_web.tells() returns table (actor uuid, publication uuid, as_of timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select a.id, p.id, coalesce(p.corrected_at, p.open_since)
    from social_web.actor a
    join circles.circle c on c.id = a.movement_id and c.visibility = 'everyone'
    join stories.published p on p.movement_id = a.movement_id and p.audience = 'everyone' and p.open_since >= a.made_at
    where a.movement_id not in (select movements.that_closed('stories'))
      and (a.theme_id is null or exists (
        select from action_teams.theme of
          join action_teams.theme under on coalesce(under.merged_into, under.id) = coalesce(of.merged_into, of.id)
          join stories.about b on b.theme_id = under.id and b.story_id = p.story_id
          where of.id = a.theme_id
            and (under.id = of.id or p.open_since >= greatest(of.merged_at, under.merged_at))));
end
$$;
