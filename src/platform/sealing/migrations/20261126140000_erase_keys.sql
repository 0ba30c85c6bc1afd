-- What a key sealed is gone with the key; that there was one, and when it went, stays. Nobody calls this but functions
-- that asked by what right: a room decides who may erase what.
-- Done again it does no harm: what follows a key can then catch up where a backup lost the key and kept the rest.
create function platform.erase_keys(keys uuid[], at timestamptz default now()) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  update platform.sealing_key k set wrapped = null, erased_at = coalesce(k.erased_at, at) where k.id = any (keys)
$$;
revoke all on function platform.erase_keys(uuid[], timestamptz) from public;

create index sealing_key_erased on platform.sealing_key (erased_at) where erased_at is not null;
