-- Who acts in a transaction, in a way that injected SQL cannot forge.
-- act_as(token) verifies a session and signs the actor for this backend and this transaction;
-- every policy asks current_person() or current_seat(), which check that signature.

create schema platform;
revoke all on schema public from public;
grant usage on schema platform to kampvuur_web, kampvuur_worker, kampvuur_auth;

create table platform.signing_key (
  only_one boolean primary key default true check (only_one),
  key bytea not null
);
insert into platform.signing_key (key)
  values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
alter table platform.signing_key enable row level security; -- no policy: only the owner's functions read it

-- One row per device that is signed in (a person) or sits at the table with a code (a seat).
create table platform.session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  person_id uuid,
  seat_id uuid,
  scope text not null check (scope in ('person', 'invitation', 'room', 'card', 'carrier')),
  method text not null,
  device text not null default '',
  opened_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  check ((person_id is null) <> (seat_id is null)),
  check ((scope = 'person') = (person_id is not null))
);
create index session_person on platform.session (person_id) where ended_at is null;
create index session_seat on platform.session (seat_id) where ended_at is null;
alter table platform.session enable row level security;

create function platform.actor_signature(payload text) returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select encode(sha256(k.key || convert_to(
    payload || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()), 'UTF8') || k.key), 'hex')
  from platform.signing_key k
$$;
revoke all on function platform.actor_signature(text) from public;

-- The verified parts of the actor: kind, id, session, scope; null where nobody was verified.
create function platform.verified_actor() returns text[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  stated text := current_setting('kampvuur.actor', true);
  payload text;
begin
  if stated is null or stated = '' then return null; end if;
  payload := split_part(stated, '#', 1);
  if platform.actor_signature(payload) is distinct from split_part(stated, '#', 2) then return null; end if;
  return string_to_array(payload, '|');
end
$$;
revoke all on function platform.verified_actor() from public;

create function platform.current_person() returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select case when a[1] = 'person' then a[2]::uuid end from (select platform.verified_actor()) as v(a)
$$;

create function platform.current_seat() returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select case when a[1] = 'seat' then a[2]::uuid end from (select platform.verified_actor()) as v(a)
$$;

create function platform.current_scope() returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select a[4] from (select platform.verified_actor()) as v(a)
$$;

create function platform.current_session() returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select a[3]::uuid from (select platform.verified_actor()) as v(a)
$$;

-- Verifies the device's token and makes its holder the actor of this transaction.
-- Returns no row for a token that is unknown, ended or too old; the transaction then has no actor.
create function platform.act_as(token text)
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
    payload := kind || '|' || id || '|' || session_id || '|' || scope;
    perform set_config('kampvuur.actor', payload || '#' || platform.actor_signature(payload), true);
    return next;
  end if;
end
$$;

revoke all on function platform.current_person(), platform.current_seat(), platform.current_scope(),
  platform.current_session(), platform.act_as(text) from public;
grant execute on function platform.current_person(), platform.current_seat(), platform.current_scope(),
  platform.current_session(), platform.act_as(text) to kampvuur_web;

-- A person sees and ends their own sessions; nobody sees the token.
create policy session_own on platform.session for select to kampvuur_web
  using (person_id = (select platform.current_person()));
grant select (id, person_id, scope, method, device, opened_at, last_seen_at, ends_at, ended_at)
  on platform.session to kampvuur_web;

create function platform.end_session(which uuid) returns boolean
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  with ended as (
    update platform.session s set ended_at = now()
    where s.id = which and s.ended_at is null
      and (s.person_id = platform.current_person() or s.id = platform.current_session())
    returning 1)
  select exists (select 1 from ended)
$$;
revoke all on function platform.end_session(uuid) from public;
grant execute on function platform.end_session(uuid) to kampvuur_web;

-- Opens a session for a person whose identity the sign-in has proved. Only the sign-in's own role may.
create function platform.open_person_session(person uuid, hash bytea, how text, device_name text, until timestamptz)
returns uuid
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into platform.session (token_hash, person_id, scope, method, device, ends_at)
  values (hash, person, 'person', how, device_name, until)
  returning id
$$;
revoke all on function platform.open_person_session(uuid, bytea, text, text, timestamptz) from public;
grant execute on function platform.open_person_session(uuid, bytea, text, text, timestamptz) to kampvuur_auth;
