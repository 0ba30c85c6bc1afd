-- Whether somebody knows the word of a card: guesses at the same moment wait here for each other, each that fails is counted
-- at the seat, and after too many the right one is wrong as well. Asked by whatever a card and its word open.
create function circles.knows_word(seat uuid, mac bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  word circles.seat_word;
begin
  select w.* into word from circles.seat_word w where w.seat_id = seat for update;
  if word.seat_id is null then return false; end if;
  if word.failed_since < now() - interval '24 hours' then word.failed := 0; end if;
  if word.failed >= 5 or word.failed_in_all >= 10 then return false; end if;
  if word.word_mac is distinct from mac then
    update circles.seat_word w set failed = word.failed + 1, failed_in_all = word.failed_in_all + 1,
      failed_since = case when word.failed = 0 then now() else word.failed_since end
      where w.seat_id = seat;
    return false;
  end if;
  return true;
end
$$;
revoke all on function circles.knows_word(uuid, bytea) from public;

create or replace function circles.enter_with_code(hash bytea, code_kind text, mac bytea, token_hash bytea, device text,
  until timestamptz) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  seat uuid := circles.seat_behind_code(hash, code_kind);
begin
  if seat is null then return null; end if;
  if code_kind = 'card' and not circles.knows_word(seat, mac) then return null; end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at)
    values (token_hash, seat, code_kind, 'code', device, until);
  return seat;
end
$$;
