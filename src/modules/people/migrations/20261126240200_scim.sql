-- An organisation tells who joined it and who left it (SCIM 2.0, RFC 7643 and 7644), with a secret of its own of which only a hash
-- is kept; two at a time, so that it can change one without a gap.
create table people.scim_token (
  id uuid primary key,
  sign_in_id uuid not null references people.organisation_sign_in on delete cascade,
  hash bytea not null unique,
  made_at timestamptz not null default now(),
  ended_at timestamptz
);
create index scim_token_sign_in on people.scim_token (sign_in_id);
alter table people.scim_token enable row level security;
create policy scim_token_prove on people.scim_token for select to kampvuur_auth using (true);
grant select on people.scim_token to kampvuur_auth;

create function people.two_tokens() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from people.organisation_sign_in o where o.id = new.sign_in_id for no key update;
  if (select count(*) from people.scim_token t where t.sign_in_id = new.sign_in_id and t.ended_at is null) >= 2 then
    raise check_violation using message = 'two tokens at a time', constraint = 'two_tokens';
  end if;
  return new;
end
$$;
revoke all on function people.two_tokens() from public;
create trigger two_tokens before insert on people.scim_token for each row execute function people.two_tokens();

-- Whom an organisation said to be its own, and who came in through its sign-in. It sees these, and nobody else: not who sits in
-- its circles, nor who has an account here.
create table people.scim_user (
  id uuid primary key,
  sign_in_id uuid not null references people.organisation_sign_in on delete cascade,
  user_name text not null,
  external_id text,
  email text not null, -- lower case, of a domain that was proved
  name text not null,
  active boolean not null default true,
  person_id uuid references people.person on delete cascade, -- once they came in through it
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create unique index scim_user_name on people.scim_user (sign_in_id, lower(user_name));
create index scim_user_email on people.scim_user (sign_in_id, email);
create index scim_user_person on people.scim_user (person_id);
alter table people.scim_user enable row level security;
create policy scim_user_prove on people.scim_user for all to kampvuur_auth using (true) with check (true);
grant select, insert, update, delete on people.scim_user to kampvuur_auth;
create policy scim_user_letters on people.scim_user for select to kampvuur_worker using (true);
grant select (id, sign_in_id, email, name, active) on people.scim_user to kampvuur_worker;

-- Whoever left an organisation leaves its circles: the organisation itself and what has its home there. Around a fire their seat
-- stays, because their words are theirs; who kept it keeps it no more. What they came in with through the organisation ends;
-- their account stays, by their own mailbox or key. Null: nothing of theirs ended.
create function people.leave_organisation(scim_user uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  one people.scim_user;
  house uuid;
  leaver uuid;
  ended bigint;
  touched bigint := 0;
begin
  select u.* into one from people.scim_user u where u.id = scim_user for update;
  if one.id is null or not one.active then return null; end if;
  update people.scim_user u set active = false, changed_at = now() where u.id = one.id;
  select o.circle_id into house from people.organisation_sign_in o where o.id = one.sign_in_id;
  select coalesce(one.person_id, (select p.id from people.person p where p.email = one.email
    and exists (select from people.organisation_domain d where d.sign_in_id = one.sign_in_id and d.proved_at is not null
      and d.domain = split_part(one.email, '@', 2)))) into leaver;
  if leaver is null then return null; end if;
  with recursive home as (
    select house as id
    union
    select c.id from circles.circle c join home h on c.parent_id = h.id)
  update circles.seat s set ended_at = now(), version = s.version + 1
    from circles.circle c where c.id = s.circle_id and s.circle_id in (select h.id from home h) and s.person_id = leaver
      and s.ended_at is null
      and (c.kind <> 'fire' or (s.came_at is null and not exists (select from contributions.speaker w
        where w.speaker_seat_id = s.id)));
  get diagnostics ended = row_count;
  touched := touched + ended;
  with recursive home as (
    select house as id
    union
    select c.id from circles.circle c join home h on c.parent_id = h.id)
  update circles.seat s set role = 'guest', version = s.version + 1
    from circles.circle c where c.id = s.circle_id and c.kind = 'fire' and s.circle_id in (select h.id from home h)
      and s.person_id = leaver and s.ended_at is null and s.role in ('host', 'initiator', 'facilitator');
  get diagnostics ended = row_count;
  touched := touched + ended;
  delete from auth.account a where a."providerId" = one.sign_in_id::text and a."userId" = leaver;
  get diagnostics ended = row_count;
  touched := touched + ended;
  update platform.session s set ended_at = now() where s.ended_at is null and (
    (s.person_id = leaver and s.method = 'organisation:' || one.sign_in_id)
    or s.opened_from in (select t.id from platform.session t
      where t.person_id = leaver and t.method = 'organisation:' || one.sign_in_id));
  return case when touched > 0 then leaver end;
end
$$;

-- As before; and whoever the organisation said to be its own is invited by that, and who left is not let in.
create or replace function people.come_in_first(sign_in uuid, account text, address text, person uuid, person_name text, seat uuid,
  sealing_key uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  door people.organisation_sign_in;
  told people.scim_user;
  known uuid;
  joins boolean;
begin
  select o.* into door from people.organisation_sign_in o where o.id = sign_in and o.open for share;
  if door.id is null or not exists (select from people.organisation_domain d where d.sign_in_id = door.id
    and d.proved_at is not null and d.domain = lower(split_part(address, '@', 2))) then return null; end if;
  select u.* into told from people.scim_user u where u.sign_in_id = door.id and u.email = lower(address)
    order by u.active desc, u.created_at limit 1 for update;
  if not told.active then return null; end if;
  joins := door.admits or told.id is not null;
  if joins then
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
  perform people.came_through(sign_in, known, address);
  if joins and not exists (select from circles.seat s
    where s.circle_id = door.circle_id and s.person_id = known and s.ended_at is null) then
    insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
      select seat, door.circle_id, p.id, p.name, 'member', sealing_key, now() from people.person p where p.id = known;
  end if;
  return known;
end
$$;

-- Notes that somebody came in through an organisation: from then on it sees that it knows them. False: it said that they left.
create function people.came_through(sign_in uuid, person uuid, address text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  told people.scim_user;
begin
  select u.* into told from people.scim_user u where u.sign_in_id = sign_in and u.email = lower(address)
    order by u.active desc, u.created_at limit 1 for update;
  if told.id is not null then
    if told.active then update people.scim_user u set person_id = person where u.id = told.id; end if;
    return told.active;
  end if;
  insert into people.scim_user (id, sign_in_id, user_name, email, name, person_id)
    values (gen_random_uuid(), sign_in, lower(address), lower(address), '', person) on conflict do nothing;
  return true;
end
$$;

-- Whether the organisation said that whoever has this address is its own; null: it said nothing.
create function people.still_there(sign_in uuid, address text) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select bool_or(u.active) from people.scim_user u where u.sign_in_id = sign_in and u.email = lower(address)
$$;

revoke all on function people.leave_organisation(uuid), people.came_through(uuid, uuid, text),
  people.still_there(uuid, text) from public;
grant execute on function people.leave_organisation(uuid), people.came_through(uuid, uuid, text),
  people.still_there(uuid, text) to kampvuur_auth;

-- As before; and no organisation keeps here that it named them.
create or replace function people.forget_person() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  address text;
begin
  select p.email into address from people.person p where p.id = new.id for update;
  if not found then return null; end if;
  delete from people.sign_in_request r where r.email = address;
  delete from auth.verification v where position(address in v.value) > 0 or position(address in v.identifier) > 0;
  delete from platform.example_mail m where m.recipient = address;
  delete from people.scim_user u where u.person_id = new.id or u.email = address;
  delete from platform.session s where s.person_id = new.id;
  delete from platform.command_receipt r where r.actor = 'person:' || new.id;
  update circles.seat s set person_id = null where s.person_id = new.id;
  delete from people.person p where p.id = new.id;
  return null;
end
$$;
