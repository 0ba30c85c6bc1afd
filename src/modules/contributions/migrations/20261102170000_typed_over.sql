-- Who typed over what was written down for them said that themselves: only who wrote down everything that stands there
-- may hold the device on which the first card's word is chosen.
create or replace function contributions.helps_with_card(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat s where s.id = seat and s.person_id is null and s.ended_at is null)
    and exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat)
    and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat
      and (x.writer_seat_id is null or x.writer_seat_id not in (select circles.my_speaking_seats())))
    and not exists (select 1 from contributions.contribution_version v
      join contributions.speaker x on x.contribution_id = v.contribution_id
      where x.speaker_seat_id = seat and v.written_by_seat_id = seat)
    and not exists (select 1 from circles.seat_code c where c.seat_id = seat and c.kind = 'card')
$$;
