-- From when somebody was there no invitation to their seat is given, brought along or kept any more: for everybody who
-- came alike. Refused only where something was said, it told who asked which of those without a telephone had spoken.
create or replace function dialogues.seats_to_invite(dialogue uuid) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.id from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
  where d.id = dialogue and s.ended_at is null and d.circle_id in (select circles.my_kept_circles())
    and not circles.has_own_way_in(s.id)
    and s.came_at is null
$$;

create or replace function dialogues.my_companion(mine uuid)
returns table (seat_id uuid, name text, role text, waits boolean, opens boolean, came boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.id, s.name, s.role, i.waiting_since is not null and s.taken_at is null,
    not circles.has_own_way_in(s.id) and s.came_at is null, s.came_at is not null
  from circles.seat s join dialogues.invitation i on i.seat_id = s.id
  where dialogues.brings_from(mine) and s.id = dialogues.companion_seat(mine)
$$;

create or replace function dialogues.give_companion_code(mine uuid, long bytea, short bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  companion uuid := dialogues.companion_seat(mine);
begin
  if companion is null or not dialogues.brings_from(mine) or circles.has_own_way_in(companion)
    or exists (select 1 from circles.seat s where s.id = companion and s.came_at is not null) then return false; end if;
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (companion, 'invitation', long, short);
  return true;
end
$$;

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
      and s.came_at is null
      and not exists (select 1 from circles.seat o
        where o.circle_id = s.circle_id and o.person_id = platform.current_person() and o.ended_at is null);
  if not found then return null; end if;
  if (select count(*) from circles.seat_code c where c.seat_id = seat and c.kind = 'invitation') > 1 then
    update dialogues.invitation i set needs = null, answer = null, answered_at = null, version = i.version + 1
      where i.seat_id = seat;
    update circles.seat s set taken_at = null where s.id = seat and s.role <> 'initiator';
  end if;
  update circles.seat_code c set ended_at = now() where c.seat_id = seat and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = seat and t.ended_at is null;
  delete from circles.seat_hat h where h.seat_id = seat and h.suggested_hat is null;
  update circles.seat_hat h set hat = h.suggested_hat, chosen_at = null where h.seat_id = seat;
  return seat;
end
$$;
-- What is replaced forgets how many rows it gives.
alter function dialogues.seats_to_invite(uuid) rows 30;
alter function dialogues.my_companion(uuid) rows 1;
