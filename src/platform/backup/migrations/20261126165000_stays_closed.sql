-- What was taken back or ended, so that a copy from before does not open it again: of which kind, which one, and which part
-- of it. A line says that something is closed; what it was stands elsewhere. Rooms write it by trigger, in the
-- transaction that closes. A copy that is put back learns from the list beside it which lines it did not know; what then
-- comes in `again` is closed again by the room whose it is.
create table platform.stays_closed (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z-]+$'),
  subject_id uuid not null,
  part text not null check (part ~ '^[a-z-]+$'),
  at timestamptz not null default now(),
  again boolean not null default false
);
create index stays_closed_at on platform.stays_closed (at);
alter table platform.stays_closed enable row level security;
create policy stays_closed_list on platform.stays_closed for select to kampvuur_worker using (true);
grant select on platform.stays_closed to kampvuur_worker;

create function platform.stay_closed(kind text, subject uuid, part text) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into platform.stays_closed (kind, subject_id, part) values (kind, subject, part)
$$;
revoke all on function platform.stay_closed(text, uuid, text) from public;

-- How many lines the list beside a backup has been told of.
alter table platform.backup add column listed integer not null default 0;
grant update (listed) on platform.backup to kampvuur_worker;
