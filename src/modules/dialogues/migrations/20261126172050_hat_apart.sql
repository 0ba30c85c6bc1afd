-- A hat that was written down goes along with who it was written down about, and stays its writer's to know.
create or replace function dialogues.seat_apart(old_seat uuid, fresh_seat uuid, fresh_name text, fresh_key uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  old circles.seat;
  the_dialogue dialogues.dialogue;
begin
  select s.* into old from circles.seat s where s.id = old_seat for update;
  select d.* into the_dialogue from dialogues.dialogue d join dialogues.invitation i on i.dialogue_id = d.id
    where i.seat_id = old_seat and d.circle_id = old.circle_id and d.circle_id in (select circles.my_kept_circles());
  if not found or old.ended_at is not null or old.person_id is not null or old.came_at is null
    or old.role not in ('guest', 'listener')
    or exists (select 1 from circles.seat_word w where w.seat_id = old_seat)
    or not exists (select 1 from platform.session t where t.seat_id = old_seat and t.scope = 'room')
  then return false; end if;
  -- The key goes along with what it seals: the address.
  update circles.seat s set sealing_key_id = fresh_key where s.id = old_seat;
  insert into circles.seat (id, circle_id, name, role, partner_of, sealing_key_id)
    values (fresh_seat, old.circle_id, fresh_name, old.role, old.partner_of, old.sealing_key_id);
  update dialogues.invitation i set seat_id = fresh_seat, answer = null, answered_at = null, needs = null,
    version = i.version + 1 where i.seat_id = old_seat;
  update dialogues.invitation i set brought_by = fresh_seat where i.brought_by = old_seat;
  update dialogues.preparation_talk t set seat_id = fresh_seat where t.seat_id = old_seat;
  insert into circles.seat_hat (seat_id, hat, suggested_hat, suggested_by_seat_id)
    select fresh_seat, h.suggested_hat, h.suggested_hat, h.suggested_by_seat_id from circles.seat_hat h
    where h.seat_id = old_seat and h.suggested_hat is not null;
  update circles.seat_hat h set suggested_hat = null, suggested_by_seat_id = null where h.seat_id = old_seat;
  update circles.seat_code c set ended_at = now()
    where c.seat_id = old_seat and c.kind = 'invitation' and c.ended_at is null;
  update platform.session t set ended_at = now()
    where t.seat_id = old_seat and t.scope = 'invitation' and t.ended_at is null;
  if the_dialogue.format = 'mirror' and the_dialogue.status <> 'closed' then
    update circles.seat s set role = 'listener' where s.id = old_seat;
    insert into dialogues.at_door (seat_id, dialogue_id) values (old_seat, the_dialogue.id) on conflict do nothing;
  end if;
  return true;
end
$$;
