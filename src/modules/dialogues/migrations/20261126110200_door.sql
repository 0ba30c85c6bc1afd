-- Whoever came to a mirror conversation with nothing but the code on the wall waits at the door, behind the circle: a code
-- asks nobody who they are, and what is said there must not be heard from a chair. Who leads it sees them and says
-- whether they tell or listen; who keeps it and listens does not.
create table dialogues.at_door (
  seat_id uuid primary key references circles.seat,
  dialogue_id uuid not null references dialogues.dialogue,
  at timestamptz not null default now()
);
create index at_door_dialogue on dialogues.at_door (dialogue_id);
alter table dialogues.at_door enable row level security;
create policy at_door_see on dialogues.at_door for select to kampvuur_web using (
  seat_id in (select circles.my_seats())
  or exists (select 1 from dialogues.dialogue d where d.id = at_door.dialogue_id
    and d.circle_id in (select circles.my_kept_circles())
    and d.circle_id not in (select circles.circles_i_listen_to())));
grant select on dialogues.at_door to kampvuur_web;

create function dialogues.let_in(seat uuid, tells boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from dialogues.at_door a using dialogues.dialogue d
    where a.seat_id = seat and d.id = a.dialogue_id and d.circle_id in (select circles.my_kept_circles())
      and d.circle_id not in (select circles.circles_i_listen_to());
  if not found then return false; end if;
  if tells then update circles.seat s set role = 'guest' where s.id = seat; end if;
  return true;
end
$$;
revoke all on function dialogues.let_in(uuid, boolean) from public;
grant execute on function dialogues.let_in(uuid, boolean) to kampvuur_web;

-- An account sits down in a seat of its own: the one it has around this fire, else a new one that is kept with it.
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
  mirror boolean;
  listens boolean;
  account uuid := platform.current_person();
begin
  if the_dialogue is null then return null; end if;
  select d.circle_id, d.format = 'mirror' into fire, mirror from dialogues.dialogue d where d.id = the_dialogue;
  -- One account on two devices waits here for itself, so that it gets one seat.
  perform 1 from people.person p where p.id = account for no key update;
  -- Who hold the same invitation wait here for each other; apart, so that the second sees what the first did.
  perform 1 from circles.seat s where s.id = platform.current_seat() for update;
  select s.id into chosen from circles.seat s
    where s.circle_id = fire and s.ended_at is null
      and (s.person_id = account
        or (s.id = platform.current_seat() and platform.current_scope() in ('room', 'card'))
        or (s.id = platform.current_seat() and platform.current_scope() = 'invitation'
          and not circles.has_own_way_in(s.id)
          and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = s.id)))
    order by s.created_at limit 1;
  listens := fire in (select circles.circles_i_listen_to());
  if chosen is null then
    if called = '' then
      select coalesce((select p.name from people.person p where p.id = account),
        (select s.name from circles.seat s where s.id = platform.current_seat() and s.circle_id = fire)) into called;
    else
      -- Somebody who gives a name does not sit in the account that is open on this device.
      account := null;
    end if;
    chosen := new_seat;
    insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id)
      values (new_seat, fire, account, coalesce(called, ''),
        case when mirror or listens then 'listener' else 'guest' end, now(), new_key);
    if mirror and not listens then
      insert into dialogues.at_door (seat_id, dialogue_id) values (new_seat, the_dialogue);
    end if;
  else
    update circles.seat s set taken_at = coalesce(s.taken_at, now()) where s.id = chosen;
  end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at, opened_from)
    values (session_hash, chosen, 'room', 'room code', device_name, until,
      case when account is not null then platform.current_session() end);
  return chosen;
end
$$;

-- Somebody who is signed in, on a device that holds an invitation to this fire: the seat goes to their account, under the
-- same rules as with the code itself.
create function dialogues.keep_held_invitation(room_code bytea, held bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fire uuid;
  opened uuid;
begin
  if platform.current_person() is null then return false; end if;
  select d.circle_id into fire from dialogues.dialogue d where d.id = dialogues.dialogue_behind_room_code(room_code);
  perform 1 from people.person p where p.id = platform.current_person() for no key update;
  select t.seat_id into opened from platform.session t join circles.seat s on s.id = t.seat_id
    where t.token_hash = held and t.scope = 'invitation' and t.ended_at is null and t.ends_at > now()
      and s.circle_id = fire and s.ended_at is null;
  if opened is null then return false; end if;
  perform 1 from circles.seat s where s.id = opened for update;
  update circles.seat s set person_id = platform.current_person()
    where s.id = opened and s.person_id is null and not circles.has_own_way_in(s.id) and s.came_at is null
      and not exists (select 1 from circles.seat o
        where o.circle_id = fire and o.person_id = platform.current_person() and o.ended_at is null);
  if not found then return false; end if;
  if (select count(*) from circles.seat_code c where c.seat_id = opened and c.kind = 'invitation') > 1 then
    update dialogues.invitation i set needs = null, answer = null, answered_at = null, version = i.version + 1
      where i.seat_id = opened;
  end if;
  update circles.seat_code c set ended_at = now() where c.seat_id = opened and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = opened and t.ended_at is null;
  -- Who held the invitation before chose nothing for this account.
  delete from circles.seat_hat h where h.seat_id = opened and h.suggested_hat is null;
  update circles.seat_hat h set hat = h.suggested_hat, chosen_at = null where h.seat_id = opened;
  return true;
end
$$;
revoke all on function dialogues.keep_held_invitation(bytea, bytea) from public;
grant execute on function dialogues.keep_held_invitation(bytea, bytea) to kampvuur_web;
