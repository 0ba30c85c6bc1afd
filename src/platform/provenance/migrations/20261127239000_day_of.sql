-- One expression without settings of its own is written into the statement that asks it, and is no call at all. It is read here and
-- now, so no search path changes what it says.
create or replace function platform.day_of(moment timestamptz) returns date
language sql stable
return (moment at time zone 'Europe/Amsterdam')::date;
