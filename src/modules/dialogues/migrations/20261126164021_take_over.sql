-- Somebody who was helped, or spoke with a card alone, has an account now and takes over what they said: with the code of
-- their card and its word. Everything in that seat is theirs from then on, in every state. What opened it before opens
-- nothing any more, and whoever helped them helps them no longer. It cannot be done by who helped them or wrote anything
-- down for them, ever: a card that opens is for a day, an account is for good.
create function dialogues.take_over(code_hash bytea, mac bytea, browser bytea) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  seat uuid := circles.seat_behind_code(code_hash, 'card');
  mine uuid;
begin
  if me is null then return null; end if;
  -- Pressed again: theirs already.
  select c.seat_id into mine from circles.seat_code c join circles.seat s on s.id = c.seat_id
    where (c.long_hash = code_hash or c.short_hash = code_hash) and c.kind = 'card'
      and s.person_id = me and s.ended_at is null;
  if mine is not null then return mine; end if;
  if seat is null or contributions.helped_here(seat, browser) then return null; end if;
  if not circles.knows_word(seat, mac) then return null; end if;
  perform 1 from people.person p where p.id = me for no key update;
  perform 1 from circles.seat s where s.id = seat for update;
  if exists (select 1 from contributions.help h join circles.seat t on t.id = h.helper_seat_id
      where h.helped_seat_id = seat and t.person_id = me)
    or exists (select 1 from contributions.speaker x join circles.seat t on t.id = x.writer_seat_id
      where x.speaker_seat_id = seat and t.person_id = me)
  then return null; end if;
  -- One account, one seat: what was said elsewhere around the same fire stays in its own seat, with its own card.
  update circles.seat s set person_id = me
    where s.id = seat and s.person_id is null and s.ended_at is null
      and not exists (select 1 from circles.seat o
        where o.circle_id = s.circle_id and o.person_id = me and o.ended_at is null);
  if not found then return null; end if;
  update circles.seat_code c set ended_at = now() where c.seat_id = seat and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = seat and t.ended_at is null;
  -- There is a word still, as whoever prints cards sees, and nobody knows it: its owner may choose another.
  update circles.seat_word w set word_mac = sha256(gen_random_uuid()::text::bytea || gen_random_uuid()::text::bytea),
    chosen_at = now() where w.seat_id = seat;
  update contributions.help h set ended_at = now(), ended_by = 'helped'
    where h.helped_seat_id = seat and h.ended_at is null and h.ends_at > now();
  return seat;
end
$$;
revoke all on function dialogues.take_over(bytea, bytea, bytea) from public;
grant execute on function dialogues.take_over(bytea, bytea, bytea) to kampvuur_web;
