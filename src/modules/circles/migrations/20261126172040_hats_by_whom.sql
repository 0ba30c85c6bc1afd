-- Who prepares together could read in the list of who is not coming yet which hat the other wrote down for the one person
-- who just said yes. Everybody's own notes count for themselves alone: then the list tells nobody a hat.
alter table circles.seat_hat add column suggested_by_seat_id uuid references circles.seat;
update circles.seat_hat h set suggested_by_seat_id = k.id
  from circles.seat s join circles.seat k on k.circle_id = s.circle_id and k.ended_at is null
    and k.role in ('host', 'initiator', 'facilitator')
  where s.id = h.seat_id and h.suggested_hat is not null and not exists (select from circles.seat o
    where o.circle_id = k.circle_id and o.id <> k.id and o.role in ('host', 'initiator', 'facilitator'));

create or replace function circles.suggest_hat(seat uuid, hat text) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into circles.seat_hat as h (seat_id, hat, suggested_hat, suggested_by_seat_id, chosen_at)
  select s.id, suggest_hat.hat, suggest_hat.hat, k.id, null
  from circles.seat s join circles.seat k on k.circle_id = s.circle_id and k.id in (select circles.my_seats())
    and k.role in ('host', 'initiator', 'facilitator')
  where s.id = seat and s.circle_id in (select circles.my_kept_circles())
  order by k.created_at, k.id limit 1
  on conflict (seat_id) do update set
    suggested_by_seat_id = case when h.suggested_hat is null then excluded.suggested_by_seat_id else h.suggested_by_seat_id end,
    suggested_hat = coalesce(h.suggested_hat, excluded.suggested_hat)
$$;

create or replace function circles.hats_coming(circle uuid) returns setof text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select distinct h.suggested_hat from circles.seat_hat h join circles.seat s on s.id = h.seat_id
  where s.circle_id = circle and s.taken_at is not null and s.ended_at is null and h.suggested_hat is not null
    and h.suggested_by_seat_id in (select circles.my_seats())
    and circle in (select circles.my_kept_circles())
$$;
