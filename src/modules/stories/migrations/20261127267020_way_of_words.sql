-- Whether whoever reads words in a story may look where they come from: that is read for talking on, as everywhere, while the story
-- is read for publishing. With the rights of who looks.
create function stories.way_is_open(words uuid) returns boolean
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  purpose text := coalesce(current_setting('kampvuur.reads_for', true), '');
  there boolean;
begin
  perform set_config('kampvuur.reads_for', '', true);
  there := exists (select 1 from platform.linkable l where l.kind = 'contribution' and l.id = words);
  perform set_config('kampvuur.reads_for', purpose, true);
  return there;
end
$$;
revoke all on function stories.way_is_open(uuid) from public;
grant execute on function stories.way_is_open(uuid) to kampvuur_web;
