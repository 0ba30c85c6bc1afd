-- Who acts is asked many times in one page. As PL/pgSQL these functions keep their plans for the whole connection; as
-- SQL they were planned anew at each call. What they answer is unchanged.
create or replace function platform.actor_signature(payload text) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select encode(sha256(k.key || convert_to(
    payload || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()), 'UTF8') || k.key), 'hex')
    from platform.signing_key k limit 1);
end
$$;

create or replace function platform.current_person() returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  return case when actor[1] = 'person' then actor[2]::uuid end;
end
$$;

create or replace function platform.current_seat() returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  return case when actor[1] = 'seat' then actor[2]::uuid end;
end
$$;

create or replace function platform.current_scope() returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (platform.verified_actor())[4];
end
$$;
