-- As before, in a language whose plan a connection keeps: PostgreSQL plans a function in SQL anew in every statement that asks it,
-- which took longer than what it asks.
create or replace function contributions.my_besides() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select b.id from contributions.beside b where b.seat_id in (select contributions.my_deciding_seats());
end
$$;

create or replace function contributions.my_deciding_seats() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select o.id from circles.my_speaking_seats() mine (id) cross join lateral contributions.seats_with(mine.id) o (id);
end
$$;

-- One expression without settings of its own is written into the statement that asks it, and is no call at all. It is read here and
-- now, so no search path changes what it says.
create or replace function contributions.reads_for() returns text
language sql stable
return coalesce(nullif(current_setting('kampvuur.reads_for', true), ''), 'talk-on');
