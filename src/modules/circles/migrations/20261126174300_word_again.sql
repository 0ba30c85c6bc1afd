-- A right word ends what was counted against a card: whoever knows it is its owner, who reads once how often a wrong one was tried.
-- Until then ten are the end, and whoever prints cards for others has fifteen for all that nobody opened since they printed them:
-- with two pictures of sixteen that is six in a hundred, however many they print.
alter table circles.seat_word
  add column tried smallint not null default 0, -- wrong ones before the last right one
  add column anew_at timestamptz; -- its owner lost it and may choose another, beside somebody who was there
alter table circles.seat_code add column printed_by uuid; -- the account or seat of who printed this card for somebody else
-- Until now nothing ended the count: many of those were followed by the right one.
update circles.seat_word set tried = failed_in_all, failed_in_all = 0 where failed_in_all < 10;

create function circles.printed_for_another() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.seat_id not in (select circles.my_seats()) then
    new.printed_by := coalesce(platform.current_person(), platform.current_seat());
  end if;
  return new;
end
$$;
create trigger printed_for_another before insert on circles.seat_code
  for each row when (new.kind = 'card') execute function circles.printed_for_another();

-- 'day' until five wrong ones are a day ago, 'closed' until its owner chose another or had it printed by somebody else.
create function circles.word_lock(word circles.seat_word) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  card circles.seat_code;
begin
  if word.failed_in_all >= 10 then return 'closed'; end if;
  select c.* into card from circles.seat_code c
    where c.seat_id = word.seat_id and c.kind = 'card' and c.ended_at is null order by c.created_at desc limit 1;
  if card.printed_by is not null and not exists (select 1 from platform.session t
    where t.seat_id = word.seat_id and t.scope = 'card' and t.opened_at > card.created_at)
  then
    perform pg_advisory_xact_lock(hashtextextended('printed by ' || card.printed_by, 0));
    if (select sum(w.failed_in_all) from circles.seat_word w where w.failed_since > now() - interval '90 days'
      and exists (select 1 from circles.seat_code c where c.seat_id = w.seat_id and c.kind = 'card'
        and c.ended_at is null and c.printed_by = card.printed_by)) >= 15
    then return 'closed'; end if;
  end if;
  return case when word.failed >= 5 and word.failed_since >= now() - interval '24 hours' then 'day' end;
end
$$;

create or replace function circles.knows_word(seat uuid, mac bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  word circles.seat_word;
begin
  select w.* into word from circles.seat_word w where w.seat_id = seat for update;
  if word.seat_id is null or circles.word_lock(word) is not null then return false; end if;
  if word.failed_since < now() - interval '24 hours' then word.failed := 0; end if;
  if word.word_mac is distinct from mac then
    update circles.seat_word w set failed = word.failed + 1, failed_in_all = word.failed_in_all + 1,
      failed_since = case when word.failed = 0 then now() else word.failed_since end
      where w.seat_id = seat;
    return false;
  end if;
  update circles.seat_word w set tried = word.failed_in_all, failed = 0, failed_in_all = 0
    where w.seat_id = seat and (w.tried, w.failed, w.failed_in_all) is distinct from (word.failed_in_all, 0, 0);
  return true;
end
$$;

-- Whether the card with this code is locked, and how long. A code that nobody has sounds like one that is not locked.
create function circles.card_lock(hash bytea) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  word circles.seat_word;
begin
  select w.* into word from circles.seat_word w where w.seat_id = circles.seat_behind_code(hash, 'card');
  return case when word.seat_id is not null then circles.word_lock(word) end;
end
$$;

create or replace function circles.my_card() returns table (renewed_at timestamptz, opened_at timestamptz, wrong_words smallint)
language sql stable security definer rows 1
set search_path = pg_catalog, pg_temp
as $$
  select
    (select c.created_at from circles.seat_code c
      where c.seat_id = w.seat_id and c.kind = 'card' and c.ended_at is null
        and exists (select 1 from circles.seat_code o
          where o.seat_id = w.seat_id and o.kind = 'card' and o.ended_at is not null)
      order by c.created_at desc limit 1),
    (select max(t.opened_at) from platform.session t
      where t.seat_id = w.seat_id and t.scope = 'card' and t.id is distinct from platform.current_session()),
    (w.tried + w.failed_in_all)::smallint
  from circles.seat_word w
  where w.seat_id = platform.current_seat() and platform.current_scope() in ('room', 'card')
$$;

create or replace function circles.choose_word(seat uuid, mac bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seat not in (select circles.my_speaking_seats()) then
    raise insufficient_privilege using message = 'not your seat';
  end if;
  insert into circles.seat_word as w (seat_id, word_mac) values (seat, mac)
    on conflict (seat_id) do update set word_mac = excluded.word_mac, chosen_at = now(), anew_at = null,
      -- The same word again is no other word: what was guessed wrong stays guessed.
      failed = case when w.word_mac = excluded.word_mac then w.failed else 0 end,
      failed_in_all = case when w.word_mac = excluded.word_mac then w.failed_in_all else 0 end,
      tried = case when w.word_mac = excluded.word_mac then w.tried else 0 end;
  perform circles.close_other_cards(seat);
  return true;
end
$$;

revoke all on function circles.printed_for_another(), circles.word_lock(circles.seat_word), circles.card_lock(bytea)
  from public;
grant execute on function circles.card_lock(bytea) to kampvuur_web;
