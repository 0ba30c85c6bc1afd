-- What comes from what in a conversation, tied where it happens: by triggers, so that laying by hand, undoing, a form sent
-- twice and whatever is built later all leave the same links. Where words stand at the beginning no day is kept, and no
-- version: these could tell when their speaker spoke, or that they changed them.

-- A cluster grows out of words, at a conversation.
create function dialogues.link_words() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op <> 'INSERT' then
    perform platform.untie('contribution', old.contribution_id, 'cluster', old.cluster_id);
  end if;
  if tg_op <> 'DELETE' then
    perform platform.tie('contribution', new.contribution_id, null, 'grew-into', 'cluster', new.cluster_id, null,
      'keeper', null);
  end if;
  return null;
end
$$;
create trigger link_words after insert or delete or update of cluster_id on dialogues.cluster_contribution
  for each row execute function dialogues.link_words();

-- From a cluster to what was promised, to what a council asks in its own text, and to the answer.
create function dialogues.link_onward(cluster uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  k dialogues.cluster;
  o contributions.owed_answer;
  q dialogues.board_question;
begin
  select * into k from dialogues.cluster c where c.id = cluster;
  select * into o from contributions.owed_answer a where a.id = k.owed_answer_id;
  if o.id is null then return; end if;
  select * into q from dialogues.board_question b where b.owed_answer_id = o.id;
  perform platform.tie('cluster', k.id, k.version, case o.kind when 'experiment' then 'tried-in' else 'led-to' end,
    'owed-answer', o.id, 1, 'keeper', platform.day_of(o.created_at));
  if q.owed_answer_id is not null then
    perform platform.tie('cluster', k.id, null, 'reworded-as', 'board-question', o.id, 1, 'council',
      platform.day_of(q.asked_at));
    perform platform.tie('board-question', o.id, 1, 'led-to', 'owed-answer', o.id, 1, 'council',
      platform.day_of(q.asked_at));
  end if;
  if o.answered_at is not null then
    perform platform.tie('cluster', k.id, null, 'answered-by', 'owed-answer', o.id, null, 'carrier',
      platform.day_of(o.answered_at));
  end if;
end
$$;

create function dialogues.link_cluster() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    perform platform.untie_all('cluster', old.id);
    return null;
  end if;
  if tg_op = 'INSERT' then
    perform platform.tie('dialogue', new.dialogue_id, null, 'led-to', 'cluster', new.id, null, 'keeper',
      platform.day_of(new.created_at));
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
create trigger link_cluster after insert or delete or update of name, owed_answer_id on dialogues.cluster
  for each row execute function dialogues.link_cluster();

create function dialogues.link_answer() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    perform platform.untie_all('owed-answer', old.id);
    perform platform.untie_all('board-question', old.id);
  else
    perform dialogues.link_onward(k.id) from dialogues.cluster k where k.owed_answer_id = new.id;
  end if;
  return null;
end
$$;
create trigger link_answer after update of answered_at on contributions.owed_answer
  for each row when (old.answered_at is null and new.answered_at is not null) execute function dialogues.link_answer();
create trigger unlink_answer after delete on contributions.owed_answer
  for each row execute function dialogues.link_answer();

create function dialogues.link_board_question() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    perform platform.untie_all('board-question', old.owed_answer_id);
  else
    perform dialogues.link_onward(k.id) from dialogues.cluster k where k.owed_answer_id = new.owed_answer_id;
  end if;
  return null;
end
$$;
create trigger link_board_question after insert or delete on dialogues.board_question
  for each row execute function dialogues.link_board_question();

-- What was said, and what was answered, is told again: in the report, and in the letter once it was sent.
create function dialogues.link_report() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    perform platform.untie('contribution', old.contribution_id, 'report', old.dialogue_id);
  else
    perform platform.tie('contribution', new.contribution_id, null, 'retold-in', 'report', new.dialogue_id, null,
      'keeper', null);
    perform platform.tie('dialogue', new.dialogue_id, null, 'led-to', 'report', new.dialogue_id, null, 'keeper', null);
  end if;
  return null;
end
$$;
create trigger link_report after insert or delete on dialogues.report_words
  for each row execute function dialogues.link_report();

create function dialogues.link_letter() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  l dialogues.closing_letter;
begin
  select * into l from dialogues.closing_letter c where c.dialogue_id = new.dialogue_id;
  if l.sent_at is null then return null; end if;
  perform platform.tie('dialogue', l.dialogue_id, null, 'led-to', 'closing-letter', l.dialogue_id, null, 'carrier',
    platform.day_of(l.sent_at));
  perform platform.tie('owed-answer', p.owed_answer_id, null, 'retold-in', 'closing-letter', l.dialogue_id, null,
    'carrier', platform.day_of(l.sent_at))
    from dialogues.closing_letter_part p where p.dialogue_id = l.dialogue_id;
  return null;
end
$$;
create trigger link_letter after insert or update of sent_at on dialogues.closing_letter
  for each row when (new.sent_at is not null) execute function dialogues.link_letter();
create trigger link_letter_part after insert on dialogues.closing_letter_part
  for each row execute function dialogues.link_letter();

-- A next evening begins with what became of the one before.
create function dialogues.link_next() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.tie('dialogue', new.follows_dialogue_id, null, 'led-to', 'dialogue', new.id, null, 'keeper',
    platform.day_of(new.created_at));
  return null;
end
$$;
create trigger link_next after insert or update of follows_dialogue_id on dialogues.dialogue
  for each row when (new.follows_dialogue_id is not null) execute function dialogues.link_next();

revoke all on function dialogues.link_words(), dialogues.link_onward(uuid), dialogues.link_cluster(),
  dialogues.link_answer(), dialogues.link_board_question(), dialogues.link_report(), dialogues.link_letter(),
  dialogues.link_next() from public;

-- While a fire burns no page speaks of it outside, also not of words that are for everyone.
create or replace function contributions.may_be_told(circle uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  d dialogues.dialogue;
begin
  select * into d from dialogues.dialogue x where x.circle_id = circle;
  return d.id is null or d.status = 'closed' or (d.announced and d.status <> 'draft')
    or circle in (select circles.my_circles()) or circle in (select circles.my_kept_circles())
    or d.organisation_id in (select circles.my_circles());
end
$$;

-- What is there already.
insert into platform.link (from_kind, from_id, why, to_kind, to_id, said_as)
  select 'contribution', x.contribution_id, 'grew-into', 'cluster', x.cluster_id, 'keeper'
    from dialogues.cluster_contribution x
  union all
  select 'contribution', r.contribution_id, 'retold-in', 'report', r.dialogue_id, 'keeper' from dialogues.report_words r
  union all
  select distinct 'dialogue', r.dialogue_id, 'led-to', 'report', r.dialogue_id, 'keeper' from dialogues.report_words r;
insert into platform.link (from_kind, from_id, why, to_kind, to_id, said_as, said_on)
  select 'dialogue', k.dialogue_id, 'led-to', 'cluster', k.id, 'keeper', platform.day_of(k.created_at)
    from dialogues.cluster k
  union all
  select 'dialogue', d.follows_dialogue_id, 'led-to', 'dialogue', d.id, 'keeper', platform.day_of(d.created_at)
    from dialogues.dialogue d where d.follows_dialogue_id is not null
  union all
  select 'dialogue', l.dialogue_id, 'led-to', 'closing-letter', l.dialogue_id, 'carrier', platform.day_of(l.sent_at)
    from dialogues.closing_letter l where l.sent_at is not null
  union all
  select 'owed-answer', p.owed_answer_id, 'retold-in', 'closing-letter', l.dialogue_id, 'carrier',
    platform.day_of(l.sent_at)
    from dialogues.closing_letter l join dialogues.closing_letter_part p on p.dialogue_id = l.dialogue_id
    where l.sent_at is not null;
do $$ begin
  perform dialogues.link_onward(k.id) from dialogues.cluster k where k.owed_answer_id is not null;
end $$;
