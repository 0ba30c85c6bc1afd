-- How many people these seats are at least. One person has a seat in every circle, with an account or without: whoever
-- has the same account or bears the same name counts once. For the owner's functions alone, and never told as a number.
create function circles.people_behind(seats uuid[]) returns bigint
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select least(count(distinct coalesce(s.person_id::text, lower(btrim(s.name)))), count(distinct lower(btrim(s.name))))
  from circles.seat s where s.id = any (seats)
$$;
revoke all on function circles.people_behind(uuid[]) from public;
