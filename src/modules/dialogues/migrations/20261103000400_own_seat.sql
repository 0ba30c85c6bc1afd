-- Somebody sits down with the room code: in the seat that is theirs already, or that this device was invited to. Whoever
-- printed an invitation holds it too: once somebody came in by themselves or something was said from that seat, an
-- invitation gives a new one, under the same name.
create or replace function dialogues.enter_room(code_hash bytea, new_seat uuid, new_key uuid, new_name text,
  session_hash bytea, device_name text, until timestamptz) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  the_dialogue uuid := dialogues.dialogue_behind_room_code(code_hash);
  fire uuid;
  chosen uuid;
  called text := new_name;
begin
  if the_dialogue is null then return null; end if;
  select d.circle_id into fire from dialogues.dialogue d where d.id = the_dialogue;
  -- Who hold the same invitation wait here for each other; apart, so that the second sees what the first did.
  perform 1 from circles.seat s where s.id = platform.current_seat() for update;
  select s.id into chosen from circles.seat s
    where s.circle_id = fire and s.ended_at is null
      and (s.person_id = platform.current_person()
        or (s.id = platform.current_seat() and platform.current_scope() in ('room', 'card'))
        or (s.id = platform.current_seat() and platform.current_scope() = 'invitation'
          and not circles.has_own_way_in(s.id)
          and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = s.id)))
    order by s.created_at limit 1;
  if chosen is null then
    if called = '' then
      select s.name into called from circles.seat s where s.id = platform.current_seat() and s.circle_id = fire;
    end if;
    chosen := new_seat;
    insert into circles.seat (id, circle_id, name, role, taken_at, sealing_key_id)
      values (new_seat, fire, coalesce(called, ''), 'guest', now(), new_key);
  else
    update circles.seat s set taken_at = coalesce(s.taken_at, now()) where s.id = chosen;
  end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at, opened_from)
    values (session_hash, chosen, 'room', 'room code', device_name, until,
      case when platform.current_person() is not null and chosen <> new_seat then platform.current_session() end);
  return chosen;
end
$$;

-- The seats of a fire to which its keeper can still invite: nobody came in there by themselves or said something.
create function dialogues.seats_to_invite(dialogue uuid) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.id from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
  where d.id = dialogue and s.ended_at is null and d.circle_id in (select circles.my_kept_circles())
    and not circles.has_own_way_in(s.id)
    and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = s.id)
$$;
alter function dialogues.seats_to_invite(uuid) rows 30;

-- An account takes over an invitation only where nobody came in by themselves. What was chosen before with a code alone
-- is forgotten; and where more than one code was given out, also what its earlier holder answered and needs.
create or replace function dialogues.keep_invitation(code_hash bytea) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  seat uuid := circles.seat_behind_code(code_hash, 'invitation');
begin
  if seat is null or platform.current_person() is null then return null; end if;
  perform 1 from circles.seat s where s.id = seat for update;
  update circles.seat s set person_id = platform.current_person()
    where s.id = seat and s.person_id is null
      and not circles.has_own_way_in(s.id)
      and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = s.id)
      and not exists (select 1 from circles.seat o
        where o.circle_id = s.circle_id and o.person_id = platform.current_person() and o.ended_at is null);
  if not found then return null; end if;
  if (select count(*) from circles.seat_code c where c.seat_id = seat and c.kind = 'invitation') > 1 then
    update dialogues.invitation i set needs = null, answer = null, answered_at = null, version = i.version + 1
      where i.seat_id = seat;
    update circles.seat s set taken_at = null where s.id = seat and s.role in ('guest', 'helper');
  end if;
  update circles.seat_code c set ended_at = now() where c.seat_id = seat and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = seat and t.ended_at is null;
  delete from circles.seat_hat h where h.seat_id = seat and h.chosen_at is not null;
  return seat;
end
$$;

-- The telephone desk is the movement's: not the house's own, whose people may be the subject of what was said.
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
        and h.ended_at is null and h.circle_id = m.id);
  if coalesce(cardinality(found_seats), 0) <> 1 then return null; end if;
  update circles.seat_code c set ended_at = now()
    where c.seat_id = found_seats[1] and c.kind = 'card' and c.ended_at is null;
  perform circles.close_other_cards(found_seats[1]);
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (found_seats[1], 'card', long, short);
  return found_seats[1];
end
$$;

revoke all on function dialogues.seats_to_invite(uuid) from public;
grant execute on function dialogues.seats_to_invite(uuid) to kampvuur_web;
