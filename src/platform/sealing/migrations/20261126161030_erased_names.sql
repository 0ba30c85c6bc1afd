-- What is erased may have had no key of its own: a person is forgotten by their id, which stands among the keys as one that
-- is gone, so that it travels with the list beside the backups and a return of an older copy forgets them again.
create or replace function platform.erase_keys(keys uuid[], at timestamptz default now()) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into platform.sealing_key as k (id, wrapped, erased_at) select distinct id, null::bytea, at from unnest(keys) id
    on conflict (id) do update set wrapped = null, erased_at = coalesce(k.erased_at, excluded.erased_at)
$$;

-- Nobody but that function lays down a key that is gone: something would be forgotten by it.
drop policy sealing_key_make on platform.sealing_key;
create policy sealing_key_make on platform.sealing_key for insert to kampvuur_web, kampvuur_worker
  with check (wrapped is not null);
