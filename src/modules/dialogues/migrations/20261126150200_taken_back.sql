-- Words are gone from what was made with them: who made it hears that something is gone, and nobody else does. It says
-- neither whose words it were, nor how many, nor when. Who keeps a fire and listens to it hears nothing of its clusters.
create table dialogues.taken_back (
  thing text not null check (thing in ('cluster', 'answer', 'report', 'letter')),
  thing_id uuid not null, -- the cluster, the owed answer, or the dialogue
  dialogue_id uuid not null references dialogues.dialogue,
  circle_id uuid not null references circles.circle,
  alone boolean not null, -- nothing is left of what it rested on
  decision text check (decision in ('keep', 'ask-anew')), -- only its keeper decides
  seen boolean not null default false,
  primary key (thing, thing_id)
);
create index taken_back_circle on dialogues.taken_back (circle_id);
create index taken_back_dialogue on dialogues.taken_back (dialogue_id);
alter table dialogues.taken_back enable row level security;
create policy taken_back_see on dialogues.taken_back for select to kampvuur_web using (
  (thing = 'cluster' and circle_id in (select circles.my_kept_circles())
    and circle_id not in (select circles.circles_i_listen_to()))
  or (thing = 'report' and circle_id in (select circles.my_kept_circles()))
  or (thing = 'answer' and thing_id in (select contributions.my_owed_answers()))
  or (thing = 'letter' and dialogue_id in (select dialogues.my_letters())));
create policy taken_back_decide on dialogues.taken_back for update to kampvuur_web using (
  (thing = 'cluster' and circle_id in (select circles.my_kept_circles())
    and circle_id not in (select circles.circles_i_listen_to()))
  or (thing = 'report' and circle_id in (select circles.my_kept_circles()))
  or (thing = 'answer' and thing_id in (select contributions.my_owed_answers()))
  or (thing = 'letter' and dialogue_id in (select dialogues.my_letters())));
grant select, update (decision, seen) on dialogues.taken_back to kampvuur_web;

-- What its keeper let stand without the words it rested on: its own text, for who was around the fire.
alter table dialogues.cluster add column stands_alone boolean not null default false;
alter table contributions.owed_answer add column stands_alone boolean not null default false;
update dialogues.undone_onward set promise = promise || '{"stands_alone": false}';
grant update (stands_alone) on dialogues.cluster to kampvuur_web;
grant select (stands_alone), update (stands_alone) on contributions.owed_answer to kampvuur_web;

drop policy cluster_see on dialogues.cluster;
create policy cluster_see on dialogues.cluster for select to kampvuur_web using (
  (circle_id in (select circles.my_kept_circles()) and circle_id not in (select circles.circles_i_listen_to()))
  or (stands_alone and circle_id in (select circles.my_circles()))
  or ((owed_answer_id is not null or circle_id in (select circles.my_circles())
      or circle_id in (select circles.my_kept_circles()))
    and exists (select 1 from dialogues.cluster_contribution x where x.cluster_id = cluster.id)));

-- Around the fire an answer is there with the words it answers, as everywhere; without them for who keeps it and who carries it.
drop policy owed_see on contributions.owed_answer;
create policy owed_see on contributions.owed_answer for select to kampvuur_web using (
  circle_id in (select circles.my_kept_circles())
  or id in (select contributions.my_owed_answers())
  or (stands_alone and circle_id in (select circles.my_circles()))
  or exists (select 1 from contributions.owed_answer_words w where w.owed_answer_id = owed_answer.id));

-- The words that went along and may still be read outside the fire. For who is told of it, and who is not bothered with it.
create function contributions.still_said(owed_answer uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from contributions.owed_answer_words w
    join contributions.contribution c on c.id = w.contribution_id
    where w.owed_answer_id = owed_answer and c.state = 'confirmed' and c.audience in ('organisation', 'everyone')
      and (w.purpose = 'talk-on' or exists (select 1 from contributions.allowed a
        where a.contribution_id = c.id and a.purpose = w.purpose
          and a.audience in ('organisation', 'movement', 'everyone'))))
$$;
create or replace function contributions.who_answered(owed_answer uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return null; end if;
  return (select o.answered_by from contributions.owed_answer o
    where o.id = owed_answer
      and (o.circle_id in (select circles.my_kept_circles())
        or o.id in (select contributions.my_owed_answers())
        or (o.circle_id in (select circles.my_circles()) and (o.stands_alone
          or exists (select 1 from contributions.owed_answer_words w
            join contributions.contribution c on c.id = w.contribution_id
            where w.owed_answer_id = o.id and c.state = 'confirmed' and c.audience is not null)))
        or (o.organisation_id in (select circles.my_circles()) and contributions.still_said(o.id))));
end
$$;

drop policy board_question_see on dialogues.board_question;
create policy board_question_see on dialogues.board_question for select to kampvuur_web using (
  exists (select 1 from contributions.owed_answer_words w where w.owed_answer_id = board_question.owed_answer_id)
  or exists (select 1 from contributions.owed_answer o
    where o.id = board_question.owed_answer_id and o.stands_alone));
drop policy letter_part_see on dialogues.closing_letter_part;
create policy letter_part_see on dialogues.closing_letter_part for select to kampvuur_web using (
  dialogue_id in (select l.dialogue_id from dialogues.closing_letter l)
  and (exists (select 1 from contributions.owed_answer_words w
      where w.owed_answer_id = closing_letter_part.owed_answer_id)
    or exists (select 1 from contributions.owed_answer o
      where o.id = closing_letter_part.owed_answer_id and o.stands_alone)));

-- `gone`: nobody but the speaker reads them; else they stay around the fire, or are not for themes any more.
create function dialogues.tell_authors(words uuid, gone boolean, only_themes boolean) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into dialogues.taken_back (thing, thing_id, dialogue_id, circle_id, alone)
    select 'cluster', k.id, k.dialogue_id, k.circle_id,
        not exists (select 1 from dialogues.cluster_contribution y
          join contributions.contribution c on c.id = y.contribution_id
          where y.cluster_id = k.id and c.state = 'confirmed' and c.audience is not null)
      from dialogues.cluster_contribution x join dialogues.cluster k on k.id = x.cluster_id
      where x.contribution_id = words and gone
    union all
    select 'answer', o.id, d.id, d.circle_id, not contributions.still_said(o.id)
      from contributions.owed_answer_words w
      join contributions.owed_answer o on o.id = w.owed_answer_id
      join dialogues.dialogue d on d.circle_id = o.circle_id
      where w.contribution_id = words and (w.purpose = 'theme-work' or not only_themes)
    union all
    select 'report', r.dialogue_id, r.dialogue_id, d.circle_id,
        not exists (select 1 from dialogues.report_words y
          join contributions.contribution c on c.id = y.contribution_id
          where y.dialogue_id = r.dialogue_id and c.state = 'confirmed' and c.audience in ('organisation', 'everyone'))
      from dialogues.report_words r join dialogues.dialogue d on d.id = r.dialogue_id
      where r.contribution_id = words and not only_themes
    union
    select 'letter', p.dialogue_id, p.dialogue_id, l.circle_id, false
      from contributions.owed_answer_words w
      join dialogues.closing_letter_part p on p.owed_answer_id = w.owed_answer_id
      join dialogues.closing_letter l on l.dialogue_id = p.dialogue_id
      -- Who writes at a letter that is not sent yet is asked to read it over.
      where w.contribution_id = words and not only_themes and l.sent_at is not null
  on conflict (thing, thing_id) do update set alone = excluded.alone, seen = false, decision = null;
  -- What stood by its own text stands apart again: it was let stand without other words than these.
  with apart as (
    update dialogues.cluster k set stands_alone = false
      from dialogues.taken_back t where t.thing = 'cluster' and t.thing_id = k.id and t.alone and t.decision is null
        and k.stands_alone
      returning k.owed_answer_id)
  update contributions.owed_answer o set stands_alone = false from apart where o.id = apart.owed_answer_id;
end
$$;

-- They are back before anybody looked: then nobody needs to hear that they were gone.
create function dialogues.forget_taken_back(words uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from dialogues.taken_back t
    where t.decision is distinct from 'keep' and (t.alone or not t.seen)
      and ((t.thing = 'cluster' and t.thing_id in (select x.cluster_id from dialogues.cluster_contribution x
          where x.contribution_id = words))
        or (t.thing = 'answer' and t.thing_id in (select w.owed_answer_id from contributions.owed_answer_words w
          where w.contribution_id = words))
        or (t.thing = 'report' and t.thing_id in (select r.dialogue_id from dialogues.report_words r
          where r.contribution_id = words))
        or (t.thing = 'letter' and t.thing_id in (select p.dialogue_id from contributions.owed_answer_words w
          join dialogues.closing_letter_part p on p.owed_answer_id = w.owed_answer_id
          where w.contribution_id = words)));
end
$$;

create function dialogues.words_taken_back() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  was integer := case when old.state = 'confirmed' then
    coalesce(array_position(array['here', 'organisation', 'everyone'], old.audience), 0) else 0 end;
  is_now integer := case when new.state = 'confirmed' then
    coalesce(array_position(array['here', 'organisation', 'everyone'], new.audience), 0) else 0 end;
begin
  if is_now < least(was, 2) then
    perform dialogues.tell_authors(new.id, is_now = 0, false);
  elsif is_now > was then
    perform dialogues.forget_taken_back(new.id);
  end if;
  return null;
end
$$;
create trigger words_taken_back after update of audience, state on contributions.contribution
  for each row when ((old.audience, old.state) is distinct from (new.audience, new.state))
  execute function dialogues.words_taken_back();

create function dialogues.themes_taken_back() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform dialogues.tell_authors(old.contribution_id, false, true);
  return null;
end
$$;
create trigger themes_taken_back after delete on contributions.allowed
  for each row when (old.purpose = 'theme-work') execute function dialogues.themes_taken_back();
create trigger themes_narrowed after update of audience on contributions.allowed
  for each row when (old.purpose = 'theme-work' and old.audience in ('organisation', 'movement', 'everyone')
    and new.audience not in ('organisation', 'movement', 'everyone'))
  execute function dialogues.themes_taken_back();

-- What is taken apart, and what was promised and undone, needs no decision and no second look any more.
create function dialogues.nothing_to_decide() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from dialogues.taken_back t where t.thing = tg_argv[0] and t.thing_id = old.id;
  return null;
end
$$;
create trigger nothing_to_decide after delete on dialogues.cluster
  for each row execute function dialogues.nothing_to_decide('cluster');
create trigger nothing_to_decide after delete on contributions.owed_answer
  for each row execute function dialogues.nothing_to_decide('answer');

revoke all on function contributions.still_said(uuid), dialogues.tell_authors(uuid, boolean, boolean),
  dialogues.forget_taken_back(uuid), dialogues.words_taken_back(), dialogues.themes_taken_back(),
  dialogues.nothing_to_decide() from public;
grant execute on function contributions.still_said(uuid) to kampvuur_worker;
