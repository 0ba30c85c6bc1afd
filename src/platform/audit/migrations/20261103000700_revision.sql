-- A number that grows with everything that was done: every command ends with an entry in the log. Who kept a page
-- that is the same for everybody asks this before showing it again.
create function platform.revision() returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select sum(h.number)::bigint from platform.audit_head h
$$;
revoke all on function platform.revision() from public;
grant execute on function platform.revision() to kampvuur_web;
