-- Whoever is asked already to carry an answer is not asked again: one question, one letter.
create or replace function contributions.ask_to_carry(handover uuid, owed uuid, hands_over uuid, asked uuid, called text,
  vouched boolean, seal_key uuid, address bytea, today date) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  promised contributions.owed_answer;
  carried contributions.carrier;
  name text := called;
  belongs boolean := vouched and contributions.may_vouch(owed);
  was_there boolean := false;
  earlier uuid;
begin
  if (platform.verified_actor())[4] = 'invitation' then return null; end if;
  select o.* into promised from contributions.owed_answer o where o.id = owed for update;
  select c.* into carried from contributions.carrier c where c.owed_answer_id = owed and c.seat_id = hands_over;
  if promised.id is null or carried.seat_id is null
    or not (hands_over in (select circles.my_seats()) or promised.circle_id in (select circles.my_kept_circles())
      or (carried.gone_at is not null and owed in (select contributions.my_owed_answers())))
  then
    return null;
  end if;
  if promised.answered_at is not null then return 'answered'; end if;
  if seal_key is null and exists (select 1 from contributions.handover h where h.owed_answer_id = owed
    and h.from_seat_id = hands_over and h.to_seat_id = asked and h.outcome is null)
  then
    return 'asked already';
  end if;
  if seal_key is null then
    select s.name, s.taken_at is not null and s.role <> 'listener' and not s.listens,
        belongs or exists (select 1 from contributions.carrier c where c.seat_id = s.id and c.of_house)
      into name, was_there, belongs
      from circles.seat s where s.id = asked and s.circle_id = promised.circle_id and s.ended_at is null and s.name <> ''
        and (s.taken_at is not null or exists (select 1 from contributions.carrier c where c.seat_id = s.id));
    if not found then return 'nobody'; end if;
    if exists (select 1 from contributions.carrier c where c.owed_answer_id = owed and c.seat_id = asked)
      or exists (select 1 from contributions.handover h where h.owed_answer_id = owed and h.to_seat_id = asked
        and h.outcome is null and h.from_seat_id <> hands_over)
    then
      return 'same';
    end if;
  end if;
  if not belongs and not was_there and not exists (select 1 from contributions.owed_answer_words w
    join contributions.contribution c on c.id = w.contribution_id
    where w.owed_answer_id = owed and c.state = 'confirmed' and c.audience = 'everyone')
  then
    return 'outsider';
  end if;
  if seal_key is not null then
    insert into circles.seat (id, circle_id, name, role, sealing_key_id)
      values (asked, promised.circle_id, called, 'helper', seal_key);
    insert into contributions.carrier_address (seat_id, email) values (asked, address);
  end if;
  update contributions.handover h set outcome = 'taken-back', decided_on = today
    where h.owed_answer_id = owed and h.from_seat_id = hands_over and h.outcome is null returning h.to_seat_id into earlier;
  insert into contributions.handover (id, owed_answer_id, circle_id, from_seat_id, from_name, to_seat_id, to_name,
      of_house, asked_on)
    values (handover, owed, promised.circle_id, hands_over, carried.name, asked, name, belongs, today);
  if earlier is not null then perform contributions.end_asked_seat(earlier); end if;
  return 'asked';
end
$$;
