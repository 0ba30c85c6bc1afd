-- Files that nothing refers to, held until who sweeps is done. What a transaction that still goes on refers to is not among them: a large
-- site moves in for hours, and its files were announced long before it is laid down.
create function platform.loose_files(most integer) returns setof uuid
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  select f.id from platform.kept_file f
    where f.let_go_at is not null or (not f.kept and f.announced_at < now() - interval '1 hour')
    order by f.announced_at limit most
    for update skip locked
$$;
revoke all on function platform.loose_files(integer) from public;
grant execute on function platform.loose_files(integer) to kampvuur_worker;
