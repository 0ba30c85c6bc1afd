-- What a speaker answered when asked whether they want to choose now, where that was not yes. It is theirs alone: no
-- moment is kept, nobody else reads or counts it, and it changes nothing about who may read the words.
create table contributions.aside (
  contribution_id uuid primary key references contributions.contribution,
  answer text not null check (answer in ('not-now', 'later', 'together'))
);
alter table contributions.aside enable row level security;
create policy aside_see on contributions.aside for select to kampvuur_web
  using (contribution_id in (select contributions.my_contributions()));
create policy aside_change on contributions.aside for update to kampvuur_web
  using (contribution_id in (select contributions.my_contributions()))
  with check (contribution_id in (select contributions.my_contributions()));
-- On the helper's device it can be said, and not be read back there.
create policy aside_say on contributions.aside for insert to kampvuur_web with check (
  contribution_id in (select contributions.my_contributions())
  or contribution_id in (select contributions.waiting_in_my_hand()));
grant select, insert, update (answer) on contributions.aside to kampvuur_web;

-- Who chose needs not be asked again.
create function contributions.chosen_after_all() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from contributions.aside a where a.contribution_id = new.contribution_id;
  return null;
end
$$;
revoke all on function contributions.chosen_after_all() from public;
create trigger chosen_after_all after insert on contributions.consent_entry
  for each row when (new.audience is not null) execute function contributions.chosen_after_all();
