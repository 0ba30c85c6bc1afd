-- Where our backups stand, so that keys that were erased since are struck out of them as well. Written before a backup
-- is made: one that was made and is not known here would keep its keys.
create table platform.backup (
  id uuid primary key,
  made_at timestamptz not null,
  place text not null, -- its folder
  struck integer not null default 0, -- how many erased keys it has been rid of
  gone_at timestamptz -- its shelf was looked at, and it was not there
);
alter table platform.backup enable row level security;
create policy backup_strike on platform.backup for all to kampvuur_worker using (true);
grant select, update (struck, gone_at) on platform.backup to kampvuur_worker;
