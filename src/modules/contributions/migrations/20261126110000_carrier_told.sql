-- When the first letter to a carrier left: until then what was promised can be taken back. Whoever was asked before this
-- was kept counts as told.
alter table contributions.carrier add column told_at timestamptz;
update contributions.carrier set told_at = now();
grant update (told_at) on contributions.carrier to kampvuur_worker;
create policy carrier_told on contributions.carrier for update to kampvuur_worker using (true) with check (true);
