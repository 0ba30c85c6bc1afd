-- Who is asked may bring one person, who sits beside them: a seat, an invitation and a chair of their own.
alter table dialogues.dialogue add column may_bring boolean not null default true;
grant update (may_bring) on dialogues.dialogue to kampvuur_web;
alter table dialogues.invitation add column brought_by uuid references circles.seat;
create index invitation_brought on dialogues.invitation (brought_by) where brought_by is not null;

-- The actor's own seat, as far as a companion goes: an answer's link opens no more than that answer.
create function dialogues.brings_from(mine uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select mine in (select circles.my_seats()) and (select platform.current_scope()) <> 'carrier'
$$;

-- Who comes along with this seat; null where nobody does.
create function dialogues.companion_seat(mine uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select i.seat_id from dialogues.invitation i join circles.seat s on s.id = i.seat_id
  where i.brought_by = mine and s.ended_at is null
$$;

-- Whoever brings somebody knows what they wrote down themselves, whether there is a chair, and whether a card can still
-- be given. What their companion answers and needs is the companion's.
create function dialogues.my_companion(mine uuid)
returns table (seat_id uuid, name text, role text, waits boolean, opens boolean, came boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.id, s.name, s.role, i.waiting_since is not null and s.taken_at is null,
    not circles.has_own_way_in(s.id), s.came_at is not null
  from circles.seat s join dialogues.invitation i on i.seat_id = s.id
  where dialogues.brings_from(mine) and s.id = dialogues.companion_seat(mine)
$$;
alter function dialogues.my_companion(uuid) rows 1;

create function dialogues.bring(mine uuid, new_seat uuid, new_key uuid, called text, helps boolean, needed bytea)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fire dialogues.dialogue;
begin
  if not dialogues.brings_from(mine) then return false; end if;
  perform dialogues.hold_chairs(mine);
  select d.* into fire from dialogues.dialogue d
    join dialogues.invitation i on i.dialogue_id = d.id join circles.seat s on s.id = i.seat_id
    where i.seat_id = mine and i.answer = 'yes' and i.brought_by is null and s.role in ('guest', 'helper')
      and s.ended_at is null and d.status = 'inviting' and d.may_bring;
  if fire.id is null or dialogues.companion_seat(mine) is not null then return false; end if;
  insert into circles.seat (id, circle_id, name, role, sealing_key_id)
    values (new_seat, fire.circle_id, called, case when helps then 'helper' else 'guest' end, new_key);
  insert into dialogues.invitation (seat_id, dialogue_id, needs, answer, answered_at, brought_by)
    values (new_seat, fire.id, needed, 'yes', now(), mine);
  perform dialogues.give_chairs(fire.id, new_seat);
  return true;
end
$$;

-- Before the evening whoever brings somebody can take that back, unless they came in already.
create function dialogues.come_alone(mine uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fire uuid;
begin
  if not dialogues.brings_from(mine) then return false; end if;
  perform dialogues.hold_chairs(mine);
  select d.id into fire from dialogues.dialogue d join circles.seat s on s.circle_id = d.circle_id
    where s.id = mine and d.status = 'inviting';
  update circles.seat s set ended_at = now()
    where fire is not null and s.id = dialogues.companion_seat(mine) and s.came_at is null;
  if not found then return false; end if;
  perform dialogues.give_chairs(fire, null);
  return true;
end
$$;

create function dialogues.give_companion_code(mine uuid, long bytea, short bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  companion uuid := dialogues.companion_seat(mine);
begin
  if companion is null or not dialogues.brings_from(mine) or circles.has_own_way_in(companion)
    or exists (select 1 from contributions.speaker x where x.speaker_seat_id = companion) then return false; end if;
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (companion, 'invitation', long, short);
  return true;
end
$$;

revoke all on function dialogues.brings_from(uuid), dialogues.companion_seat(uuid), dialogues.my_companion(uuid),
  dialogues.bring(uuid, uuid, uuid, text, boolean, bytea), dialogues.come_alone(uuid),
  dialogues.give_companion_code(uuid, bytea, bytea) from public;
grant execute on function dialogues.my_companion(uuid), dialogues.bring(uuid, uuid, uuid, text, boolean, bytea),
  dialogues.come_alone(uuid), dialogues.give_companion_code(uuid, bytea, bytea) to kampvuur_web;
