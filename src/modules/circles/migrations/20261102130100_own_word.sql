-- The word or picture on a card is chosen from one's own seat only: whoever could choose it for somebody else could
-- renew that card and read it. The first card of who has a helper is made by contributions.make_first_card().
create or replace function circles.choose_word(seat uuid, mac bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seat in (select circles.my_speaking_seats()) then
    insert into circles.seat_word (seat_id, word_mac) values (seat, mac)
      on conflict (seat_id) do update set word_mac = excluded.word_mac, chosen_at = now();
    return true;
  end if;
  raise insufficient_privilege using message = 'not your seat';
end
$$;

