-- An organisation lets its own people in through a sign-in of its own (OpenID Connect). What it settled is data: a new
-- organisation, another issuer or another secret hold on the next request. Its hosts settle it; who may say so stands in
-- circles.
create table people.organisation_sign_in (
  id uuid primary key,
  circle_id uuid not null unique references circles.circle,
  issuer text not null,
  client_id text not null,
  sealing_key_id uuid not null references platform.sealing_key, -- seals the secret, and another one each next secret
  client_secret bytea not null,
  admits boolean not null default false, -- whoever comes in through it becomes a member
  open boolean not null default false,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
alter table people.organisation_sign_in enable row level security;
create policy organisation_sign_in_prove on people.organisation_sign_in for select to kampvuur_auth using (true);
grant select on people.organisation_sign_in to kampvuur_auth;
create policy sealing_key_sign_in on platform.sealing_key for select to kampvuur_auth
  using (id in (select o.sealing_key_id from people.organisation_sign_in o));
grant select (id, wrapped, erased_at) on platform.sealing_key to kampvuur_auth;

-- A domain whose addresses the organisation answers for, once a line in the DNS shows that it is theirs. Only who asks the
-- DNS writes down that it was there: the sign-in's own role, and the worker that looks again every day.
create table people.organisation_domain (
  id uuid primary key,
  sign_in_id uuid not null references people.organisation_sign_in on delete cascade,
  domain text not null check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(domain) <= 253),
  line text not null, -- what the DNS must hold
  proved_at timestamptz, -- null: not yet, or not any more
  looked_at timestamptz,
  unique (sign_in_id, domain)
);
create index organisation_domain_proved on people.organisation_domain (domain) where proved_at is not null;
alter table people.organisation_domain enable row level security;
create policy organisation_domain_prove on people.organisation_domain for all to kampvuur_auth, kampvuur_worker using (true);
grant select, update (proved_at, looked_at) on people.organisation_domain to kampvuur_auth, kampvuur_worker;

-- A person sees through which organisations they come in, and takes that away.
create policy account_own on auth.account for all to kampvuur_web using ("userId" = (select platform.current_person()));
grant select (id, "providerId", "userId", "createdAt"), delete on auth.account to kampvuur_web;

-- Which organisations let in who has an address of this domain. That a domain is known here is public; who is, is not.
create function people.sign_ins_for(of_domain text) returns table (id uuid, name text)
language sql stable security definer rows 1
set search_path = pg_catalog, pg_temp
as $$
  select o.id, c.name from people.organisation_domain d
  join people.organisation_sign_in o on o.id = d.sign_in_id and o.open
  join circles.circle c on c.id = o.circle_id
  where d.domain = of_domain and d.proved_at is not null
  order by c.name
$$;

create function people.sign_in_name(sign_in uuid) returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.name from people.organisation_sign_in o join circles.circle c on c.id = o.circle_id where o.id = sign_in
$$;

-- The names of those through which the actor comes in.
create function people.my_sign_ins() returns table (id uuid, name text, since timestamptz)
language sql stable security definer rows 2
set search_path = pg_catalog, pg_temp
as $$
  select o.id, c.name, min(a."createdAt") from auth.account a
  join people.organisation_sign_in o on o.id::text = a."providerId"
  join circles.circle c on c.id = o.circle_id
  where a."userId" = (select platform.current_person())
  group by o.id, c.name order by c.name
$$;

-- Whoever proved both, their account at the organisation and their mailbox, comes in for the first time. Where the
-- organisation says so, who has no account yet gets one, and a place. Null: not invited, or the way is closed.
create function people.come_in_first(sign_in uuid, account text, address text, person uuid, person_name text, seat uuid,
  sealing_key uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  door people.organisation_sign_in;
  known uuid;
begin
  select o.* into door from people.organisation_sign_in o where o.id = sign_in and o.open for share;
  if door.id is null or not exists (select from people.organisation_domain d where d.sign_in_id = door.id
    and d.proved_at is not null and d.domain = lower(split_part(address, '@', 2))) then return null; end if;
  if door.admits then
    insert into people.person (id, name, email) values (person, person_name, lower(address)) on conflict (email) do nothing;
  end if;
  select p.id into known from people.person p where p.email = lower(address) for no key update;
  if known is null then return null; end if;
  insert into auth.account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
    values (gen_random_uuid(), account, sign_in::text, known, now(), now())
    on conflict ("providerId", "accountId") do nothing;
  if not found then
    -- It was somebody's already: theirs, or nobody comes in.
    select a."userId" into known from auth.account a
      where a."providerId" = sign_in::text and a."accountId" = account and a."userId" = known;
    return known;
  end if;
  if door.admits and not exists (select from circles.seat s
    where s.circle_id = door.circle_id and s.person_id = known and s.ended_at is null) then
    insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
      select seat, door.circle_id, p.id, p.name, 'member', sealing_key, now() from people.person p where p.id = known;
  end if;
  return known;
end
$$;

revoke all on function people.sign_ins_for(text), people.sign_in_name(uuid), people.my_sign_ins(),
  people.come_in_first(uuid, text, text, uuid, text, uuid, uuid) from public;
grant execute on function people.sign_ins_for(text), people.my_sign_ins() to kampvuur_web;
grant execute on function people.sign_in_name(uuid) to kampvuur_auth, kampvuur_worker;
grant execute on function people.come_in_first(uuid, text, text, uuid, text, uuid, uuid) to kampvuur_auth;
