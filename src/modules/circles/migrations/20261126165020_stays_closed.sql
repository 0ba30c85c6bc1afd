-- A seat that was given up and a code that was ended stay so when a copy from before is put back.
create function circles.ended_stays_ended() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.stay_closed(tg_argv[0], new.id, 'ended');
  return null;
end
$$;
revoke all on function circles.ended_stays_ended() from public;
create trigger ended_stays_ended after update of ended_at on circles.seat
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function circles.ended_stays_ended('seat');
create trigger ended_stays_ended after update of ended_at on circles.seat_code
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function circles.ended_stays_ended('seat-code');

create function circles.end_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update circles.seat s set ended_at = new.at
    where new.kind = 'seat' and s.id = new.subject_id and s.ended_at is null;
  update circles.seat_code c set ended_at = new.at
    where new.kind = 'seat-code' and c.id = new.subject_id and c.ended_at is null;
  return null;
end
$$;
revoke all on function circles.end_again() from public;
create trigger circle_end_again after insert on platform.stays_closed
  for each row when (new.again and new.kind in ('seat', 'seat-code')) execute function circles.end_again();
