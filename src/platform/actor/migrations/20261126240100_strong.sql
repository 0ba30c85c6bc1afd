-- How strongly whoever acts showed who they are. A second step counts for a day; from then on it is asked again where a circle
-- wants one. It travels in the signed actor, so that every policy can ask for it: 'strong', or the one circle that vouches for
-- it itself, or nothing.
alter table platform.session add column strong_at timestamptz, add column strong_in uuid;

create or replace function platform.act_as(token text)
returns table (kind text, id uuid, session_id uuid, scope text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found platform.session;
  payload text;
begin
  select * into found from platform.session s
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.ended_at is null and s.ends_at > now();
  if not found.id is null then
    kind := case when found.person_id is not null then 'person' else 'seat' end;
    id := coalesce(found.person_id, found.seat_id);
    session_id := found.id;
    scope := found.scope;
    payload := kind || '|' || id || '|' || session_id || '|' || scope || '|'
      || case when found.strong_at > now() - interval '1 day' then coalesce(found.strong_in::text, 'strong') else '' end;
    perform set_config('kampvuur.actor', payload || '#' || platform.actor_signature(payload), true);
    return next;
  end if;
end
$$;

create function platform.is_strong(in_circle uuid default null) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  strength text := (platform.verified_actor())[5];
begin
  return coalesce(strength = 'strong' or strength = in_circle::text, false);
end
$$;

create function platform.open_person_session(person uuid, hash bytea, how text, device_name text, until timestamptz,
  strong boolean, vouching uuid) returns uuid
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into platform.session (token_hash, person_id, scope, method, device, ends_at, strong_at, strong_in)
  values (hash, person, 'person', how, device_name, until, case when strong or vouching is not null then now() end,
    case when not strong then vouching end)
  returning id
$$;

-- The sign-in proved a second step for a session that is open: the person's own, and this one alone.
create function platform.strengthen_session(which uuid, person uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update platform.session s set strong_at = now(), strong_in = null
    where s.id = which and s.person_id = person and s.ended_at is null and s.ends_at > now();
  return found;
end
$$;
revoke all on function platform.is_strong(uuid), platform.strengthen_session(uuid, uuid),
  platform.open_person_session(uuid, bytea, text, text, timestamptz, boolean, uuid) from public;
grant execute on function platform.is_strong(uuid) to kampvuur_web;
grant execute on function platform.strengthen_session(uuid, uuid),
  platform.open_person_session(uuid, bytea, text, text, timestamptz, boolean, uuid) to kampvuur_auth;
