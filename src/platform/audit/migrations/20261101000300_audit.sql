-- Who did what, when: append-only for every runtime role, in sixteen hash chains so that writers do not wait
-- for each other. Each entry hashes the one before it; the head of each chain is kept beside it, so that a cut
-- tail is seen as well as a changed entry.
create table platform.audit_entry (
  chain smallint not null,
  number bigint not null,
  at timestamptz not null,
  actor text not null,
  session_id uuid,
  action text not null,
  thing text not null,
  thing_id uuid,
  request_id text,
  hash bytea not null,
  primary key (chain, number)
);
create index audit_entry_thing on platform.audit_entry (thing, thing_id);
create index audit_entry_actor on platform.audit_entry (actor);
alter table platform.audit_entry enable row level security;

create table platform.audit_head (
  chain smallint primary key,
  number bigint not null,
  hash bytea not null
);
insert into platform.audit_head select c, 0, sha256(convert_to('kampvuur ' || c, 'UTF8')) from generate_series(0, 15) c;
alter table platform.audit_head enable row level security; -- only the owner's function reads and writes it

create function platform.audit_hash(previous bytea, chain smallint, number bigint, at timestamptz, actor text,
  session_id uuid, action text, thing text, thing_id uuid, request_id text) returns bytea
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select sha256(previous || convert_to(concat_ws('|', chain, number, extract(epoch from at), actor,
    coalesce(session_id::text, '-'), action, thing, coalesce(thing_id::text, '-'), coalesce(request_id, '-')), 'UTF8'))
$$;

-- Appends one entry as the verified actor. Called last in a transaction: it holds its chain until commit.
create function platform.audit(action text, thing text, thing_id uuid, request_id text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  head platform.audit_head;
  who text := platform.actor_name();
  session uuid := platform.current_session();
  moment timestamptz := clock_timestamp();
  next_hash bytea;
begin
  select * into head from platform.audit_head h where h.chain = pg_backend_pid() % 16 for update;
  next_hash := platform.audit_hash(head.hash, head.chain, head.number + 1, moment, who, session, action, thing,
    thing_id, request_id);
  insert into platform.audit_entry values (head.chain, head.number + 1, moment, who, session, action, thing,
    thing_id, request_id, next_hash);
  update platform.audit_head h set number = head.number + 1, hash = next_hash where h.chain = head.chain;
end
$$;
revoke all on function platform.audit(text, text, uuid, text) from public;
grant execute on function platform.audit(text, text, uuid, text) to kampvuur_web, kampvuur_worker, kampvuur_auth;

-- Every chain with its number of entries and the first entry that does not fit, if any.
create function platform.audit_verify() returns table (chain smallint, entries bigint, broken_at bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with recomputed as (
    select e.*, platform.audit_hash(
      coalesce(lag(e.hash) over (partition by e.chain order by e.number),
        sha256(convert_to('kampvuur ' || e.chain, 'UTF8'))),
      e.chain, e.number, e.at, e.actor, e.session_id, e.action, e.thing, e.thing_id, e.request_id) as expected,
      row_number() over (partition by e.chain order by e.number) as place
    from platform.audit_entry e)
  select h.chain, h.number,
    coalesce(
      (select min(r.number) from recomputed r where r.chain = h.chain and (r.hash <> r.expected or r.place <> r.number)),
      (select h.number where h.number > 0 and not exists (
        select 1 from platform.audit_entry e where e.chain = h.chain and e.number = h.number and e.hash = h.hash)),
      (select min(e.number) from platform.audit_entry e where e.chain = h.chain and e.number > h.number))
  from platform.audit_head h order by h.chain
$$;
revoke all on function platform.audit_verify() from public;
