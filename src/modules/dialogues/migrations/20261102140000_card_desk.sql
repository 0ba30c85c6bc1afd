-- The telephone desk: a host of the house or of the movement renews the card of who calls and says their name and the
-- day of the conversation. They see no list of who was there, and nothing when the name does not fit exactly one seat
-- with a card of its own; and they do not know the word that opens it.
create function dialogues.renew_card_at_desk(called text, held_on date, long bytea, short bytea) returns uuid
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
  where s.ended_at is null and btrim(called) <> '' and lower(btrim(s.name)) = lower(btrim(called))
    and (d.starts_at at time zone 'Europe/Amsterdam')::date = held_on
    and exists (select 1 from circles.seat_word w where w.seat_id = s.id)
    and exists (select 1 from circles.seat h
      where h.person_id = platform.current_person() and h.role = 'host' and h.taken_at is not null
        and h.ended_at is null and h.circle_id in (d.organisation_id, f.movement_id));
  if coalesce(cardinality(found_seats), 0) <> 1 then return null; end if;
  update circles.seat_code c set ended_at = now()
    where c.seat_id = found_seats[1] and c.kind = 'card' and c.ended_at is null;
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (found_seats[1], 'card', long, short);
  return found_seats[1];
end
$$;
revoke all on function dialogues.renew_card_at_desk(text, date, bytea, bytea) from public;
grant execute on function dialogues.renew_card_at_desk(text, date, bytea, bytea) to kampvuur_web;
