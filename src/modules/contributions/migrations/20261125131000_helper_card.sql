-- Who helps can neither keep nor open the card of who is helped: not for a day, and not on that device.
create function contributions.helped_here(seat uuid, browser bytea) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select 1 from contributions.help h
    where h.helped_seat_id = seat and h.begun_at > now() - interval '1 day'
      and (h.helper_seat_id in (select circles.my_seats()) or h.browser_hash = browser));
end
$$;

-- Who held the device on which somebody chose the word of their first card.
create table contributions.word_beside (
  seat_id uuid primary key references circles.seat,
  beside_seat_id uuid not null references circles.seat,
  at timestamptz not null default now()
);
alter table contributions.word_beside enable row level security; -- no policy: only the owner's functions read it

create function contributions.helper_holds_no_card() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is not null and contributions.helped_here(new.seat_id, null) then
    raise insufficient_privilege using message = 'who helps holds no card of who is helped';
  end if;
  return new;
end
$$;
create trigger helper_opens_no_card before insert on platform.session
  for each row when (new.scope = 'card') execute function contributions.helper_holds_no_card();
create trigger helper_chooses_no_word before insert or update of word_mac on circles.seat_word
  for each row execute function contributions.helper_holds_no_card();
create trigger helper_prints_no_card before insert on circles.seat_code
  for each row when (new.kind = 'card') execute function contributions.helper_holds_no_card();

-- Two people for a first card: whoever was beside when the word was chosen does not print the code.
create function contributions.printed_by_another() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from contributions.word_beside b
    where b.seat_id = new.seat_id and b.beside_seat_id in (select circles.my_seats()))
  then
    raise insufficient_privilege using message = 'who was beside when the word was chosen prints no card';
  end if;
  return new;
end
$$;
create trigger printed_by_another before insert on circles.seat_code
  for each row when (new.kind = 'card') execute function contributions.printed_by_another();

-- A word chosen anew was chosen by its owner alone.
create function contributions.word_is_ones_own() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from contributions.word_beside b where b.seat_id = new.seat_id;
  return null;
end
$$;
create trigger word_is_ones_own after update of word_mac on circles.seat_word
  for each row when (new.word_mac is distinct from old.word_mac) execute function contributions.word_is_ones_own();

-- Whether the actor may print this card, or make the first one: they neither helped nor held the device.
create function contributions.may_print_card(seat uuid, browser bytea) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return not contributions.helped_here(seat, browser)
    and not exists (select 1 from contributions.word_beside b
      where b.seat_id = seat and b.beside_seat_id in (select circles.my_seats()));
end
$$;

-- Who may hold the device on which somebody without one chooses the word of their first card: somebody else around the
-- fire, who helps them with nothing and wrote nothing down for them. That word opens nothing until a card is printed. It
-- does not depend on whether anything was said: nobody learns that from it.
create or replace function contributions.helps_with_card(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat s where s.id = seat and s.ended_at is null and s.came_at is not null
      and s.name <> '' and s.circle_id in (select circles.my_circles()))
    and platform.current_scope() in ('room', 'card')
    and seat not in (select circles.my_seats())
    and not circles.has_own_way_in(seat)
    and not contributions.helped_here(seat, null)
    and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat
      and x.writer_seat_id in (select circles.my_seats()))
    and not exists (select 1 from circles.seat_code c where c.seat_id = seat and c.kind = 'card')
$$;

create function contributions.choose_first_word(seat uuid, mac bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from circles.seat s where s.id = seat for update; -- whoever sits down at the same moment chooses themselves
  if not contributions.helps_with_card(seat) then return false; end if;
  insert into circles.seat_word (seat_id, word_mac) values (seat, mac) on conflict (seat_id) do nothing;
  if not found then return false; end if;
  insert into contributions.word_beside (seat_id, beside_seat_id) values (seat, platform.current_seat());
  return true;
end
$$;
-- Word and code in one hand: no longer.
revoke execute on function contributions.make_first_card(uuid, bytea, bytea, bytea) from kampvuur_web;

revoke all on function contributions.helped_here(uuid, bytea), contributions.helper_holds_no_card(),
  contributions.printed_by_another(), contributions.word_is_ones_own(), contributions.may_print_card(uuid, bytea),
  contributions.choose_first_word(uuid, bytea) from public;
grant execute on function contributions.helped_here(uuid, bytea), contributions.may_print_card(uuid, bytea),
  contributions.choose_first_word(uuid, bytea) to kampvuur_web;
