-- What a movement tells to people who follow it from elsewhere on the open social web (ActivityPub). A movement and a theme are each
-- somebody that can be followed.
create schema social_web;
grant usage on schema social_web to kampvuur_web, kampvuur_worker;

create table social_web.actor (
  id uuid primary key, -- the movement's or the theme's own
  movement_id uuid not null references circles.circle,
  theme_id uuid references action_teams.theme on delete cascade, -- null: the movement itself
  sealing_key_id uuid not null references platform.sealing_key,
  private_key bytea not null, -- sealed: a JSON Web Key, with which all that it tells is signed
  public_key jsonb not null,
  made_at timestamptz not null default now(), -- what was published before is told to nobody
  check (id = coalesce(theme_id, movement_id))
);
create index actor_movement on social_web.actor (movement_id);
create index actor_key on social_web.actor (sealing_key_id);
alter table social_web.actor enable row level security;

-- Who follows, as far as is needed to tell them something.
create table social_web.follower (
  id uuid primary key,
  actor_id uuid not null references social_web.actor on delete cascade,
  uri text not null,
  inbox text not null,
  since timestamptz not null default now(),
  unique (actor_id, uri)
);
alter table social_web.follower enable row level security;

-- What was told to them, so that it can be taken back.
create table social_web.told (
  actor_id uuid not null references social_web.actor on delete cascade,
  publication_id uuid not null, -- it may be gone
  told_as timestamptz not null, -- when it was published or last corrected
  primary key (actor_id, publication_id)
);
alter table social_web.told enable row level security;

-- What has still to be sent: ids alone. What it says is read when it is sent.
create table social_web.delivery (
  id uuid primary key default gen_random_uuid(),
  follower_id uuid not null references social_web.follower on delete cascade,
  publication_id uuid not null,
  verb text not null check (verb in ('create', 'update', 'delete')),
  due_at timestamptz not null default now(),
  tries integer not null default 0
);
create index delivery_due on social_web.delivery (due_at);
create index delivery_follower on social_web.delivery (follower_id);
alter table social_web.delivery enable row level security;

-- What people elsewhere answered: for who looks after the movement, and shown to nobody by itself.
create table social_web.received (
  id uuid primary key,
  actor_id uuid not null references social_web.actor on delete cascade,
  uri text not null unique,
  sealing_key_id uuid not null references platform.sealing_key,
  content bytea not null, -- sealed: {from, address, words}
  at timestamptz not null default now()
);
create index received_actor on social_web.received (actor_id, at desc);
create index received_key on social_web.received (sealing_key_id);
alter table social_web.received enable row level security;

-- Who has this name elsewhere: a movement that everybody may see, or a theme of one.
create function social_web.of_whom(asked uuid) returns table (movement uuid, theme uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select c.id, null::uuid from circles.circle c
    where c.id = asked and c.kind = 'movement' and c.parent_id is null and c.visibility = 'everyone'
    union all
    select c.id, t.id from action_teams.theme t join circles.circle c on c.id = t.movement_id
      where t.id = asked and t.kind = 'theme' and c.visibility = 'everyone';
end
$$;

-- Keeps the keys of one that is asked for the first time. The first keys stay.
create function social_web.make_actor(asked uuid, key uuid, sealed bytea, open jsonb) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into social_web.actor (id, movement_id, theme_id, sealing_key_id, private_key, public_key)
    select asked, w.movement, w.theme, key, sealed, open from social_web.of_whom(asked) w
    on conflict (id) do nothing;
end
$$;

create function social_web.follow(fresh uuid, whom uuid, who text, to_inbox text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into social_web.follower as f (id, actor_id, uri, inbox)
    select fresh, a.id, who, to_inbox from social_web.actor a where a.id = whom
    on conflict (actor_id, uri) do update set inbox = to_inbox;
end
$$;

-- Of one, or of all where who followed is gone.
create function social_web.unfollow(whom uuid, who text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from social_web.follower f where f.uri = who and (whom is null or f.actor_id = whom);
end
$$;

-- Lays down what somebody answered, once, and no more than a host can read.
create function social_web.receive(fresh uuid, whom uuid, what text, key uuid, sealed bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (select count(*) from social_web.received r where r.actor_id = whom) < 500 then
    insert into social_web.received (id, actor_id, uri, sealing_key_id, content)
      select fresh, a.id, what, key, sealed from social_web.actor a where a.id = whom
      on conflict (uri) do nothing;
  end if;
end
$$;

-- What each tells its followers: what everybody may read, from the day that it could be followed.
create function social_web.tells() returns table (actor uuid, publication uuid, as_of timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select a.id, p.id, coalesce(p.corrected_at, p.published_at)
    from social_web.actor a
    join circles.circle c on c.id = a.movement_id and c.visibility = 'everyone'
    join stories.published p on p.movement_id = a.movement_id and p.audience = 'everyone' and p.published_at >= a.made_at
    -- A room that its movement closed tells nothing.
    where not exists (select 1 from movements.rooms r where r.movement_id = a.movement_id and 'stories' = any (r.closed))
      and (a.theme_id is null or exists (select 1 from stories.about b where b.story_id = p.story_id and b.theme_id = a.theme_id));
end
$$;

-- Lays ready what was published, corrected or withdrawn since the last time, however that was done.
create function social_web.lay_ready() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('social_web.lay_ready'));
  with due as (
    select t.actor, t.publication, t.as_of, k.told_as from social_web.tells() t
      left join social_web.told k on k.actor_id = t.actor and k.publication_id = t.publication
      where k.told_as is null or k.told_as < t.as_of),
  kept as (
    insert into social_web.told (actor_id, publication_id, told_as) select d.actor, d.publication, d.as_of from due d
      on conflict (actor_id, publication_id) do update set told_as = excluded.told_as)
  insert into social_web.delivery (follower_id, publication_id, verb)
    select f.id, d.publication, case when d.told_as is null then 'create' else 'update' end
    from due d join social_web.follower f on f.actor_id = d.actor;
  with gone as (
    delete from social_web.told k
      where not exists (select 1 from social_web.tells() t where t.actor = k.actor_id and t.publication = k.publication_id)
      returning k.actor_id, k.publication_id),
  unsent as (
    delete from social_web.delivery d using gone g, social_web.follower f
      where f.id = d.follower_id and f.actor_id = g.actor_id and d.publication_id = g.publication_id)
  insert into social_web.delivery (follower_id, publication_id, verb)
    select f.id, g.publication_id, 'delete' from gone g join social_web.follower f on f.actor_id = g.actor_id;
end
$$;
revoke all on function social_web.of_whom(uuid), social_web.make_actor(uuid, uuid, bytea, jsonb),
  social_web.follow(uuid, uuid, text, text), social_web.unfollow(uuid, text),
  social_web.receive(uuid, uuid, text, uuid, bytea), social_web.tells(), social_web.lay_ready() from public;
grant execute on function social_web.of_whom(uuid), social_web.make_actor(uuid, uuid, bytea, jsonb),
  social_web.follow(uuid, uuid, text, text), social_web.unfollow(uuid, text),
  social_web.receive(uuid, uuid, text, uuid, bytea) to kampvuur_web;
grant execute on function social_web.lay_ready() to kampvuur_worker;

-- What is sealed is opened by the master key alone.
create policy actor_see on social_web.actor for select to kampvuur_web, kampvuur_worker using (true);
grant select on social_web.actor to kampvuur_web, kampvuur_worker;
create policy follower_tell on social_web.follower for select to kampvuur_worker using (true);
create policy follower_gone on social_web.follower for delete to kampvuur_worker using (true);
grant select, delete on social_web.follower to kampvuur_worker;
create policy delivery_send on social_web.delivery for select to kampvuur_worker using (true);
create policy delivery_again on social_web.delivery for update to kampvuur_worker using (true);
create policy delivery_done on social_web.delivery for delete to kampvuur_worker using (true);
grant select, update (due_at, tries), delete on social_web.delivery to kampvuur_worker;
create policy received_read on social_web.received for select to kampvuur_web using (
  actor_id in (select a.id from social_web.actor a where a.movement_id in (select circles.my_kept_circles())));
create policy received_throw_away on social_web.received for delete to kampvuur_web using (
  actor_id in (select a.id from social_web.actor a where a.movement_id in (select circles.my_kept_circles())));
grant select, delete on social_web.received to kampvuur_web;

create function social_web.received_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create function social_web.forget_received() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from social_web.received r where r.sealing_key_id = new.id;
  return null;
end
$$;
revoke all on function social_web.received_gone(), social_web.forget_received() from public;
create trigger received_gone after delete on social_web.received for each row execute function social_web.received_gone();
create trigger forget_received after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function social_web.forget_received();
