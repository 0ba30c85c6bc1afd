-- Taking a cluster onward is a step like the others, and can be undone as long as nobody was told of it.
alter table dialogues.harvest_step
  drop constraint harvest_step_kind_check,
  add constraint harvest_step_kind_check check (kind in ('lay', 'loosen', 'name', 'apart', 'onward')),
  add column cluster_id uuid, -- of an onward step; the cluster may be gone
  add column owed_answer_id uuid, -- of an onward step; gone while it is undone
  -- Of who keeps the fire and listens to it: they undo their own steps and see no others. Written by the database.
  add column listener_seat_id uuid references circles.seat,
  add check ((kind = 'onward') = (owed_answer_id is not null and cluster_id is not null));

create function dialogues.note_listener() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.listener_seat_id := (select s.id from circles.seat s
    where s.circle_id = new.circle_id and s.ended_at is null and (s.listens or s.role = 'listener')
      and s.id in (select circles.my_seats()) order by s.created_at limit 1);
  return new;
end
$$;
create trigger note_listener before insert on dialogues.harvest_step
  for each row execute function dialogues.note_listener();

drop policy harvest_step_see on dialogues.harvest_step;
create policy harvest_step_see on dialogues.harvest_step for select to kampvuur_web using (
  circle_id in (select circles.my_kept_circles())
  and (circle_id not in (select circles.circles_i_listen_to())
    or listener_seat_id in (select circles.my_seats())));

-- What was promised and then undone, so that it can be done again. Nobody reads it; it goes after a month.
create table dialogues.undone_onward (
  owed_answer_id uuid primary key,
  cluster_id uuid not null,
  circle_id uuid not null references circles.circle,
  promise jsonb not null, -- the row of contributions.owed_answer
  carriers jsonb not null, -- the rows of contributions.carrier
  board_question jsonb, -- the row of dialogues.board_question
  at timestamptz not null default now()
);
alter table dialogues.undone_onward enable row level security; -- no policy: only definer functions read and write it

-- Takes back what was promised with a cluster. Gives 'undone', or why not: 'answered', 'told' (a letter about it went),
-- 'named' (something else speaks of it: the closing letter, a theme), or null where it is not there any more.
create function dialogues.undo_onward(cluster uuid, owed uuid) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  promised contributions.owed_answer;
  asked uuid[];
begin
  -- A letter that is being sent, and an answer that is being given, are waited for here.
  select o.* into promised from contributions.owed_answer o
    where o.id = owed and o.circle_id in (select circles.my_kept_circles()) for update;
  if not found then return null; end if;
  if promised.answered_at is not null then return 'answered'; end if;
  if exists (select 1 from contributions.carrier c where c.owed_answer_id = owed and c.told_at is not null) then
    return 'told';
  end if;
  update dialogues.cluster k set owed_answer_id = null, version = k.version + 1
    where k.id = cluster and k.owed_answer_id = owed;
  if not found then return null; end if;
  select array_agg(c.seat_id) into asked from contributions.carrier c where c.owed_answer_id = owed;
  insert into dialogues.undone_onward (owed_answer_id, cluster_id, circle_id, promise, carriers, board_question)
    select owed, cluster, promised.circle_id, to_jsonb(promised),
      (select jsonb_agg(to_jsonb(c)) from contributions.carrier c where c.owed_answer_id = owed),
      (select to_jsonb(q) from dialogues.board_question q where q.owed_answer_id = owed);
  delete from dialogues.board_question q where q.owed_answer_id = owed;
  delete from contributions.owed_answer_words w where w.owed_answer_id = owed;
  delete from contributions.carrier c where c.owed_answer_id = owed;
  delete from contributions.owed_answer o where o.id = owed;
  -- Who was asked by mail for this alone has nothing here to come in for.
  update circles.seat s set ended_at = now()
    where s.id = any (asked) and s.taken_at is null and s.ended_at is null
      and exists (select 1 from contributions.carrier_address a where a.seat_id = s.id)
      and not exists (select 1 from contributions.carrier c where c.seat_id = s.id);
  update circles.seat_code c set ended_at = now() from circles.seat s
    where s.id = any (asked) and s.ended_at is not null and c.seat_id = s.id and c.ended_at is null;
  update platform.session t set ended_at = now() from circles.seat s
    where s.id = any (asked) and s.ended_at is not null and t.seat_id = s.id and t.ended_at is null;
  return 'undone';
exception when foreign_key_violation then
  return 'named';
end
$$;

-- Promises again what was undone, for what may travel now. Gives 'redone', 'past' where its day is over, or null.
create function dialogues.redo_onward(cluster uuid, owed uuid) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  kept dialogues.undone_onward;
begin
  perform 1 from dialogues.cluster k where k.id = cluster and k.owed_answer_id is null
    and k.circle_id in (select circles.my_kept_circles()) for update;
  if not found then return null; end if;
  delete from dialogues.undone_onward u where u.owed_answer_id = owed and u.cluster_id = cluster
    and u.circle_id in (select circles.my_kept_circles()) returning u.* into kept;
  if not found then return null; end if;
  if (kept.promise ->> 'due_on')::date < (now() at time zone 'Europe/Amsterdam')::date then
    raise exception using errcode = 'KV001', message = 'past';
  end if;
  insert into contributions.owed_answer
    select * from jsonb_populate_record(null::contributions.owed_answer, kept.promise);
  insert into contributions.owed_answer_words (owed_answer_id, contribution_id)
    select owed, c.id from dialogues.cluster_contribution x
    join contributions.contribution c on c.id = x.contribution_id
    where x.cluster_id = cluster and c.state = 'confirmed' and c.audience in ('organisation', 'everyone');
  if not found then raise exception using errcode = 'KV002', message = 'nothing travels'; end if;
  update circles.seat s set ended_at = null
    from jsonb_populate_recordset(null::contributions.carrier, kept.carriers) c
    where s.id = c.seat_id and s.ended_at is not null and s.taken_at is null
      and exists (select 1 from contributions.carrier_address a where a.seat_id = s.id);
  insert into contributions.carrier
    select * from jsonb_populate_recordset(null::contributions.carrier, kept.carriers);
  insert into dialogues.board_question
    select q.* from jsonb_populate_record(null::dialogues.board_question, kept.board_question) q
    where q.owed_answer_id is not null;
  update dialogues.cluster k set owed_answer_id = owed, version = k.version + 1 where k.id = cluster;
  return 'redone';
exception
  when sqlstate 'KV001' then return 'past';
  when sqlstate 'KV002' then return null;
end
$$;

-- For the post: what was undone a month ago, with the addresses of who was asked for it and never heard.
create function dialogues.sweep_undone() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asked uuid[];
begin
  with gone as (
    delete from dialogues.undone_onward u where u.at < now() - interval '30 days' returning u.carriers)
  select array_agg(c.seat_id) into asked
    from gone, jsonb_populate_recordset(null::contributions.carrier, gone.carriers) c;
  delete from contributions.carrier_address a using circles.seat s
    where a.seat_id = any (asked) and s.id = a.seat_id and s.ended_at is not null
      and not exists (select 1 from contributions.carrier c where c.seat_id = s.id);
end
$$;
revoke all on function dialogues.note_listener(), dialogues.undo_onward(uuid, uuid), dialogues.redo_onward(uuid, uuid),
  dialogues.sweep_undone() from public;
grant execute on function dialogues.undo_onward(uuid, uuid), dialogues.redo_onward(uuid, uuid) to kampvuur_web;
grant execute on function dialogues.sweep_undone() to kampvuur_worker;

-- Who listens and takes back what they laid does not find out whether anything else lies there: a cluster that holds
-- nothing of anybody goes, another stays for those who read it.
create function dialogues.clear_emptied(cluster uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  delete from dialogues.cluster k where k.id = cluster and k.owed_answer_id is null
    and k.circle_id in (select circles.my_kept_circles())
    and not exists (select 1 from dialogues.cluster_contribution x
      join contributions.contribution c on c.id = x.contribution_id
      where x.cluster_id = k.id and c.state = 'confirmed' and c.audience is not null)
$$;

-- Ties to what was promised with a cluster just what lies in it and may travel. False once somebody was told: whoever
-- said it is promised an answer.
create function dialogues.tie_as_laid(cluster uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  owed uuid;
begin
  select o.id into owed from dialogues.cluster k join contributions.owed_answer o on o.id = k.owed_answer_id
    where k.id = cluster and k.circle_id in (select circles.my_kept_circles()) and o.answered_at is null
      and not exists (select 1 from contributions.carrier c where c.owed_answer_id = o.id and c.told_at is not null)
    for update of o;
  if not found then return false; end if;
  delete from contributions.owed_answer_words w where w.owed_answer_id = owed
    and not exists (select 1 from dialogues.cluster_contribution x
      where x.contribution_id = w.contribution_id and x.cluster_id = cluster);
  insert into contributions.owed_answer_words (owed_answer_id, contribution_id)
    select owed, c.id from dialogues.cluster_contribution x
    join contributions.contribution c on c.id = x.contribution_id
    where x.cluster_id = cluster and c.state = 'confirmed' and c.audience in ('organisation', 'everyone')
    on conflict do nothing;
  return true;
end
$$;
revoke all on function dialogues.clear_emptied(uuid), dialogues.tie_as_laid(uuid) from public;
grant execute on function dialogues.clear_emptied(uuid), dialogues.tie_as_laid(uuid) to kampvuur_web;
