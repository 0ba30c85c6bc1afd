-- Open screens are woken with the id of what changed, and nothing else: they ask again as whoever looks. `rights` asks
-- each of them whether they may still look.
create function platform.wake(topic uuid, rights boolean default false) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  select pg_notify('kampvuur_live', topic || case when rights then ' rights' else '' end) where topic is not null
$$;
revoke all on function platform.wake(uuid, boolean) from public;

-- A device that went: its screens go dark.
create function platform.session_over() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(new.id, true);
  return null;
end
$$;
revoke all on function platform.session_over() from public;
create trigger session_over after update of ended_at on platform.session
  for each row when (old.ended_at is null and new.ended_at is not null) execute function platform.session_over();
