-- A name as people of either language ask for it: who reads English finds a Dutch story by the English name of what it stands under.
create or replace function search.called(name jsonb, language text) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select string_agg(distinct n, ' ') from unnest(array[name ->> 'nl', name ->> 'en']) n where n <> ''
$$;
