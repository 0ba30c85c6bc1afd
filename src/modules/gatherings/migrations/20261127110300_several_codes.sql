-- As before, for several codes at once: who signed up for more than one thing without an account sees them beside each other.
create or replace function gatherings.my_sign_ups() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  held bytea[] := array(select sha256(convert_to(one.code, 'UTF8'))
    from unnest(string_to_array(nullif(current_setting('kampvuur.sign_up', true), ''), ' ')) one (code));
begin
  return query select s.id from gatherings.sign_up s where s.person_id = (select platform.current_person());
  if cardinality(held) > 0 then
    return query select s.id from gatherings.sign_up s where s.long_hash = any (held) or s.short_hash = any (held);
  end if;
end
$$;
