-- As before, in a language whose plan a connection keeps: PostgreSQL plans a function in SQL anew in every statement that asks it,
-- which took longer than what it asks.
create or replace function circles.asking_more_of_me() returns table (id uuid, name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
#variable_conflict use_column
begin
  return query
    select distinct c.id, c.name from circles.seat s join circles.circle c on c.id = s.circle_id
    where s.person_id = platform.current_person() and s.ended_at is null and s.taken_at is not null and s.asks_more
      and not platform.is_strong(c.id)
    order by c.name;
end
$$;

create or replace function circles.standing_in(person uuid) returns table (seat_id uuid, circle_id uuid)
language plpgsql stable
set search_path = pg_catalog, pg_temp
rows 1
as $$
#variable_conflict use_column
begin
  return query
    select s.id, s.circle_id from circles.seat s
    join circles.circle c on c.id = s.circle_id and c.closed_on is null and (c.second_step = 'nobody' or platform.is_strong(c.id))
    join circles.host_asked a on a.to_seat_id = s.id and a.kind = 'stand-in' and a.outcome = 'yes' and a.ended_at is null
      and platform.day_of(now()) between a.from_on and a.until_on
    join circles.seat h on h.id = a.by_seat_id and h.role = 'host' and h.ended_at is null
    where s.person_id = person and s.taken_at is not null and s.ended_at is null;
end
$$;

create or replace function circles.my_hosting_seat(circle uuid) returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(circles.my_own_hosting_seat(circle), (select i.seat_id from circles.standing_in(platform.current_person()) i
      where i.circle_id = circle limit 1)));
end
$$;
