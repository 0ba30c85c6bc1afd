-- What people chose themselves is seen by nobody, not in a list of who is coming either: with a few invented guests the
-- list gave away what the one real guest chose. Only what who prepares wrote down counts there, and that does not
-- change with what its wearer does.
alter table circles.seat_hat alter column hat drop not null; -- null: only what was written down, taken off

create or replace function circles.suggest_hat(seat uuid, hat text) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into circles.seat_hat as h (seat_id, hat, suggested_hat, chosen_at)
  select s.id, suggest_hat.hat, suggest_hat.hat, null from circles.seat s
  where s.id = seat and s.circle_id in (select circles.my_kept_circles())
  on conflict (seat_id) do update set suggested_hat = coalesce(h.suggested_hat, excluded.suggested_hat)
$$;

create or replace function circles.choose_hat(seat uuid, hat text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seat not in (select circles.my_seats()) then
    raise insufficient_privilege using message = 'not your seat';
  end if;
  if hat is null then
    delete from circles.seat_hat h where h.seat_id = seat and h.suggested_hat is null;
    update circles.seat_hat h set hat = null, chosen_at = now() where h.seat_id = seat;
  else
    insert into circles.seat_hat as h (seat_id, hat, chosen_at) values (seat, choose_hat.hat, now())
      on conflict (seat_id) do update set hat = excluded.hat, chosen_at = excluded.chosen_at;
  end if;
end
$$;

create or replace function circles.hats_coming(circle uuid) returns setof text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select distinct h.suggested_hat from circles.seat_hat h join circles.seat s on s.id = h.seat_id
  where s.circle_id = circle and s.taken_at is not null and s.ended_at is null and h.suggested_hat is not null
    and circle in (select circles.my_kept_circles())
$$;
