-- Whoever begins a conversation chooses to listen to it, or not, before anybody is asked: those who are asked read who
-- will hear what stays. Later on they may still choose to hear less, not more.
create function dialogues.sit_behind(dialogue uuid, behind boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update circles.seat s set listens = behind from dialogues.dialogue d
    where d.id = dialogue and s.circle_id = d.circle_id and s.role = 'initiator' and s.ended_at is null
      and s.id in (select circles.my_seats())
      and (behind or (d.status = 'draft'
        and not exists (select 1 from contributions.contribution c where c.circle_id = d.circle_id)));
  return found;
end
$$;
revoke all on function dialogues.sit_behind(uuid, boolean) from public;
grant execute on function dialogues.sit_behind(uuid, boolean) to kampvuur_web;

-- What a cluster is called may be somebody's words: who listens finds it only where they may read one of those.
drop policy cluster_see on dialogues.cluster;
create policy cluster_see on dialogues.cluster for select to kampvuur_web using (
  (circle_id in (select circles.my_kept_circles()) and circle_id not in (select circles.circles_i_listen_to()))
  or ((owed_answer_id is not null or circle_id in (select circles.my_circles())
      or circle_id in (select circles.my_kept_circles()))
    and exists (select 1 from dialogues.cluster_contribution x where x.cluster_id = cluster.id)));

drop policy harvest_step_see on dialogues.harvest_step;
create policy harvest_step_see on dialogues.harvest_step for select to kampvuur_web using (
  circle_id in (select circles.my_kept_circles()) and circle_id not in (select circles.circles_i_listen_to()));

-- What somebody told beforehand is for who leads the conversation, not for who will sit behind them.
create policy talk_of_speakers on dialogues.preparation_talk as restrictive for all to kampvuur_web using (
  seat_id is null or dialogue_id in (select d.id from dialogues.dialogue d
    where d.circle_id not in (select circles.circles_i_listen_to())));

-- The post says that there is a letter, and needs nothing of what it says.
revoke select on dialogues.closing_letter from kampvuur_worker;
grant select (dialogue_id, circle_id, sent_at) on dialogues.closing_letter to kampvuur_worker;

-- Whoever listens with this device or this account listens through the code on the wall too.
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
      values (new_seat, fire, coalesce(called, ''),
        case when fire in (select circles.circles_i_listen_to()) then 'listener' else 'guest' end, now(), new_key);
  else
    update circles.seat s set taken_at = coalesce(s.taken_at, now()) where s.id = chosen;
  end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at, opened_from)
    values (session_hash, chosen, 'room', 'room code', device_name, until,
      case when platform.current_person() is not null and chosen <> new_seat then platform.current_session() end);
  return chosen;
end
$$;

-- Who listened to the evening before listens to the next one, unless who begins it chooses otherwise in time.
create or replace function dialogues.begin_next(earlier uuid, fire uuid, fire_slug text, fire_name text, seat uuid, seat_key uuid)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.current_person() is null then return false; end if;
  -- Two who begin one at the same moment wait here for each other: the second finds it there.
  perform 1 from dialogues.dialogue d where d.id = earlier for no key update;
  if exists (select 1 from dialogues.dialogue n where n.follows_dialogue_id = earlier) then return false; end if;
  insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility)
    select fire, 'fire', fire_slug, fire_name, c.parent_id, c.movement_id, 'members'
    from dialogues.dialogue d join circles.circle c on c.id = d.circle_id
    where d.id = earlier and d.status in ('harvesting', 'closed') and d.circle_id in (select circles.my_kept_circles());
  if not found then return false; end if;
  insert into circles.seat (id, circle_id, person_id, name, role, taken_at, came_at, sealing_key_id, listens)
    select seat, fire, p.id, p.name, 'initiator', now(), now(), seat_key,
      (select d.circle_id from dialogues.dialogue d where d.id = earlier) in (select circles.circles_i_listen_to())
    from people.person p where p.id = platform.current_person();
  return true;
end
$$;

create or replace function dialogues.seat_again(earlier uuid, fire uuid, seat uuid, seat_key uuid, seat_role text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into circles.seat (id, circle_id, person_id, name, role, partner_of, sealing_key_id)
    select seat, fire, s.person_id, s.name, case when s.role = 'listener' or s.listens then 'listener' else seat_role end,
      s.partner_of, seat_key
    from circles.seat s
    join dialogues.dialogue first on first.circle_id = s.circle_id
    join dialogues.dialogue next on next.follows_dialogue_id = first.id and next.circle_id = fire
    where s.id = earlier and s.ended_at is null and seat_role in ('guest', 'helper', 'facilitator')
      and s.person_id is distinct from platform.current_person()
      and first.circle_id in (select circles.my_kept_circles())
      and next.circle_id in (select circles.my_kept_circles());
  return found;
end
$$;
