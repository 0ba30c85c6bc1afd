-- A yes that was taken back, or made smaller, stays so when a copy from before is put back: for that purpose the words are
-- closed until their speaker chooses anew. Nobody else decided that, so the line says that it came with a return.
alter table contributions.consent_entry add column by_return boolean not null default false;
grant select (by_return) on contributions.consent_entry to kampvuur_web;

create function contributions.allows_less() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before contributions.consent_entry;
begin
  select e.* into before from contributions.consent_entry e
    where e.contribution_id = new.contribution_id and e.purpose = new.purpose and e.id < new.id
    order by e.id desc limit 1;
  -- Only what surely goes at least as far is not less.
  if before.audience is null or new.audience is not null
    and (before.audience = 'here' or new.audience = 'everyone'
      or new.audience = before.audience and new.circle_ids @> before.circle_ids)
    and (new.with_name or not before.with_name)
  then
    return null;
  end if;
  perform platform.stay_closed('contribution', new.contribution_id, new.purpose);
  return null;
end
$$;
revoke all on function contributions.allows_less() from public;
create trigger allows_less after insert on contributions.consent_entry
  for each row when (not new.by_return) execute function contributions.allows_less();

create function contributions.close_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id, by_return)
    select a.contribution_id, a.purpose, null, s.speaker_seat_id, true
    from contributions.allowed a
    join contributions.speaker s on s.contribution_id = a.contribution_id
    join contributions.contribution c on c.id = a.contribution_id
    where a.contribution_id = new.subject_id and a.purpose = new.part and c.erased_at is null;
  return null;
end
$$;
revoke all on function contributions.close_again() from public;
create trigger contribution_close_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'contribution') execute function contributions.close_again();
