-- How many people stand behind something is told in three words, and never as a number: `few`, `some`, `many`. Where the
-- one becomes the other differs by chance for each group and each quarter, so that no answer taken from another leaves
-- a few people over. Decision 0026 says why these numbers.
create table platform.small_world (
  holds_from date primary key, -- the first day of a quarter: no quarter is told by two rules
  fewest integer not null check (fewest between 5 and 1000)
);
alter table platform.small_world enable row level security; -- no policy: only the owner's functions read it

-- Begin of the quarter in which one asks, as people here count days. What is told holds for that moment, all quarter long.
create function platform.quarter() returns timestamptz
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select date_trunc('quarter', now() at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam' $$;

-- Under how many people nothing is told.
create function platform.fewest() returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce((select w.fewest from platform.small_world w
    where w.holds_from <= platform.day_of(platform.quarter()) order by w.holds_from desc limit 1), 5);
end
$$;

-- Whole numbers from nothing up to and without `below`, that nobody can foresee and that stay the same all quarter.
create function platform.chance(about text, below integer) returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select ('x' || encode(substring(sha256(k.key || convert_to(
      'small worlds|' || platform.day_of(platform.quarter()) || '|' || about, 'UTF8') || k.key) for 4), 'hex'))::bit(32)::bigint
      % below
    from platform.signing_key k limit 1);
end
$$;

-- The word for so many people. `about` names the group; the same group by the same name has the same answer all quarter.
-- No role of the house may call it: whoever could choose the number would find where the words change.
create function platform.how_many(about text, people bigint) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fewest integer := platform.fewest();
begin
  return case
    when people >= 5 * fewest + platform.chance('many|' || about, fewest + 2) then 'many'
    when people >= fewest + platform.chance('some|' || about, fewest + 2) then 'some'
    else 'few'
  end;
end
$$;

revoke all on function platform.quarter(), platform.fewest(), platform.chance(text, integer),
  platform.how_many(text, bigint) from public;
grant execute on function platform.quarter(), platform.fewest() to kampvuur_web;
