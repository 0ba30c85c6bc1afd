-- Whoever lost their word, or whose card is locked, chooses another as they chose the first: on the device of somebody else who was
-- there, who does not print the card. Whoever answers the movement's telephone let them, less than a month ago; who holds the device
-- came to that fire before that. Until another is chosen, the word and the card from before stay what they were.
create or replace function contributions.helps_with_card(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat s where s.id = seat and s.ended_at is null and s.came_at is not null
      and s.name <> '' and s.circle_id in (select circles.my_circles()))
    and platform.current_scope() in ('room', 'card')
    and seat not in (select circles.my_seats())
    and not contributions.helped_here(seat, null)
    and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat
      and x.writer_seat_id in (select circles.my_seats()))
    and (exists (select 1 from circles.seat_word w join circles.seat me on me.id = platform.current_seat()
        where w.seat_id = seat and w.anew_at > now() - interval '30 days' and me.came_at < w.anew_at)
      or (not circles.has_own_way_in(seat)
        and not exists (select 1 from circles.seat_code c where c.seat_id = seat and c.kind = 'card')))
$$;

create or replace function contributions.choose_first_word(seat uuid, mac bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from circles.seat s where s.id = seat for update; -- whoever sits down at the same moment chooses themselves
  if not contributions.helps_with_card(seat) then return false; end if;
  insert into circles.seat_word as w (seat_id, word_mac) values (seat, mac)
    on conflict (seat_id) do update set word_mac = excluded.word_mac, chosen_at = now(), anew_at = null,
      failed = 0, failed_in_all = 0, tried = 0
      where w.anew_at is not null;
  if not found then return false; end if;
  update circles.seat_code c set ended_at = now() where c.seat_id = seat and c.kind = 'card' and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = seat and t.scope = 'card' and t.ended_at is null;
  insert into contributions.word_beside as b (seat_id, beside_seat_id) values (seat, platform.current_seat())
    on conflict (seat_id) do update set beside_seat_id = excluded.beside_seat_id, at = now();
  return true;
end
$$;

-- Who may choose anew on this device now.
create function contributions.choose_anew_here() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select w.seat_id from circles.seat_word w join circles.seat s on s.id = w.seat_id
  where s.circle_id in (select circles.my_circles()) and w.anew_at > now() - interval '30 days' and contributions.helps_with_card(w.seat_id)
$$;
revoke all on function contributions.choose_anew_here() from public;
grant execute on function contributions.choose_anew_here() to kampvuur_web;
