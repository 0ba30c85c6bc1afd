-- Two clusters are laid together, and one is taken apart into two; each keeps what it came from. What was laid with another
-- lies there no more. It stays as what it was, with its name and the words that lay in it, for whoever sees one of these
-- words lie somewhere now.
create table dialogues.former_cluster (
  id uuid primary key,
  dialogue_id uuid not null references dialogues.dialogue,
  circle_id uuid not null references circles.circle,
  name text not null,
  is_question boolean not null,
  became uuid not null -- the cluster it was laid with, which may be gone
);
create table dialogues.former_words (
  cluster_id uuid not null references dialogues.former_cluster on delete cascade,
  contribution_id uuid not null references contributions.contribution,
  primary key (cluster_id, contribution_id)
);
create index former_cluster_became on dialogues.former_cluster (became);
alter table dialogues.former_cluster enable row level security;
alter table dialogues.former_words enable row level security;

create policy former_words_see on dialogues.former_words for select to kampvuur_web using (
  exists (select 1 from contributions.contribution c where c.id = former_words.contribution_id));
create policy former_words_keep on dialogues.former_words for insert to kampvuur_web
  with check (exists (select 1 from dialogues.cluster_contribution x
      where x.contribution_id = former_words.contribution_id and x.cluster_id = former_words.cluster_id)
    and dialogues.kept_circle_of(former_words.cluster_id) is not null);
create policy former_cluster_see on dialogues.former_cluster for select to kampvuur_web using (
  exists (select 1 from dialogues.former_words f
    join dialogues.cluster_contribution x on x.contribution_id = f.contribution_id
    join dialogues.cluster k on k.id = x.cluster_id
    where f.cluster_id = former_cluster.id));
-- Who listens may not read all that lies there, and lays nothing together for those who do.
create policy former_cluster_keep on dialogues.former_cluster for insert to kampvuur_web
  with check (circle_id = dialogues.kept_circle_of(former_cluster.id)
    and circle_id = dialogues.kept_circle_of(former_cluster.became)
    and circle_id not in (select circles.circles_i_listen_to())
    and exists (select 1 from dialogues.dialogue d
      where d.id = former_cluster.dialogue_id and d.circle_id = former_cluster.circle_id));
grant select, insert on dialogues.former_cluster, dialogues.former_words to kampvuur_web;

alter table dialogues.cluster add column split_from uuid; -- the cluster it was taken out of, which may be gone
alter table dialogues.harvest_step
  drop constraint harvest_step_kind_check,
  add constraint harvest_step_kind_check
    check (kind in ('lay', 'loosen', 'name', 'apart', 'onward', 'merge', 'split'));

-- Words that lay in a cluster when it was laid with another stay at the beginning of it.
create or replace function dialogues.link_words() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op <> 'INSERT' and not exists (select 1 from dialogues.former_words f
      where f.cluster_id = old.cluster_id and f.contribution_id = old.contribution_id) then
    perform platform.untie('contribution', old.contribution_id, 'cluster', old.cluster_id);
  end if;
  if tg_op <> 'DELETE' then
    perform platform.tie('contribution', new.contribution_id, null, 'grew-into', 'cluster', new.cluster_id, null,
      'keeper', null);
  end if;
  return null;
end
$$;

-- What was taken out of a cluster, and what was laid with it, as far as it lies there. What was taken out and laid back did
-- not lead to what it came from.
create function dialogues.link_parents(cluster uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  select platform.tie('cluster', p.id, null, 'split-into', 'cluster', k.id, null, 'keeper', platform.day_of(now()))
    from dialogues.cluster k join dialogues.cluster p on p.id = k.split_from and p.dialogue_id = k.dialogue_id
    where cluster in (k.id, p.id);
  select platform.tie('cluster', f.id, null, 'merged-into', 'cluster', k.id, null, 'keeper', platform.day_of(now()))
    from dialogues.former_cluster f join dialogues.cluster k on k.id = f.became
    where cluster in (k.id, f.id) and not exists (select 1 from platform.link l
      where l.from_kind = 'cluster' and l.from_id = k.id and l.to_kind = 'cluster' and l.to_id = f.id
        and l.why = 'split-into' and l.ended_on is null);
$$;

create or replace function dialogues.link_cluster() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select 1 from dialogues.former_cluster f where f.id = old.id) then
      perform platform.untie_all('cluster', old.id);
    end if;
    return null;
  end if;
  if tg_op = 'INSERT' then
    -- What was laid with another and lies by itself again is what it was.
    perform platform.untie('contribution', w.contribution_id, 'cluster', new.id)
      from dialogues.former_words w where w.cluster_id = new.id;
    perform platform.untie('cluster', new.id, 'cluster', f.became)
      from dialogues.former_cluster f where f.id = new.id;
    delete from dialogues.former_cluster f where f.id = new.id;
    perform platform.tie('dialogue', new.dialogue_id, null, 'led-to', 'cluster', new.id, null, 'keeper',
      platform.day_of(new.created_at));
    perform dialogues.link_parents(new.id);
  elsif new.name <> old.name then
    perform platform.tie('cluster', new.id, old.version, 'reworded-as', 'cluster', new.id, new.version, 'keeper',
      platform.day_of(now()));
  end if;
  if tg_op = 'UPDATE' and old.owed_answer_id is not null and old.owed_answer_id is distinct from new.owed_answer_id then
    perform platform.untie('cluster', new.id, 'owed-answer', old.owed_answer_id);
    perform platform.untie('cluster', new.id, 'board-question', old.owed_answer_id);
  end if;
  if new.owed_answer_id is not null and (tg_op = 'INSERT' or old.owed_answer_id is distinct from new.owed_answer_id) then
    perform dialogues.link_onward(new.id);
  end if;
  return null;
end
$$;

create function dialogues.link_former() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform dialogues.link_parents(new.id);
  return null;
end
$$;
create trigger link_former after insert on dialogues.former_cluster
  for each row execute function dialogues.link_former();

revoke all on function dialogues.link_parents(uuid), dialogues.link_former() from public;
