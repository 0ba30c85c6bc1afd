-- A second step of one's own: an app that shows a code of six digits. Its secret is sealed, and only the sign-in's own role comes
-- near it. A code works once: the moment it belongs to is kept.
create table auth.second_step (
  "userId" uuid primary key references people.person on delete cascade,
  sealing_key_id uuid not null references platform.sealing_key,
  secret bytea not null,
  begun_in uuid not null, -- the session it was begun in: until it is confirmed nobody else sees the secret
  confirmed_at timestamptz, -- null: no code was shown yet
  last_counter bigint,
  failed smallint not null default 0 -- since the last right one
);
alter table auth.second_step enable row level security;
create policy second_step_prove on auth.second_step for all to kampvuur_auth using (true) with check (true);
grant select, insert, update, delete on auth.second_step to kampvuur_auth;
create policy sealing_key_second_step on platform.sealing_key for select to kampvuur_auth
  using (id in (select s.sealing_key_id from auth.second_step s));

-- For when the app is lost: codes on paper, each once. Only hashes are kept.
create table auth.recovery_code (
  "userId" uuid not null references people.person on delete cascade,
  hash bytea not null,
  used_at timestamptz,
  primary key ("userId", hash)
);
alter table auth.recovery_code enable row level security;
create policy recovery_code_prove on auth.recovery_code for all to kampvuur_auth using (true) with check (true);
grant select, insert, update, delete on auth.recovery_code to kampvuur_auth;

-- What a person sees of their own second step.
create function people.my_second_step() returns table (since timestamptz, codes_left bigint, passkeys bigint)
language sql stable security definer rows 1
set search_path = pg_catalog, pg_temp
as $$
  select (select s.confirmed_at from auth.second_step s where s."userId" = me.id),
    (select count(*) from auth.recovery_code r where r."userId" = me.id and r.used_at is null),
    (select count(*) from auth.passkey p where p."userId" = me.id)
  from (select platform.current_person() as id) me where me.id is not null
$$;
revoke all on function people.my_second_step() from public;
grant execute on function people.my_second_step() to kampvuur_web;
