-- What kind of doing an entry tells of, and by what somebody was let in: as somebody with an account, or by a code at the
-- table, of a card, of a carrier. An entry that stands already is never written anew: each says by which rule its hash was
-- made, and those from before keep theirs.
alter table platform.audit_entry
  add column format smallint not null default 1 check (format in (1, 2)),
  add column did text check (did in ('create', 'read', 'change', 'delete', 'search', 'print', 'export', 'transfer')),
  add column scope text;
create index audit_entry_at on platform.audit_entry (at);

create function platform.audit_hash_of(previous bytea, entry platform.audit_entry) returns bytea
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select case
    when entry.format = 2 then sha256(previous || convert_to(jsonb_build_array(2, entry.chain, entry.number,
      extract(epoch from entry.at), entry.actor, entry.session_id, entry.scope, entry.did, entry.action, entry.thing,
      entry.thing_id, entry.request_id)::text, 'UTF8'))
    when entry.did is null and entry.scope is null then platform.audit_hash(previous, entry.chain, entry.number,
      entry.at, entry.actor, entry.session_id, entry.action, entry.thing, entry.thing_id, entry.request_id)
  end
$$;
revoke all on function platform.audit_hash_of(bytea, platform.audit_entry) from public;

-- Appends one entry as the verified actor. Called last in a transaction: it holds its chain until commit.
create function platform.audit(action text, thing text, thing_id uuid, request_id text, did text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  head platform.audit_head;
  entry platform.audit_entry;
begin
  select * into head from platform.audit_head h where h.chain = pg_backend_pid() % 16 for update;
  entry.chain := head.chain;
  entry.number := head.number + 1;
  entry.at := clock_timestamp();
  entry.actor := platform.actor_name();
  entry.session_id := platform.current_session();
  entry.action := audit.action;
  entry.thing := audit.thing;
  entry.thing_id := audit.thing_id;
  entry.request_id := audit.request_id;
  entry.format := 2;
  entry.did := audit.did;
  entry.scope := platform.current_scope();
  entry.hash := platform.audit_hash_of(head.hash, entry);
  insert into platform.audit_entry values (entry.*);
  update platform.audit_head h set number = entry.number, hash = entry.hash where h.chain = head.chain;
end
$$;
revoke all on function platform.audit(text, text, uuid, text, text) from public;
grant execute on function platform.audit(text, text, uuid, text, text) to kampvuur_web, kampvuur_worker, kampvuur_auth;

create or replace function platform.audit(action text, thing text, thing_id uuid, request_id text) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  select platform.audit(action, thing, thing_id, request_id, 'change')
$$;

create or replace function platform.audit_verify() returns table (chain smallint, entries bigint, broken_at bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with recomputed as (
    select e.chain, e.number, e.hash, platform.audit_hash_of(
      coalesce(lag(e.hash) over (partition by e.chain order by e.number),
        sha256(convert_to('kampvuur ' || e.chain, 'UTF8'))), e) as expected,
      row_number() over (partition by e.chain order by e.number) as place
    from platform.audit_entry e)
  select h.chain, h.number,
    coalesce(
      (select min(r.number) from recomputed r
        where r.chain = h.chain and (r.hash is distinct from r.expected or r.place <> r.number)),
      (select h.number where h.number > 0 and not exists (
        select 1 from platform.audit_entry e where e.chain = h.chain and e.number = h.number and e.hash = h.hash)),
      (select min(e.number) from platform.audit_entry e where e.chain = h.chain and e.number > h.number))
  from platform.audit_head h order by h.chain
$$;
