-- What most rooms do when a row comes or goes, said once: the trigger names the kinds of both ends and the columns they stand in.
--   'tie', from kind, from column, why, to kind, to column, said as[, column with the moment]
--   'untie', from kind, from column, to kind, to column: as the row was
--   'untie all', kind, column: the thing is no more
create function platform.tied() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  a text[] := tg_argv; -- from nought
  r jsonb;
begin
  if a[0] = 'tie' then
    r := to_jsonb(new);
    perform platform.tie(a[1], (r ->> a[2])::uuid, null, a[3], a[4], (r ->> a[5])::uuid, null, a[6],
      platform.day_of((r ->> a[7])::timestamptz));
  elsif a[0] = 'untie' then
    r := to_jsonb(old);
    perform platform.untie(a[1], (r ->> a[2])::uuid, a[3], (r ->> a[4])::uuid);
  else
    r := to_jsonb(old);
    perform platform.untie_all(a[1], (r ->> a[2])::uuid);
  end if;
  return null;
end
$$;
revoke all on function platform.tied() from public;
