-- A next evening: which fire it goes on from, and in which rhythm the one after it is proposed. At most one follows.
alter table dialogues.dialogue
  add column follows_dialogue_id uuid unique references dialogues.dialogue,
  add column rhythm text check (rhythm in ('month', 'quarter'));

-- The place of a next evening, and in it the seat of who begins it: whoever kept a fire that burned may, with their
-- account, also where the house never trusted them to start one by themselves.
create function dialogues.begin_next(earlier uuid, fire uuid, fire_slug text, fire_name text, seat uuid, seat_key uuid)
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
  insert into circles.seat (id, circle_id, person_id, name, role, taken_at, came_at, sealing_key_id)
    select seat, fire, p.id, p.name, 'initiator', now(), now(), seat_key
    from people.person p where p.id = platform.current_person();
  return true;
end
$$;

-- A seat at the next evening for who had one at the earlier: under the same name, and kept with the same account. Not
-- for who begins it. What they answered, needed and chose to come as belongs to that evening.
create function dialogues.seat_again(earlier uuid, fire uuid, seat uuid, seat_key uuid, seat_role text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into circles.seat (id, circle_id, person_id, name, role, partner_of, sealing_key_id)
    select seat, fire, s.person_id, s.name, seat_role, s.partner_of, seat_key
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

-- Whether the actor keeps the fire that another one goes on from.
create function dialogues.keeps_dialogue(dialogue uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from dialogues.dialogue d
    where d.id = dialogue and d.circle_id in (select circles.my_kept_circles()))
$$;
create policy dialogue_follows on dialogues.dialogue as restrictive for insert to kampvuur_web
  with check (follows_dialogue_id is null or dialogues.keeps_dialogue(follows_dialogue_id));

revoke all on function dialogues.begin_next(uuid, uuid, text, text, uuid, uuid),
  dialogues.seat_again(uuid, uuid, uuid, uuid, text), dialogues.keeps_dialogue(uuid) from public;
grant execute on function dialogues.begin_next(uuid, uuid, text, text, uuid, uuid),
  dialogues.seat_again(uuid, uuid, uuid, uuid, text), dialogues.keeps_dialogue(uuid) to kampvuur_web;
