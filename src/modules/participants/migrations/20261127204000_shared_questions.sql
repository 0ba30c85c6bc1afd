-- A question that several places have. What each says of it, and what it tried, are entries of its own page; here stands only which
-- of these belong together. So a place that is closed to somebody is closed here too, and a question nobody may see is not there.
create table participants.shared_question (
  id uuid primary key,
  name text not null check (name <> ''), -- the question, in one sentence that they agree on
  begun_on date not null,
  ended_on date, -- they stopped asking; anybody of them takes it up again
  became text not null default '',
  into_id uuid references participants.shared_question on delete set null, -- asked to go on in that one
  version integer not null default 1,
  check (into_id <> id)
);
create index shared_question_into on participants.shared_question (into_id) where into_id is not null;
alter table participants.shared_question enable row level security;

create table participants.on_question (
  entry_id uuid primary key references participants.entry on delete cascade,
  question_id uuid not null references participants.shared_question on delete cascade,
  circle_id uuid not null references circles.circle,
  kind text not null check (kind in ('question', 'tried', 'learned')), -- as the entry says
  since date not null,
  agreed boolean not null -- false: another place asked whether they have the same question
);
create index on_question_of on participants.on_question (question_id);
create index on_question_circle on participants.on_question (circle_id);
alter table participants.on_question enable row level security;

-- The name of a question that went on in another: its address leads there.
create table participants.former_question (
  id uuid primary key,
  question_id uuid not null references participants.shared_question on delete cascade,
  name text not null
);
create index former_question_of on participants.former_question (question_id);
alter table participants.former_question enable row level security;

create table participants.question_gathering (
  question_id uuid not null references participants.shared_question on delete cascade,
  gathering_id uuid not null references gatherings.gathering on delete cascade,
  circle_id uuid not null references circles.circle,
  primary key (question_id, gathering_id)
);
create index question_gathering_of on participants.question_gathering (gathering_id);
create index question_gathering_circle on participants.question_gathering (circle_id);
alter table participants.question_gathering enable row level security;

-- The questions on which a place works that the actor looks after.
create function participants.my_questions() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select o.question_id from participants.on_question o
    where o.agreed and o.kind = 'question' and o.circle_id in (select circles.my_open_kept_circles())
$$;

create policy on_question_see on participants.on_question for select to kampvuur_web using (
  (agreed or circle_id in (select circles.my_kept_circles()) or question_id in (select participants.my_questions()))
  and exists (select from participants.entry e where e.id = on_question.entry_id));
create policy shared_question_see on participants.shared_question for select to kampvuur_web using (
  exists (select from participants.on_question o
    where o.question_id = shared_question.id and o.kind = 'question' and o.agreed));
create policy former_question_see on participants.former_question for select to kampvuur_web using (
  exists (select from participants.shared_question q where q.id = former_question.question_id));
create policy question_gathering_see on participants.question_gathering for select to kampvuur_web using (
  exists (select from participants.shared_question q where q.id = question_gathering.question_id)
  and exists (select from gatherings.gathering g where g.id = question_gathering.gathering_id));

-- Those that the actor may see and that are still asked, with the rights of who asks: a rule of one table that reads the other, whose rule
-- reads the first again, would be asked for ever.
create function participants.open_questions() returns setof uuid
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select q.id from participants.shared_question q where q.ended_on is null;
end
$$;
revoke all on function participants.open_questions() from public;
grant execute on function participants.open_questions() to kampvuur_web;

-- A place says of its own words that they belong there, where everybody may read both.
create policy on_question_join on participants.on_question for insert to kampvuur_web with check (
  agreed and circle_id in (select circles.my_open_kept_circles())
  and exists (select from participants.entry e join circles.circle c on c.id = e.circle_id
    where e.id = on_question.entry_id and e.circle_id = on_question.circle_id and e.kind = on_question.kind
      and e.shared and c.visibility = 'everyone')
  and (kind <> 'tried' or question_id in (select participants.my_questions()))
  and question_id in (select participants.open_questions()));
-- Of another's words it can only ask that.
create policy on_question_ask on participants.on_question for insert to kampvuur_web with check (
  not agreed and kind = 'question' and question_id in (select participants.my_questions())
  and exists (select from participants.entry e join circles.circle c on c.id = e.circle_id
    where e.id = on_question.entry_id and e.circle_id = on_question.circle_id and e.kind = 'question'
      and e.shared and c.visibility = 'everyone'));
create policy on_question_agree on participants.on_question for update to kampvuur_web
  using (circle_id in (select circles.my_open_kept_circles()))
  with check (agreed and circle_id in (select circles.my_open_kept_circles()));
create policy on_question_leave on participants.on_question for delete to kampvuur_web using (
  circle_id in (select circles.my_open_kept_circles())
  or not agreed and question_id in (select participants.my_questions()));
grant select, insert, delete, update (agreed, since) on participants.on_question to kampvuur_web;

create policy shared_question_change on participants.shared_question for update to kampvuur_web
  using (id in (select participants.my_questions())) with check (id in (select participants.my_questions()));
grant select, update (name, ended_on, became, into_id, version) on participants.shared_question to kampvuur_web;
grant select on participants.former_question to kampvuur_web;

create policy question_gathering_lay on participants.question_gathering for insert to kampvuur_web with check (
  question_id in (select participants.my_questions()) and circle_id in (select gatherings.my_tended_circles())
  and exists (select from gatherings.gathering g
    where g.id = question_gathering.gathering_id and g.circle_id = question_gathering.circle_id and g.status <> 'draft'));
create policy question_gathering_away on participants.question_gathering for delete to kampvuur_web using (
  circle_id in (select gatherings.my_tended_circles()));
grant select, insert, delete on participants.question_gathering to kampvuur_web;

-- A place begins: its own question becomes one that others can have too. Before there is anything to see, nobody may lay it.
create function participants.share_question(question uuid, entry uuid, called text, today date) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  of_place uuid := (select e.circle_id from participants.entry e join circles.circle c on c.id = e.circle_id
    where e.id = share_question.entry and e.kind = 'question' and e.shared and c.visibility = 'everyone'
      and e.circle_id in (select circles.my_open_kept_circles()));
begin
  if of_place is null then return false; end if;
  insert into participants.shared_question (id, name, begun_on) values (question, called, today);
  -- Who was asked by another, and begins a question of their own instead, answers that with no.
  delete from participants.on_question o where o.entry_id = share_question.entry and not o.agreed;
  insert into participants.on_question (entry_id, question_id, circle_id, kind, since, agreed)
    values (share_question.entry, question, of_place, 'question', today, true);
  return true;
end
$$;

-- A question goes on in another, at the yes of who works on that one: all that was laid with it goes along.
create function participants.merge_question(old uuid) returns uuid
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  kept uuid := (select q.into_id from participants.shared_question q where q.id = merge_question.old);
begin
  if kept is null or kept not in (select participants.my_questions()) then return null; end if;
  perform from participants.shared_question q where q.id in (kept, merge_question.old) order by q.id for update;
  if not exists (select from participants.shared_question q join participants.shared_question k on k.id = q.into_id
    where q.id = merge_question.old and k.id = kept and q.ended_on is null and k.ended_on is null)
  then return null; end if;
  update participants.on_question o set question_id = kept where o.question_id = merge_question.old;
  insert into participants.question_gathering (question_id, gathering_id, circle_id)
    select kept, g.gathering_id, g.circle_id from participants.question_gathering g where g.question_id = merge_question.old
    on conflict do nothing;
  update participants.former_question f set question_id = kept where f.question_id = merge_question.old;
  insert into participants.former_question (id, question_id, name)
    select q.id, kept, q.name from participants.shared_question q where q.id = merge_question.old;
  update participants.shared_question q set into_id = nullif(kept, q.id) where q.into_id = merge_question.old;
  delete from participants.shared_question q where q.id = merge_question.old;
  return kept;
end
$$;
-- Or stays what it is, at their no.
create function participants.refuse_question(old uuid) returns uuid
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  with asked as (select q.id, q.into_id from participants.shared_question q
    where q.id = refuse_question.old and q.into_id in (select participants.my_questions()) for update)
  update participants.shared_question q set into_id = null from asked a where q.id = a.id returning a.into_id
$$;
revoke all on function participants.my_questions(), participants.share_question(uuid, uuid, text, date),
  participants.merge_question(uuid), participants.refuse_question(uuid) from public;
grant execute on function participants.my_questions(), participants.share_question(uuid, uuid, text, date),
  participants.merge_question(uuid), participants.refuse_question(uuid) to kampvuur_web;

-- Who leaves takes along what it tried; a question that nobody has any more is gone.
create function participants.left_question() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from participants.on_question o where o.question_id = old.question_id and o.circle_id = old.circle_id
    and o.kind = 'question' and o.agreed) then return null; end if;
  delete from participants.on_question o
    where o.question_id = old.question_id and o.circle_id = old.circle_id and o.kind = 'tried';
  delete from participants.shared_question q where q.id = old.question_id and not exists (
    select from participants.on_question o where o.question_id = q.id and o.kind = 'question' and o.agreed);
  return null;
end
$$;
revoke all on function participants.left_question() from public;
create trigger left_question after delete on participants.on_question
  for each row when (old.kind = 'question') execute function participants.left_question();

create trigger tell_deed after insert or update or delete on participants.on_question
  for each row execute function circles.tell_deed('face', 'circle_id');
