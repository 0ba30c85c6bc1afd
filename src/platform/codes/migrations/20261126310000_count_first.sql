-- A guess is counted before it is looked at: of many at once no more are looked at than are allowed. Until it is known whether it
-- was right it is open, and whoever comes behind it waits instead of being turned away.
alter table platform.failed_guess add attempt uuid, add open boolean not null default false;
create index failed_guess_attempt on platform.failed_guess (attempt) where open;

-- Counts one attempt at all of these, or at none. 'waits': only because others are being looked at now.
create function platform.begin_guess(attempt uuid, keys bytea[], allowed integer[]) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  one bytea;
  full_up boolean;
  busy boolean;
begin
  -- In one order, so that two never wait for each other.
  for one in select distinct k from unnest(keys) k order by k loop
    perform pg_advisory_xact_lock(hashtextextended(encode(one, 'hex'), 310000));
  end loop;
  select bool_or(f.failed >= f.allowed), bool_or(f.counted >= f.allowed) into full_up, busy from (
    select a.allowed, count(g.key) filter (where not g.open) as failed, count(g.key) as counted
      from unnest(begin_guess.keys, begin_guess.allowed) as a (key, allowed)
      left join platform.failed_guess g on g.key = a.key and g.at > now() - interval '15 minutes'
      group by a.key, a.allowed) f;
  if full_up then return 'too many'; end if;
  if busy then return 'waits'; end if;
  insert into platform.failed_guess (key, attempt, open) select k, begin_guess.attempt, true from unnest(keys) k;
  return 'counted';
end
$$;

-- A wrong one stays counted, any other is taken off.
create function platform.end_guess(attempt uuid, wrong boolean) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  update platform.failed_guess g set open = false where wrong and g.open and g.attempt = end_guess.attempt;
  delete from platform.failed_guess g where not wrong and g.open and g.attempt = end_guess.attempt
$$;

revoke all on function platform.begin_guess(uuid, bytea[], integer[]), platform.end_guess(uuid, boolean) from public;
grant execute on function platform.begin_guess(uuid, bytea[], integer[]), platform.end_guess(uuid, boolean)
  to kampvuur_web, kampvuur_auth;
