-- What stands at an address, for who takes everything along: the letter of which movement, since when and about what. The hash is
-- keyed, so only who knows the address and the key can ask; where the letter goes and its code are not told.
create function newsletter.at_address(key bytea)
returns table (movement_id uuid, locale text, topics uuid[], asked_on date, confirmed_on date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select s.movement_id, s.locale, coalesce(s.topics, '{}'), s.asked_on, s.confirmed_on
    from newsletter.subscriber s where s.address_key = key;
end
$$;
revoke all on function newsletter.at_address(bytea) from public;
grant execute on function newsletter.at_address(bytea) to kampvuur_web;
