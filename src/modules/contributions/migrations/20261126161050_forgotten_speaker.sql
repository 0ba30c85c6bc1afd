-- Whose key is gone is forgotten, also where they spoke and also at a seat that ended before.
create or replace function contributions.keep_speaker() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is not null
    and (old.came_at is not null or exists (select 1 from contributions.speaker x where x.speaker_seat_id = old.id))
    and exists (select 1 from circles.circle c where c.id = old.circle_id and c.kind = 'fire')
    and old.id not in (select circles.my_speaking_seats())
    and not exists (select 1 from platform.sealing_key k where k.id = old.sealing_key_id and k.wrapped is null)
  then
    raise insufficient_privilege using message = 'who was there keeps their seat and their name';
  end if;
  return new;
end
$$;
