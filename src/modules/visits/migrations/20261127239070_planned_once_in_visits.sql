-- As before, in a language whose plan a connection keeps: PostgreSQL plans a function in SQL anew in every statement that asks it,
-- which took longer than what it asks.
create or replace function visits.my_visits() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
begin
  return query
    select visits.my_received_visits() union select visits.my_guest_visits();
end
$$;
