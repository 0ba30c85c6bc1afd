-- Who looked at what of others. Looking has sixteen chains of its own: it never waits for what is being done, and pages
-- that are kept until anything was done (platform.revision) stay kept when somebody only looked.
insert into platform.audit_head select c, 0, sha256(convert_to('kampvuur ' || c, 'UTF8')) from generate_series(16, 31) c;

create index audit_entry_look on platform.audit_entry (session_id, thing, thing_id, at) where chain >= 16;

create or replace function platform.revision() returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select sum(h.number)::bigint from platform.audit_head h where h.chain < 16
$$;

-- Appends one entry to the chain whose end this transaction holds.
create function platform.audit_append(head platform.audit_head, action text, thing text, thing_id uuid, request_id text,
  did text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  entry platform.audit_entry;
begin
  entry.chain := head.chain;
  entry.number := head.number + 1;
  entry.at := clock_timestamp();
  entry.actor := platform.actor_name();
  entry.session_id := platform.current_session();
  entry.action := audit_append.action;
  entry.thing := audit_append.thing;
  entry.thing_id := audit_append.thing_id;
  entry.request_id := audit_append.request_id;
  entry.format := 2;
  entry.did := audit_append.did;
  entry.scope := platform.current_scope();
  entry.hash := platform.audit_hash_of(head.hash, entry);
  insert into platform.audit_entry values (entry.*);
  update platform.audit_head h set number = entry.number, hash = entry.hash where h.chain = head.chain;
end
$$;
revoke all on function platform.audit_append(platform.audit_head, text, text, uuid, text, text) from public;

create or replace function platform.audit(action text, thing text, thing_id uuid, request_id text, did text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  head platform.audit_head;
begin
  select * into head from platform.audit_head h where h.chain = pg_backend_pid() % 16 for update;
  perform platform.audit_append(head, action, thing, thing_id, request_id, did);
end
$$;

-- Notes that the holder of this token looks at something: once in a quarter of an hour for each session. A session always
-- writes in the same chain, so that two requests at once note it once. Nobody who is known is noted nowhere.
create function platform.audit_look(token text, action text, thing text, thing_id uuid, request_id text, did text)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  head platform.audit_head;
  session uuid;
begin
  perform platform.act_as(token);
  session := platform.current_session();
  if session is null then return; end if;
  select * into head from platform.audit_head h where h.chain = 16 + abs(hashtext(session::text) % 16) for update;
  if exists (select from platform.audit_entry e where e.chain >= 16 and e.session_id = session
    and e.thing = audit_look.thing and e.thing_id is not distinct from audit_look.thing_id
    and e.did = audit_look.did and e.at > clock_timestamp() - interval '15 minutes') then return; end if;
  perform platform.audit_append(head, action, thing, thing_id, request_id, did);
end
$$;
revoke all on function platform.audit_look(text, text, text, uuid, text, text) from public;
grant execute on function platform.audit_look(text, text, text, uuid, text, text) to kampvuur_web;
