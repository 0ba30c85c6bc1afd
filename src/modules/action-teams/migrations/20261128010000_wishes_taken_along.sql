-- What somebody asked without their account and with the address of it, for who takes everything along. The hash is keyed, so only
-- who knows the address and the key can ask; the address itself is not told.
create function action_teams.wishes_at(keys bytea[])
returns table (words text, reason text, answer text, begun_on date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select w.words, w.reason, w.answer, w.begun_on from action_teams.wish w where w.address_key = any (keys);
end
$$;
revoke all on function action_teams.wishes_at(bytea[]) from public;
grant execute on function action_teams.wishes_at(bytea[]) to kampvuur_web;
