-- What a process is sending is its own for a few minutes, so that nothing is open in the database meanwhile, and whoever comes next goes
-- on where one was killed.
alter table social_web.delivery add column taken_until timestamptz;
alter table social_web.answer_delivery add column taken_until timestamptz;
grant update (taken_until) on social_web.delivery, social_web.answer_delivery to kampvuur_worker;

-- As before; but what is under way is not dropped: its withdrawal waits until that has arrived.
create or replace function social_web.lay_ready() returns void
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
      where f.id = d.follower_id and f.actor_id = g.actor_id and d.publication_id = g.publication_id
        and (d.taken_until is null or d.taken_until < now()))
  insert into social_web.delivery (follower_id, publication_id, verb)
    select f.id, g.publication_id, 'delete' from gone g join social_web.follower f on f.actor_id = g.actor_id;
end
$$;
