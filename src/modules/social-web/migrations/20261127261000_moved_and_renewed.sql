-- What is kept of somebody elsewhere, for who said by their signature that it changed. Held, so that nobody changes it meanwhile. Of who
-- is blocked nothing that came in.
create function social_web.known_of(who bytea, server bytea) returns table (what text, id uuid, key uuid, wrapped bytea, sealed bytea)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select 'follower', f.id, k.id, k.wrapped, f.address
    from social_web.follower f join platform.sealing_key k on k.id = f.sealing_key_id
    where f.address_key = who for update of f;
  return query select 'received', r.id, k.id, k.wrapped, r.content
    from social_web.received r join platform.sealing_key k on k.id = r.sealing_key_id
    where r.writer_key = who and not social_web.refuses(r.actor_id, who, server) for update of r;
  -- What is taken back of it must arrive, also where it goes to who is blocked.
  return query select 'sent-to', s.answer_id, k.id, k.wrapped, s.address
    from social_web.received r join social_web.answer a on a.received_id = r.id join social_web.sent_to s on s.answer_id = a.id
      join platform.sealing_key k on k.id = s.sealing_key_id
    where r.writer_key = who for update of s;
end
$$;

-- One of them as it is from now on, under a key of its own; the one before goes, and with it what stands of it in the backups.
create function social_web.renew(what text, which uuid, who bytea, key uuid, wrapping bytea, sealed bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before uuid;
begin
  select k.key into before from social_web.known_of(who, null) k where k.what = renew.what and k.id = which;
  if before is null then
    return;
  end if;
  insert into platform.sealing_key (id, wrapped) values (renew.key, wrapping);
  if what = 'follower' then
    update social_web.follower f set sealing_key_id = renew.key, address = renew.sealed where f.id = which;
  elsif what = 'received' then
    update social_web.received r set sealing_key_id = renew.key, content = renew.sealed where r.id = which;
  else
    update social_web.sent_to s set sealing_key_id = renew.key, address = renew.sealed where s.answer_id = which;
  end if;
  perform platform.erase_keys(array[before]);
end
$$;

-- Who followed goes on under another account, with what must still be sent to them. Where that one is blocked or follows already, the old
-- one only ends.
create function social_web.move_follower(
  which uuid, who bytea, becomes bytea, server bytea, key uuid, wrapping bytea, sealed bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before social_web.follower;
begin
  select f.* into before from social_web.follower f where f.id = which and f.address_key = who for update;
  if before.id is null then
    return;
  end if;
  if social_web.refuses(before.actor_id, becomes, server)
    or exists (select 1 from social_web.follower f where f.actor_id = before.actor_id and f.address_key = becomes) then
    delete from social_web.follower f where f.id = which;
    return;
  end if;
  insert into platform.sealing_key (id, wrapped) values (key, wrapping);
  update social_web.follower f set address_key = becomes, server_key = server, sealing_key_id = key, address = sealed where f.id = which;
  perform platform.erase_keys(array[before.sealing_key_id]);
end
$$;

revoke all on function social_web.known_of(bytea, bytea), social_web.renew(text, uuid, bytea, uuid, bytea, bytea),
  social_web.move_follower(uuid, bytea, bytea, bytea, uuid, bytea, bytea) from public;
grant execute on function social_web.known_of(bytea, bytea), social_web.renew(text, uuid, bytea, uuid, bytea, bytea),
  social_web.move_follower(uuid, bytea, bytea, bytea, uuid, bytea, bytea) to kampvuur_web;
