-- What was taken back and is there again, off a theme and on it, in a room that was closed and opened, is told as something else: other
-- servers never believe again in what they were told is gone. Its round stands in its address. What was taken back is kept, by its id
-- alone, so that its address says that it is gone.
alter table social_web.told add column round integer not null default 1;
alter table social_web.told add column taken_back_at timestamptz;
alter table social_web.delivery add column round integer not null default 1;

-- As before, but from the day on which everybody may read it: what was let be read by fewer first is new to who follows.
create or replace function social_web.tells() returns table (actor uuid, publication uuid, as_of timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select a.id, p.id, coalesce(p.corrected_at, p.open_since)
    from social_web.actor a
    join circles.circle c on c.id = a.movement_id and c.visibility = 'everyone'
    join stories.published p on p.movement_id = a.movement_id and p.audience = 'everyone' and p.open_since >= a.made_at
    where a.movement_id not in (select movements.that_closed('stories'))
      and (a.theme_id is null or exists (select 1 from stories.about b where b.story_id = p.story_id and b.theme_id = a.theme_id));
end
$$;

-- As before, by rounds. A withdrawal that still has to leave is of its own round and stays.
create or replace function social_web.lay_ready() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('social_web.lay_ready'));
  with due as (
    select t.actor, t.publication, t.as_of, k.told_as is not null and k.taken_back_at is null as there,
        coalesce(k.round + (k.taken_back_at is not null)::integer, 1) as round
      from social_web.tells() t
      left join social_web.told k on k.actor_id = t.actor and k.publication_id = t.publication
      where k.told_as is null or k.told_as < t.as_of or k.taken_back_at is not null),
  kept as (
    insert into social_web.told (actor_id, publication_id, told_as, round)
      select d.actor, d.publication, d.as_of, d.round from due d
      on conflict (actor_id, publication_id) do update
        set told_as = excluded.told_as, round = excluded.round, taken_back_at = null)
  insert into social_web.delivery (follower_id, publication_id, verb, round)
    select f.id, d.publication, case when d.there then 'update' else 'create' end, d.round
    from due d join social_web.follower f on f.actor_id = d.actor;
  with gone as (
    update social_web.told k set taken_back_at = now()
      where k.taken_back_at is null
        and not exists (select 1 from social_web.tells() t where t.actor = k.actor_id and t.publication = k.publication_id)
      returning k.actor_id, k.publication_id, k.round),
  unsent as (
    delete from social_web.delivery d using gone g, social_web.follower f
      where f.id = d.follower_id and f.actor_id = g.actor_id and d.publication_id = g.publication_id and d.verb <> 'delete'
        and (d.taken_until is null or d.taken_until < now()))
  insert into social_web.delivery (follower_id, publication_id, verb, round)
    select f.id, g.publication_id, 'delete', g.round from gone g join social_web.follower f on f.actor_id = g.actor_id;
end
$$;

-- As what it is told now, or would be: above the round of every address at which it is gone.
create function social_web.round_of(whom uuid, what uuid) returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce((select t.round + (t.taken_back_at is not null)::integer from social_web.told t
    where t.actor_id = whom and t.publication_id = what), 1);
end
$$;
revoke all on function social_web.round_of(uuid, uuid) from public;
grant execute on function social_web.round_of(uuid, uuid) to kampvuur_web, kampvuur_worker;

-- As before; what was taken back is answered no more.
create or replace function social_web.receive(
  fresh uuid, whom uuid, about uuid, what bytea, writer bytea, server bytea, key uuid, wrapping bytea, sealed bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if social_web.refuses(whom, writer, server) or not exists (select 1 from social_web.actor a where a.id = whom) then
    return;
  end if;
  if about is not null
    and not exists (select 1 from social_web.told t where t.actor_id = whom and t.publication_id = about and t.taken_back_at is null)
    and not exists (select 1 from social_web.sent_to s where s.actor_id = whom and s.answer_id = about) then
    return;
  end if;
  if (select count(*) from social_web.received r where r.actor_id = whom) >= 500
    or (select count(*) from social_web.received r where r.actor_id = whom and r.writer_key = writer) >= 20 then
    return;
  end if;
  if exists (select 1 from social_web.received r where r.actor_id = whom and r.uri_key = what and r.writer_key = writer) then
    return;
  end if;
  insert into platform.sealing_key (id, wrapped) values (key, wrapping);
  insert into social_web.received (id, actor_id, uri_key, writer_key, server_key, sealing_key_id, content)
    values (fresh, whom, what, writer, server, key, sealed) on conflict do nothing;
  if not found then
    perform platform.erase_keys(array[key]);
  end if;
end
$$;
