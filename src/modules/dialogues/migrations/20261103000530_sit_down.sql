-- A person with an account goes to their own seat at the table: while the door of the room is open, or when they came
-- before. Afterwards a seat that stayed empty stays empty.
revoke execute on function circles.enter_own_seat(uuid, bytea, text, timestamptz) from kampvuur_web;

create function dialogues.sit_down(seat uuid, token_hash bytea, device text, until timestamptz) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
    where s.id = seat and s.ended_at is null and s.person_id = platform.current_person() and d.status = 'harvesting'
      and (s.came_at is not null or exists (select 1 from dialogues.room_code r
        where r.dialogue_id = d.id and r.ends_at > now()))) then return false; end if;
  return circles.enter_own_seat(seat, token_hash, device, until);
end
$$;

-- Who opens the room is there.
create function dialogues.opener_came() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.came(s.id) from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
    where d.id = new.dialogue_id and s.id in (select circles.my_seats()) and s.role in ('initiator', 'facilitator');
  return null;
end
$$;
create trigger opener_came after insert or update on dialogues.room_code
  for each row execute function dialogues.opener_came();

-- Who keeps the fire says who was there without a telephone, and may take that back while the seat came in no other way.
create function dialogues.was_there(seat uuid, there boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
    where s.id = seat and s.ended_at is null and d.status in ('harvesting', 'closed')
      and s.circle_id in (select circles.my_kept_circles())) then return false; end if;
  update circles.seat s set came_at = now(), taken_at = coalesce(s.taken_at, now()), seen_there = true
    where s.id = seat and there and s.came_at is null;
  update circles.seat s set came_at = null, seen_there = false
    where s.id = seat and not there and s.seen_there;
  return true;
end
$$;
revoke all on function dialogues.sit_down(uuid, bytea, text, timestamptz), dialogues.opener_came(),
  dialogues.was_there(uuid, boolean) from public;
grant execute on function dialogues.sit_down(uuid, bytea, text, timestamptz), dialogues.was_there(uuid, boolean)
  to kampvuur_web;

-- Before this was kept, who spoke, sat down with a device or started the fire was there.
update circles.seat s set came_at = coalesce(s.taken_at, now())
  where s.came_at is null and exists (select 1 from dialogues.dialogue d where d.circle_id = s.circle_id)
    and (s.role = 'initiator'
      or exists (select 1 from contributions.speaker x where x.speaker_seat_id = s.id)
      or exists (select 1 from platform.session t where t.seat_id = s.id and t.scope = 'room'));
