-- As before, in a language whose plan a connection keeps: PostgreSQL plans a function in SQL anew in every statement that asks it,
-- which took longer than what it asks.
create or replace function movements.sisters_of(movement uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query
    select s.sister_id from movements.sister s
    join movements.sister b on b.movement_id = s.sister_id and b.sister_id = s.movement_id
    where s.movement_id = movement;
end
$$;
