-- As before, in a language whose plan a connection keeps: PostgreSQL plans a function in SQL anew in every statement that asks it,
-- which took longer than what it asks.
create or replace function participants.held_request() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query
    select r.id from participants.join_request r where r.to_circle_id is null
      and r.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.join', true), ''), 'UTF8'));
end
$$;

create or replace function participants.my_connected_requests() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
begin
  return query
    select r.id from participants.join_request r where r.to_circle_id is null
      and (r.movement_id in (select circles.my_kept_circles()) or r.region_id in (select circles.my_kept_circles()));
end
$$;

create or replace function participants.my_questions() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select o.question_id from participants.on_question o
      where o.agreed and o.kind = 'question' and o.circle_id in (select circles.my_open_kept_circles());
end
$$;

create or replace function participants.own_request() returns table (id uuid, movement_id uuid, step text, asked_on date, closed boolean, to_circle boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
#variable_conflict use_column
begin
  return query
    select r.id, r.movement_id, r.step, r.asked_on, r.closed_on is not null, r.to_circle_id is not null
    from participants.join_request r
    where r.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.join', true), ''), 'UTF8'));
end
$$;
