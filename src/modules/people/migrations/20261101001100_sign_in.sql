-- Somebody asked for a link. Known and unknown addresses leave the same row; the job that answers takes it away.
create table people.sign_in_request (
  id uuid primary key,
  email text not null,
  next text, -- where they were going: a path of our own
  locale text not null check (locale in ('nl', 'en')),
  at timestamptz not null default now()
);
alter table people.sign_in_request enable row level security;
create policy sign_in_request_ask on people.sign_in_request for insert to kampvuur_web with check (true);
create policy sign_in_request_answer on people.sign_in_request for all to kampvuur_worker using (true);
grant insert on people.sign_in_request to kampvuur_web;
grant select, delete on people.sign_in_request to kampvuur_worker;

-- What better-auth 1.7.6 keeps while it proves who somebody is. It comes here with a role of its own; names and
-- capitals are its. Accounts come from invitations, so its users are our persons, and it can make none.
create schema auth;
revoke all on schema auth from public;
grant usage on schema auth to kampvuur_auth, kampvuur_web, kampvuur_worker;

-- Whoever signs in opened a link from their mailbox before, so an address is always verified.
create view auth."user" with (security_invoker = true) as
  select id, name, email, true as "emailVerified", null::text as image,
    created_at as "createdAt", created_at as "updatedAt"
  from people.person;
grant select on auth."user" to kampvuur_auth;

-- Its own sessions live for a moment: ours opens, and this one is ended at once.
create table auth.session (
  id uuid primary key,
  token text not null unique,
  "userId" uuid not null references people.person on delete cascade,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text
);
create index session_user_id on auth.session ("userId");
alter table auth.session enable row level security;
create policy session_prove on auth.session for all to kampvuur_auth using (true) with check (true);
grant select, insert, update, delete on auth.session to kampvuur_auth;

-- Links (only their hash) and the challenges of passkeys, each used once.
create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index verification_identifier on auth.verification (identifier);
alter table auth.verification enable row level security;
create policy verification_prove on auth.verification for all to kampvuur_auth using (true) with check (true);
grant select, insert, update, delete on auth.verification to kampvuur_auth;

create table auth.passkey (
  id uuid primary key,
  name text,
  "publicKey" text not null,
  "userId" uuid not null references people.person on delete cascade,
  "credentialID" text not null unique,
  counter bigint not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
create index passkey_user on auth.passkey ("userId");
alter table auth.passkey enable row level security;
create policy passkey_prove on auth.passkey for all to kampvuur_auth using (true) with check (true);
grant select, insert, update, delete on auth.passkey to kampvuur_auth;
-- A person names and removes their own.
create policy passkey_own on auth.passkey for all to kampvuur_web using ("userId" = (select platform.current_person()));
grant select (id, name, "userId", "createdAt"), update (name), delete on auth.passkey to kampvuur_web;

-- Which account at an organisation's own sign-in belongs to which person. Empty until an organisation is connected.
create table auth.account (
  id uuid primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references people.person on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text check (password is null),
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  unique ("providerId", "accountId")
);
create index account_user on auth.account ("userId");
alter table auth.account enable row level security;
create policy account_prove on auth.account for all to kampvuur_auth using (true) with check (true);
grant select, insert, update, delete on auth.account to kampvuur_auth;

-- What has expired is swept away.
create policy session_sweep on auth.session for all to kampvuur_worker using ("expiresAt" < now());
create policy verification_sweep on auth.verification for all to kampvuur_worker using ("expiresAt" < now());
grant select ("expiresAt"), delete on auth.session, auth.verification to kampvuur_worker;
