-- Whether whoever sits here ever came in by themselves: with an account, on a device of their own, or with a word on
-- their card. From then on nobody who printed or holds an invitation to this seat can take it over.
create function circles.has_own_way_in(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat s where s.id = seat and s.person_id is not null)
    or exists (select 1 from platform.session t where t.seat_id = seat and t.scope in ('room', 'card'))
    or exists (select 1 from circles.seat_word w where w.seat_id = seat)
$$;

-- Whether they can say yes by themselves now: with an account, or on a device that is open at their seat.
create function circles.can_speak_for_themselves(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat s where s.id = seat and s.person_id is not null)
    or exists (select 1 from platform.session t
      where t.seat_id = seat and t.scope in ('room', 'card') and t.ended_at is null and t.ends_at > now())
$$;

-- Wrong words are counted at the seat, whichever code is tried, and a renewed card does not forget them: whoever renews
-- a card can therefore not guess on. Only another word begins anew.
alter table circles.seat_word
  add column failed smallint not null default 0, -- within a day
  add column failed_since timestamptz,
  add column failed_in_all smallint not null default 0;

create or replace function circles.enter_with_code(hash bytea, code_kind text, mac bytea, token_hash bytea, device text,
  until timestamptz) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  seat uuid := circles.seat_behind_code(hash, code_kind);
  word circles.seat_word;
begin
  if seat is null then return null; end if;
  if code_kind = 'card' then
    -- Guesses at the same moment wait here for each other, so that each is counted.
    select w.* into word from circles.seat_word w where w.seat_id = seat for update;
    if word.seat_id is null then return null; end if;
    if word.failed_since < now() - interval '24 hours' then word.failed := 0; end if;
    if word.failed >= 5 or word.failed_in_all >= 10 then return null; end if;
    if word.word_mac is distinct from mac then
      update circles.seat_word w set failed = word.failed + 1, failed_in_all = word.failed_in_all + 1,
        failed_since = case when word.failed = 0 then now() else word.failed_since end
        where w.seat_id = seat;
      return null;
    end if;
  end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at)
    values (token_hash, seat, code_kind, 'code', device, until);
  return seat;
end
$$;

-- What a card that is renewed opened elsewhere is closed.
create function circles.close_other_cards(seat uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  update platform.session t set ended_at = now()
    where t.seat_id = seat and t.scope = 'card' and t.ended_at is null
      and t.id is distinct from platform.current_session()
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
    on conflict (seat_id) do update set word_mac = excluded.word_mac, chosen_at = now(),
      -- The same word again is no other word: what was guessed wrong stays guessed.
      failed = case when w.word_mac = excluded.word_mac then w.failed else 0 end,
      failed_in_all = case when w.word_mac = excluded.word_mac then w.failed_in_all else 0 end;
  perform circles.close_other_cards(seat);
  return true;
end
$$;

-- The post gives out what goes into letters: invitations, and links of who carries an answer. Nobody gives a second
-- invitation to a seat whose owner has a way in of their own.
create or replace function circles.give_code(seat uuid, code_kind text, long bytea, short bytea) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not (code_kind in ('invitation', 'carrier') and pg_has_role(session_user, 'kampvuur_worker', 'member'))
    and not exists (select 1 from circles.seat s where s.id = seat and s.ended_at is null
      and (s.circle_id in (select circles.my_kept_circles()) or s.id in (select circles.my_speaking_seats())))
  then
    raise insufficient_privilege using message = 'not your seat';
  end if;
  if code_kind = 'invitation' and circles.has_own_way_in(seat) then
    raise check_violation using message = 'this seat has a way in of its own', constraint = 'own_way_in';
  end if;
  if code_kind = 'card' then
    if not exists (select 1 from circles.seat_word w where w.seat_id = seat) then
      raise check_violation using message = 'a card needs a word first';
    end if;
    update circles.seat_code c set ended_at = now()
      where c.seat_id = seat and c.kind = 'card' and c.ended_at is null;
    perform circles.close_other_cards(seat);
  end if;
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (seat, code_kind, long, short);
end
$$;

-- What happened to the card of who sits here on this device: when it was last renewed (null: never), when it was opened
-- before, and how many wrong words were tried since theirs was chosen.
create function circles.my_card() returns table (renewed_at timestamptz, opened_at timestamptz, wrong_words smallint)
language sql stable security definer
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
    w.failed_in_all
  from circles.seat_word w
  where w.seat_id = platform.current_seat() and platform.current_scope() in ('room', 'card')
$$;
alter function circles.my_card() rows 1;

-- A person with an account goes to their own seat at the table, until they sign out.
create or replace function circles.enter_own_seat(seat uuid, token_hash bytea, device text, until timestamptz)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from circles.seat s where s.id = seat and s.ended_at is null
    and s.person_id = platform.current_person()) then return false; end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at, opened_from)
    values (token_hash, seat, 'room', 'own account', device, until, platform.current_session());
  return true;
end
$$;

revoke all on function circles.has_own_way_in(uuid), circles.can_speak_for_themselves(uuid),
  circles.close_other_cards(uuid), circles.my_card() from public;
grant execute on function circles.has_own_way_in(uuid), circles.can_speak_for_themselves(uuid), circles.my_card()
  to kampvuur_web;
