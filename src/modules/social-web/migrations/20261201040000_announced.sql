-- What stands at a movement of a sister is announced to who follows it, at its own address, and taken back there too: whoever heard of it
-- through the sister follows nobody who would tell them. Null: it is of who tells it.
alter table social_web.told add column announces uuid references circles.circle; -- the movement that wrote it
alter table social_web.told add column announces_round integer; -- at which of its addresses
create index told_announces on social_web.told (announces) where announces is not null;

-- What each announces: what everybody may read and stands there with both its yeses, from the day that it could be followed.
create function social_web.announces() returns table (actor uuid, publication uuid, as_of timestamptz, whose uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select a.id, p.id, greatest(p.open_since, s.stands_since, p.corrected_at), p.movement_id
    from social_web.actor a
    join circles.circle c on c.id = a.movement_id and c.visibility = 'everyone'
    join stories.placed s on s.movement_id = a.movement_id and s.writers_at is not null and s.hosts_at is not null
    join stories.published p on p.story_id = s.story_id and p.audience = 'everyone' and p.movement_id <> a.movement_id
    join circles.circle o on o.id = p.movement_id and o.kind = 'movement' and o.parent_id is null and o.visibility = 'everyone'
    where a.theme_id is null and greatest(p.open_since, s.stands_since) >= a.made_at
      and a.movement_id not in (select movements.that_closed('stories'))
      and p.movement_id not in (select movements.that_closed('stories'));
end
$$;

-- Both together.
create function social_web.tells_all() returns table (actor uuid, publication uuid, as_of timestamptz, whose uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select t.actor, t.publication, t.as_of, null::uuid from social_web.tells() t
  union all select n.actor, n.publication, n.as_of, n.whose from social_web.announces() n
$$;

-- As before, with what is announced.
create or replace function social_web.lay_ready() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('social_web.lay_ready'));
  with due as (
    select t.actor, t.publication, t.as_of, t.whose, k.told_as is not null and k.taken_back_at is null as there,
        coalesce(k.round + (k.taken_back_at is not null)::integer, 1) as round
      from social_web.tells_all() t
      left join social_web.told k on k.actor_id = t.actor and k.publication_id = t.publication
      where k.told_as is null or k.told_as < t.as_of or k.taken_back_at is not null),
  kept as (
    insert into social_web.told (actor_id, publication_id, told_as, round, announces, announces_round)
      select d.actor, d.publication, d.as_of, d.round, d.whose,
          case when d.whose is not null then social_web.round_of(d.whose, d.publication) end
        from due d
      on conflict (actor_id, publication_id) do update
        set told_as = excluded.told_as, round = excluded.round, taken_back_at = null,
          announces = excluded.announces, announces_round = excluded.announces_round)
  insert into social_web.delivery (follower_id, publication_id, verb, round)
    select f.id, d.publication, case when d.there then 'update' else 'create' end, d.round
    from due d join social_web.follower f on f.actor_id = d.actor;
  with gone as (
    update social_web.told k set taken_back_at = now()
      where k.taken_back_at is null
        and not exists (select 1 from social_web.tells_all() t where t.actor = k.actor_id and t.publication = k.publication_id)
      returning k.actor_id, k.publication_id, k.round),
  unsent as (
    delete from social_web.delivery d using gone g, social_web.follower f
      where f.id = d.follower_id and f.actor_id = g.actor_id and d.publication_id = g.publication_id and d.verb <> 'delete'
        and (d.taken_until is null or d.taken_until < now()))
  insert into social_web.delivery (follower_id, publication_id, verb, round)
    select f.id, g.publication_id, 'delete', g.round from gone g join social_web.follower f on f.actor_id = g.actor_id;
end
$$;

-- Whose it is that somebody announces, and at which address it was; nothing where it is their own.
create function social_web.announced(whom uuid, what uuid) returns table (whose uuid, round integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select t.announces, t.announces_round from social_web.told t
    where t.actor_id = whom and t.publication_id = what and t.announces is not null;
end
$$;
revoke all on function social_web.announces(), social_web.tells_all(), social_web.announced(uuid, uuid) from public;
grant execute on function social_web.announced(uuid, uuid) to kampvuur_worker;
