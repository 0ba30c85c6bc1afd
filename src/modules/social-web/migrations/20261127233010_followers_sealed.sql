-- Who follows stands nowhere in clear, here nor in the backups: found by a key of its address, read by what sends, and gone with its
-- own key. Addresses that stood here in clear cannot be sealed by the database: who followed follows anew.
delete from social_web.follower;
alter table social_web.follower
  drop column uri,
  drop column inbox,
  add column address_key bytea not null, -- by which it is found that somebody is there already, and nothing else
  add column sealing_key_id uuid not null references platform.sealing_key,
  add column address bytea not null, -- sealed: {uri, inbox}
  add unique (actor_id, address_key);
create index follower_key on social_web.follower (sealing_key_id);

-- What came in is kept once, by the same kind of key.
alter table social_web.received add column uri_key bytea;
update social_web.received set uri_key = sha256(convert_to(uri, 'utf8'));
alter table social_web.received drop column uri, alter column uri_key set not null, add unique (uri_key);

drop function social_web.follow(uuid, uuid, text, text);
drop function social_web.unfollow(uuid, text);
drop function social_web.receive(uuid, uuid, text, uuid, bytea);

-- Who follows already may have moved within their server.
create function social_web.follow(fresh uuid, whom uuid, who bytea, key uuid, sealed bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before uuid;
begin
  select f.sealing_key_id into before from social_web.follower f where f.actor_id = whom and f.address_key = who for update;
  insert into social_web.follower (id, actor_id, address_key, sealing_key_id, address)
    select fresh, a.id, who, key, sealed from social_web.actor a where a.id = whom
    on conflict (actor_id, address_key) do update set sealing_key_id = excluded.sealing_key_id, address = excluded.address;
  if before is not null then
    perform platform.erase_keys(array[before]);
  end if;
end
$$;

-- Of one, or of all where who followed is gone.
create function social_web.unfollow(whom uuid, who bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from social_web.follower f where f.address_key = who and (whom is null or f.actor_id = whom);
end
$$;

-- Lays down what somebody answered, once, and no more than a host can read.
create function social_web.receive(fresh uuid, whom uuid, what bytea, key uuid, sealed bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (select count(*) from social_web.received r where r.actor_id = whom) < 500 then
    insert into social_web.received (id, actor_id, uri_key, sealing_key_id, content)
      select fresh, a.id, what, key, sealed from social_web.actor a where a.id = whom
      on conflict (uri_key) do nothing;
  end if;
end
$$;

create function social_web.follower_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;

create function social_web.forget_follower() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from social_web.follower f where f.sealing_key_id = new.id;
  return null;
end
$$;

revoke all on function social_web.follow(uuid, uuid, bytea, uuid, bytea), social_web.unfollow(uuid, bytea),
  social_web.receive(uuid, uuid, bytea, uuid, bytea), social_web.follower_gone(), social_web.forget_follower() from public;
grant execute on function social_web.follow(uuid, uuid, bytea, uuid, bytea), social_web.unfollow(uuid, bytea),
  social_web.receive(uuid, uuid, bytea, uuid, bytea) to kampvuur_web;

create trigger follower_gone after delete on social_web.follower for each row execute function social_web.follower_gone();
create trigger forget_follower after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function social_web.forget_follower();
