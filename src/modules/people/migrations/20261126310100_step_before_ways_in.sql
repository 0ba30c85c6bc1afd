-- Who has a second step adds no organisation and takes none away without it: here too, past all forms.
drop policy account_own on auth.account;
create policy account_see on auth.account for select to kampvuur_web
  using ("userId" = (select platform.current_person()));
create policy account_take_away on auth.account for delete to kampvuur_web
  using ("userId" = (select platform.current_person()) and (select people.keys_are_mine_to_change()));

-- Whether somebody changes how they come in only with a second step.
create function people.guards_ways_in(person uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from auth.second_step s where s."userId" = person and s.confirmed_at is not null)
    or (exists (select from auth.passkey p where p."userId" = person) and people.second_step_asked(person, null))
$$;
create or replace function people.keys_are_mine_to_change() returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select platform.is_strong() or not people.guards_ways_in(platform.current_person())
$$;

-- As before; but for who has a second step nothing is bound and no place is taken until they showed it: they come in by their
-- mailbox, as with a link. `shown`: who showed it.
drop function people.come_in_first(uuid, text, text, uuid, text, uuid, uuid);
create function people.come_in_first(sign_in uuid, account text, address text, person uuid, person_name text, seat uuid,
  sealing_key uuid, shown uuid) returns uuid
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
  if joins and shown is null then
    insert into people.person (id, name, email) values (person, person_name, lower(address)) on conflict (email) do nothing;
  end if;
  select p.id into known from people.person p where p.email = lower(address) for no key update;
  if known is null or known <> shown then return null; end if;
  if shown is null and people.guards_ways_in(known) then
    -- What is somebody else's opens nothing here either.
    if exists (select from auth.account a where a."providerId" = sign_in::text and a."accountId" = account
      and a."userId" <> known) then return null; end if;
    return known;
  end if;
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
revoke all on function people.guards_ways_in(uuid),
  people.come_in_first(uuid, text, text, uuid, text, uuid, uuid, uuid) from public;
grant execute on function people.guards_ways_in(uuid),
  people.come_in_first(uuid, text, text, uuid, text, uuid, uuid, uuid) to kampvuur_auth;

-- An organisation's word about somebody goes, and leaves every backup too.
create function people.unsaid() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
revoke all on function people.unsaid() from public;
create trigger unsaid after delete on people.scim_user for each row execute function people.unsaid();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('people.scim_user', 'id', '{user_name,external_id,email,name}');
create function people.forget_said() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from people.scim_user u where u.id = new.id;
  return null;
end
$$;
revoke all on function people.forget_said() from public;
create trigger forget_said after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function people.forget_said();
-- Struck names are all alike.
drop index people.scim_user_name;
create unique index scim_user_name on people.scim_user (sign_in_id, lower(user_name)) where user_name <> '';
