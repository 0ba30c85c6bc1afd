-- A connection may be opened for pages that are the same for everybody (`kampvuur.for_everybody=on`). What a rule opens for somebody in
-- particular stands behind `not platform.is_for_everybody()`: on such a connection it is no part of any plan, where a rule with its four
-- functions, written out at each table that a query and the rules within it touch, made plans of hundreds of parts that were set up and
-- taken down for each visitor and never asked. Elsewhere nothing is left of this in a plan, and every rule is as it was.
-- It only ever takes away. Whoever sets it, or sets it differently, sees no more by it.
-- Immutable so that it is worked out when a statement is planned: it is one thing for as long as a connection lasts.
create function platform.is_for_everybody() returns boolean
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce(current_setting('kampvuur.for_everybody', true), '') = 'on';
end
$$;
revoke all on function platform.is_for_everybody() from public;
grant execute on function platform.is_for_everybody() to kampvuur_web, kampvuur_worker;
