-- One key per person or per seat, wrapped by the master key that stands outside the database.
-- Without the master key a row here opens nothing; when a key is erased, what it sealed can never be read again,
-- but for a backup from before, which still holds the key.
create table platform.sealing_key (
  id uuid primary key,
  wrapped bytea,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  check ((wrapped is null) = (erased_at is not null))
);
alter table platform.sealing_key enable row level security;
create policy sealing_key_use on platform.sealing_key for select to kampvuur_web, kampvuur_worker using (true);
create policy sealing_key_make on platform.sealing_key for insert to kampvuur_web, kampvuur_worker with check (true);
-- Not when it was made: a key beside a sentence would tell when somebody spoke.
grant select (id, wrapped, erased_at), insert on platform.sealing_key to kampvuur_web, kampvuur_worker;
