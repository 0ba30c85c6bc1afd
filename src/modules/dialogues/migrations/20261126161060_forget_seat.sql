-- A seat whose key is gone is a place where somebody sat: its name, address, needs, hat, codes and devices go with it.
-- Follows the key, whoever erased it: also when a backup from before is put back.
create function dialogues.forget_seat() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  gone circles.seat;
begin
  for gone in select * from circles.seat s where s.sealing_key_id = new.id loop
    delete from circles.seat_hat h where h.seat_id = gone.id;
    delete from circles.seat_code c where c.seat_id = gone.id;
    delete from circles.seat_word w where w.seat_id = gone.id;
    delete from platform.session s where s.seat_id = gone.id;
    delete from platform.command_receipt r where r.actor = 'seat:' || gone.id;
    delete from dialogues.at_door d where d.seat_id = gone.id;
    perform platform.erase_keys(array(
      select t.sealing_key_id from dialogues.preparation_talk t where t.seat_id = gone.id));
    delete from dialogues.preparation_talk t where t.seat_id = gone.id;
    update dialogues.invitation i set email = null, needs = null, waiting_since = null, chair_to_tell = false
      where i.seat_id = gone.id;
    -- Where a name was written down beside the seat.
    update contributions.owed_answer o set answered_by = ''
      where o.answered_by = gone.name and exists (
        select from contributions.carrier c where c.owed_answer_id = o.id and c.seat_id = gone.id);
    update contributions.carrier c set name = '' where c.seat_id = gone.id;
    update dialogues.dialogue d set facilitator_name = ''
      where d.circle_id = gone.circle_id and gone.role = 'facilitator' and d.facilitator_name = gone.name;
    -- Also of what lies within: a host of the movement is called about its teams.
    update circles.circle c set contact_name = null
      where gone.role = 'host' and c.contact_name = gone.name
        and gone.circle_id in (c.id, c.parent_id, c.sector_id, c.region_id, c.movement_id);
    update circles.seat s set name = '', person_id = null, partner_of = null,
        ended_at = coalesce(s.ended_at, now()), version = s.version + 1
      where s.id = gone.id;
  end loop;
  return null;
end
$$;
revoke all on function dialogues.forget_seat() from public;
create trigger forget_seat after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function dialogues.forget_seat();

-- Erases everything of whoever asks: with an account all of it, with a card or at the table what this one seat holds.
-- @return what they said, and whether others could read it, for those who must hear that it is gone.
create function dialogues.erase_all_of_me(addresses text[]) returns table (contribution_id uuid, allowed boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  person uuid := platform.current_person();
  seats uuid[];
begin
  if person is not null then
    perform from people.person p where p.id = person for update;
    seats := array(select s.id from circles.seat s where s.person_id = person);
  elsif platform.current_scope() in ('room', 'card') then
    seats := array[platform.current_seat()];
  else
    return;
  end if;
  perform from circles.seat s where s.id = any (seats) order by s.id for update;
  return query select c.id, c.audience is not null from contributions.speaker x
    join contributions.contribution c on c.id = x.contribution_id
    where x.speaker_seat_id = any (seats) and c.erased_at is null;
  delete from platform.example_mail m where m.recipient = any (addresses);
  delete from people.sign_in_request r where r.email = any (addresses);
  -- The words first: who wrote them down and what was tied to them is still known then.
  perform platform.erase_keys(array(select v.sealing_key_id from contributions.contribution_version v
    join contributions.speaker x on x.contribution_id = v.contribution_id where x.speaker_seat_id = any (seats)));
  perform platform.erase_keys(array(select s.sealing_key_id from circles.seat s where s.id = any (seats)));
  if person is not null then perform platform.erase_keys(array[person]); end if;
end
$$;
alter function dialogues.erase_all_of_me(text[]) rows 30;
revoke all on function dialogues.erase_all_of_me(text[]) from public;
grant execute on function dialogues.erase_all_of_me(text[]) to kampvuur_web;
