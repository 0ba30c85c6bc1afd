-- Numbers may differ from quarter to quarter and from movement to movement. All of them are multiples of five, and so is
-- what is certain after an answer: an answer under one number taken from one under another leaves nobody, or five at least.
create or replace function platform.fewest() returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce((select ceil(w.fewest / 5.0)::integer * 5 from platform.small_world w
    where w.holds_from <= platform.day_of(platform.quarter()) order by w.holds_from desc limit 1), 5);
end
$$;

-- The word for so many people, under a number of one's own: the house's at least. Every number draws lines of its own.
create function platform.how_many(about text, people bigint, at_least integer) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fewest integer := greatest(platform.fewest(), ceil(at_least / 5.0)::integer * 5);
begin
  return case
    when people < fewest then 'few'
    when people >= 5 * fewest + platform.chance('many|' || fewest || '|' || about, fewest + 2) then 'many'
    when people >= fewest + platform.chance('some|' || fewest || '|' || about, fewest + 2) then 'some'
    else 'few'
  end;
end
$$;
revoke all on function platform.how_many(text, bigint, integer) from public;
