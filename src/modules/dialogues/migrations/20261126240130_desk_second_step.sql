-- As before, and where the movement asks its hosts a second step, with that step.
create or replace function dialogues.anew_at_desk(called text, held_on date) returns uuid
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
        and h.ended_at is null and h.circle_id = m.id and (not h.asks_more or platform.is_strong(m.id)));
  if coalesce(cardinality(found_seats), 0) <> 1 then return null; end if;
  if contributions.helped_here(found_seats[1], null) then
    raise insufficient_privilege using message = 'who helps holds no card of who is helped';
  end if;
  update circles.seat_word w set anew_at = now() where w.seat_id = found_seats[1];
  return found_seats[1];
end
$$;
create or replace function dialogues.renew_card_at_desk(called text, held_on date, long bytea, short bytea) returns uuid
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
    and (d.starts_at at time zone 'Europe/Amsterdam')::date = held_on
    and exists (select 1 from circles.seat_word w where w.seat_id = s.id)
    and exists (select 1 from circles.seat h
      where h.person_id = platform.current_person() and h.role = 'host' and h.taken_at is not null
        and h.ended_at is null and h.circle_id = m.id and (not h.asks_more or platform.is_strong(m.id)));
  if coalesce(cardinality(found_seats), 0) <> 1 then return null; end if;
  update circles.seat_code c set ended_at = now()
    where c.seat_id = found_seats[1] and c.kind = 'card' and c.ended_at is null;
  perform circles.close_other_cards(found_seats[1]);
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (found_seats[1], 'card', long, short);
  return found_seats[1];
end
$$;
