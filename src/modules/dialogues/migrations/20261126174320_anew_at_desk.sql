-- Whoever calls the desk and lost their word, or has a locked card, may choose anew. Found as for a new card: by name and day, where
-- exactly one seat fits. It opens and closes nothing by itself.
create function dialogues.anew_at_desk(called text, held_on date) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found_seats uuid[];
begin
  select array_agg(s.id) into found_seats
  from circles.seat s
  join dialogues.dialogue d on d.circle_id = s.circle_id
  join circles.circle f on f.id = d.circle_id
  join circles.circle m on m.id = f.movement_id and m.kind = 'movement'
  where s.ended_at is null and btrim(called) <> '' and lower(btrim(s.name)) = lower(btrim(called))
    and s.person_id is null
    and (d.starts_at at time zone 'Europe/Amsterdam')::date = held_on
    and exists (select 1 from circles.seat_word w where w.seat_id = s.id)
    and exists (select 1 from circles.seat h
      where h.person_id = platform.current_person() and h.role = 'host' and h.taken_at is not null
        and h.ended_at is null and h.circle_id = m.id);
  if coalesce(cardinality(found_seats), 0) <> 1 then return null; end if;
  if contributions.helped_here(found_seats[1], null) then
    raise insufficient_privilege using message = 'who helps holds no card of who is helped';
  end if;
  update circles.seat_word w set anew_at = now() where w.seat_id = found_seats[1];
  return found_seats[1];
end
$$;
revoke all on function dialogues.anew_at_desk(text, date) from public;
grant execute on function dialogues.anew_at_desk(text, date) to kampvuur_web;
