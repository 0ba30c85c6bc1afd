-- A form sent twice is done once: the second time the first answer is given again.
create table platform.command_receipt (
  key uuid not null,
  actor text not null,
  command text not null,
  result jsonb not null,
  at timestamptz not null default now(),
  primary key (actor, key) -- the same form sent by somebody else on this device is another thing
);
alter table platform.command_receipt enable row level security;
create function platform.actor_name() returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select a[1] || ':' || a[2] from (select platform.verified_actor()) as v(a)), 'nobody')
$$;
revoke all on function platform.actor_name() from public;
grant execute on function platform.actor_name() to kampvuur_web;
create policy receipt_own on platform.command_receipt for all to kampvuur_web
  using (actor = (select platform.actor_name())) with check (actor = (select platform.actor_name()));
grant select, insert on platform.command_receipt to kampvuur_web;
create policy receipt_sweep on platform.command_receipt for all to kampvuur_worker using (true);
grant select, delete on platform.command_receipt to kampvuur_worker;
