-- As before, and: a theme that was laid into another is that one on the page of who asked for it.
create or replace function newsletter.own() returns table (id uuid, movement_id uuid, locale text, topics uuid[], confirmed boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select s.id, s.movement_id, s.locale, action_teams.found_as(s.topics), s.confirmed_on is not null
    from newsletter.subscriber s
    where s.id in (select newsletter.held()) order by s.confirmed_on is null, s.asked_at desc limit 1;
end
$$;
