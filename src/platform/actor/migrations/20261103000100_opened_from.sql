-- Whoever sat down in their own seat while signed in: that seat's session ends with the sign-in it was opened from.
alter table platform.session add column opened_from uuid;
create index session_opened_from on platform.session (opened_from) where opened_from is not null and ended_at is null;

create or replace function platform.end_session(which uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update platform.session s set ended_at = now()
    where s.id = which and s.ended_at is null
      and (s.person_id = platform.current_person() or s.id = platform.current_session());
  if not found then return false; end if;
  update platform.session s set ended_at = now() where s.opened_from = which and s.ended_at is null;
  return true;
end
$$;
