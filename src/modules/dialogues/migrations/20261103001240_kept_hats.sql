-- What who prepares wrote down about a hat goes on counting when somebody keeps the invitation with an account: the list
-- of who is coming may not tell that something else was chosen before. An earlier holder's yes to facilitating is
-- forgotten with the rest of what they answered.
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
    update circles.seat s set taken_at = null where s.id = seat and s.role <> 'initiator';
  end if;
  update circles.seat_code c set ended_at = now() where c.seat_id = seat and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = seat and t.ended_at is null;
  delete from circles.seat_hat h where h.seat_id = seat and h.suggested_hat is null;
  update circles.seat_hat h set hat = h.suggested_hat, chosen_at = null where h.seat_id = seat;
  return seat;
end
$$;
