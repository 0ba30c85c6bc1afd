-- What only adds (an import that publishes) is counted apart from what may change or take back: a page that is kept for everybody
-- must not show what was taken back, and may lack for a moment what just came.
alter table platform.audit_head add column added bigint not null default 0;

-- How often something was done that may have changed what anybody reads, and how often something was only added.
create function platform.revisions(out changed bigint, out added bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select sum(h.number - h.added)::bigint, sum(h.added)::bigint from platform.audit_head h where h.chain < 16
$$;
revoke all on function platform.revisions() from public;
grant execute on function platform.revisions() to kampvuur_web;

-- As platform.audit, of what only adds something to read.
create function platform.audit_added(action text, thing text, thing_id uuid, request_id text, did text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.audit(action, thing, thing_id, request_id, did);
  update platform.audit_head h set added = h.added + 1 where h.chain = pg_backend_pid() % 16;
end
$$;
revoke all on function platform.audit_added(text, text, uuid, text, text) from public;
grant execute on function platform.audit_added(text, text, uuid, text, text) to kampvuur_web, kampvuur_worker;
