-- A tie ends on the day it is at the house, not in Greenwich: between midnight and one the two differ.

create or replace function platform.untie(from_kind text, from_id uuid, to_kind text, to_id uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  update platform.link l set ended_on = platform.day_of(now()),
    ended_by = coalesce(platform.current_person(), platform.current_seat())
  where l.from_kind = untie.from_kind and l.from_id = untie.from_id
    and l.to_kind = untie.to_kind and l.to_id = untie.to_id and l.ended_on is null
$$;

create or replace function platform.untie_all(kind text, id uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  update platform.link l set ended_on = platform.day_of(now()),
    ended_by = coalesce(platform.current_person(), platform.current_seat())
  where l.ended_on is null
    and ((l.from_kind = untie_all.kind and l.from_id = untie_all.id)
      or (l.to_kind = untie_all.kind and l.to_id = untie_all.id))
$$;

-- Where a column stamps the day of whoever writes the row.
grant execute on function platform.day_of(timestamptz) to kampvuur_web;
