-- Files stand beside the database under a random name, sealed before they get there. A name is written down before its
-- file is, so that what was cut off halfway is not left behind for ever; what refers to a file says so in its own transaction.
create table platform.kept_file (
  id uuid primary key,
  announced_at timestamptz not null default now(),
  kept boolean not null default false, -- something refers to it
  let_go_at timestamptz -- nothing does any more
);
create index kept_file_loose on platform.kept_file (announced_at) where not kept or let_go_at is not null;
alter table platform.kept_file enable row level security;
create policy kept_file_sweep on platform.kept_file for all to kampvuur_worker using (true);
grant select, delete on platform.kept_file to kampvuur_worker;

create function platform.announce_file(file uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into platform.kept_file (id) values (file);
end
$$;

-- For the triggers of whatever refers to a file: once, and only to one that was announced and is there.
create function platform.use_file(file uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update platform.kept_file f set kept = true where f.id = file and not f.kept;
  if not found then
    raise insufficient_privilege using message = 'no such file waits';
  end if;
end
$$;

create function platform.let_go_of_file(file uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update platform.kept_file f set let_go_at = now() where f.id = file;
end
$$;

revoke all on function platform.announce_file(uuid), platform.use_file(uuid), platform.let_go_of_file(uuid) from public;
grant execute on function platform.announce_file(uuid) to kampvuur_web;
