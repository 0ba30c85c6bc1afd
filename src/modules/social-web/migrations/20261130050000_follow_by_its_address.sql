-- By what a follow is found again that is taken back by its own address alone: a keyed hash, as for who follows. Null for who followed
-- before this was kept, and for who came over from another account: their server calls it by an address that was never said here.
alter table social_web.follower add column follow_key bytea;

-- Whoever follows anew says so under another address; the last one holds.
create function social_web.call_follow(whom uuid, who bytea, follow bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update social_web.follower f set follow_key = follow where f.actor_id = whom and f.address_key = who;
end
$$;

-- Only by who followed. Returns whether there was such a one: what is called so may be something else that is taken back.
create function social_web.unfollow_called(follow bytea, who bytea) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from social_web.follower f where f.follow_key = follow and f.address_key = who;
  return found;
end
$$;

-- Under another account it is another follow.
create function social_web.follow_moves() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.follow_key := null;
  return new;
end
$$;
revoke all on function social_web.call_follow(uuid, bytea, bytea), social_web.unfollow_called(bytea, bytea), social_web.follow_moves()
  from public;
grant execute on function social_web.call_follow(uuid, bytea, bytea), social_web.unfollow_called(bytea, bytea) to kampvuur_web;

create trigger follow_moves before update of address_key on social_web.follower
  for each row when (new.address_key <> old.address_key) execute function social_web.follow_moves();
