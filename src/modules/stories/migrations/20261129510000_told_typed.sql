-- Who is asked about a story without an account has a code to type as well, for who was handed paper and cannot scan. Who was asked
-- before there was one gets it when they are asked again.
alter table stories.told_of add column short_hash bytea unique;
grant select (short_hash), insert (short_hash), update (short_hash) on stories.told_of to kampvuur_web;

-- Whom a typed code is of, once they were asked. It opens nothing by itself: the address that is made of it does.
create function stories.told_behind_typed(typed bytea) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select t.id from stories.told_of t
  where t.short_hash = typed and t.contribution_id is null and t.asked_number is not null
$$;
revoke all on function stories.told_behind_typed(bytea) from public;
grant execute on function stories.told_behind_typed(bytea) to kampvuur_web;
