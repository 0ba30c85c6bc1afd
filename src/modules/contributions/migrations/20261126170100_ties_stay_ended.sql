-- Who decides along no more, and words that are not shown to them any more, stay so when a copy from before is put back.
create function contributions.beside_stays_ended() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.stay_closed('beside', new.id, 'tie');
  return null;
end
$$;
create trigger beside_stays_ended after update of ended_at on contributions.beside
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function contributions.beside_stays_ended();

create function contributions.shown_stays_ended() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.stay_closed('contribution', old.contribution_id, 'shown-beside');
  return null;
end
$$;
create trigger shown_stays_ended after delete on contributions.shown_beside
  for each row execute function contributions.shown_stays_ended();

create function contributions.end_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.beside b set ended_at = now()
    where new.kind = 'beside' and b.id = new.subject_id and b.ended_at is null;
  delete from contributions.shown_beside x where new.part = 'shown-beside' and x.contribution_id = new.subject_id;
  return null;
end
$$;
create trigger end_again after insert on platform.stays_closed
  for each row when (new.again and (new.kind = 'beside' or new.part = 'shown-beside'))
  execute function contributions.end_again();
revoke all on function contributions.beside_stays_ended(), contributions.shown_stays_ended(), contributions.end_again()
  from public;
