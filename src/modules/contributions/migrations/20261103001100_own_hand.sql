-- Who typed over what another wrote down wrote it themselves: nobody else is named beside those words any more. Each
-- version still knows who wrote it.
create function contributions.own_hand() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.speaker s set writer_seat_id = null, way = 'own-device'
    where s.contribution_id = new.contribution_id and s.speaker_seat_id = new.written_by_seat_id
      and s.writer_seat_id is not null;
  return null;
end
$$;
create trigger own_hand after insert on contributions.contribution_version
  for each row execute function contributions.own_hand();
revoke all on function contributions.own_hand() from public;
