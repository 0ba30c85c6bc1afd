-- A hat cannot be read back by whoever holds somebody's invitation: the one who printed it holds it too. And what
-- people chose themselves counts in the list of who is not yet coming only three at a time, so that nobody can see
-- in it what the last one chose.
alter table circles.seat_hat
  add column suggested_hat text, -- what who prepares wrote down
  add column chosen_at timestamptz default now(); -- null: nobody chose for themselves yet

drop policy seat_hat_own on circles.seat_hat;
create policy seat_hat_own on circles.seat_hat for all to kampvuur_web
  using (seat_id in (select s.id from circles.seat s
    where s.person_id = (select platform.current_person()) and s.ended_at is null))
  with check (seat_id in (select s.id from circles.seat s
    where s.person_id = (select platform.current_person()) and s.ended_at is null));

create or replace function circles.suggest_hat(seat uuid, hat text) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into circles.seat_hat (seat_id, hat, suggested_hat, chosen_at)
  select s.id, suggest_hat.hat, suggest_hat.hat, null from circles.seat s
  where s.id = seat and s.circle_id in (select circles.my_kept_circles())
  on conflict (seat_id) do nothing
$$;

-- In which hat I come; null: I do not say. Also with an invitation, which writes it and never reads it.
create function circles.choose_hat(seat uuid, hat text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seat not in (select circles.my_seats()) then
    raise insufficient_privilege using message = 'not your seat';
  end if;
  if hat is null then
    delete from circles.seat_hat h where h.seat_id = seat;
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
  with coming as (
    select h.* from circles.seat_hat h join circles.seat s on s.id = h.seat_id
    where s.circle_id = circle and s.taken_at is not null and s.ended_at is null
      and circle in (select circles.my_kept_circles())),
  chosen as (
    select c.hat, row_number() over (order by c.chosen_at, c.seat_id) as place, count(*) over () as many
    from coming c where c.chosen_at is not null)
  select c.suggested_hat from coming c where c.suggested_hat is not null
  union
  select c.hat from chosen c where c.place <= c.many - c.many % 3
$$;
revoke all on function circles.choose_hat(uuid, text) from public;
grant execute on function circles.choose_hat(uuid, text) to kampvuur_web;
