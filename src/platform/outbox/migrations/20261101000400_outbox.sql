-- What happened, for whoever must hear of it after commit. Holds names of facts and ids, never content.
create table platform.outbox (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  fact text not null,
  ids jsonb not null,
  handled_at timestamptz
);
create index outbox_open on platform.outbox (id) where handled_at is null;
alter table platform.outbox enable row level security;
create policy outbox_write on platform.outbox for insert to kampvuur_web with check (true);
create policy outbox_write_auth on platform.outbox for insert to kampvuur_auth with check (true);
create policy outbox_drain on platform.outbox for all to kampvuur_worker using (true);
grant insert (fact, ids) on platform.outbox to kampvuur_web, kampvuur_auth;
grant select, insert, update, delete on platform.outbox to kampvuur_worker;

create function platform.outbox_wake() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_notify('kampvuur_outbox', '');
  return null;
end
$$;
create trigger outbox_wake after insert on platform.outbox for each statement execute function platform.outbox_wake();
