-- When the first letter to a carrier left: until then what was promised can be taken back. Whoever was asked before this
-- was kept counts as told.
alter table contributions.carrier add column told_at timestamptz;
update contributions.carrier set told_at = now();
grant update (told_at) on contributions.carrier to kampvuur_worker;
create policy carrier_told on contributions.carrier for update to kampvuur_worker using (true) with check (true);

-- From then on it cannot be undone: open screens of that fire ask again.
create function contributions.carrier_told() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(o.circle_id) from contributions.owed_answer o where o.id = new.owed_answer_id;
  return null;
end
$$;
revoke all on function contributions.carrier_told() from public;
create trigger carrier_told after update of told_at on contributions.carrier
  for each row when (old.told_at is null and new.told_at is not null) execute function contributions.carrier_told();
