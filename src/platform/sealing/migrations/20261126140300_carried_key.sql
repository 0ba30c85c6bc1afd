-- Keys that must outlive the master key they were derived from, each for one purpose: without them a word that somebody
-- chose for their card would be wrong after the master key changed. Wrapped by the new one, they open nothing here.
create table platform.carried_key (
  label text primary key,
  wrapped bytea not null
);
alter table platform.carried_key enable row level security;
create policy carried_key_use on platform.carried_key for select to kampvuur_web using (true);
grant select on platform.carried_key to kampvuur_web;
