-- What stands in clear about whoever a key belongs to: rooms name their own columns. When the key is struck out of a backup,
-- these lose what is in them as well. Backups that were struck before are struck once more.
create table platform.named_by_key (
  table_name text primary key,
  key_column text not null,
  columns text[] not null
);
alter table platform.named_by_key enable row level security;
create policy named_by_key_strike on platform.named_by_key for select to kampvuur_worker using (true);
grant select on platform.named_by_key to kampvuur_worker;
update platform.backup set struck = 0 where gone_at is null;
