-- The same links at the same moments, tied by one function; what has a rule of its own keeps a function of its own.

-- A cluster grows out of words; those that lay in what was laid with another stay at the beginning of it. Loosened first:
-- words that are laid again where they lay are tied again.
drop trigger link_words on dialogues.cluster_contribution;
create or replace function dialogues.link_words() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from dialogues.former_words f
      where f.cluster_id = old.cluster_id and f.contribution_id = old.contribution_id) then
    perform platform.untie('contribution', old.contribution_id, 'cluster', old.cluster_id);
  end if;
  return null;
end
$$;
alter function dialogues.link_words() rename to loosen_words;
create trigger loosen_words after delete or update of cluster_id on dialogues.cluster_contribution
  for each row execute function dialogues.loosen_words();
create trigger tie_words after insert or update of cluster_id on dialogues.cluster_contribution
  for each row execute function platform.tied('tie', 'contribution', 'contribution_id', 'grew-into', 'cluster', 'cluster_id',
    'keeper');

-- What goes onward from a cluster is tied when it is answered, and when a council asks it in its own text.
drop trigger link_answer on contributions.owed_answer;
drop trigger unlink_answer on contributions.owed_answer;
drop trigger link_board_question on dialogues.board_question;
drop function dialogues.link_answer(), dialogues.link_board_question();
create function dialogues.link_onward_from() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform dialogues.link_onward(k.id) from dialogues.cluster k
    where k.owed_answer_id = (to_jsonb(new) ->> tg_argv[0])::uuid;
  return null;
end
$$;
revoke all on function dialogues.link_onward_from() from public;
create trigger link_answer after update of answered_at on contributions.owed_answer
  for each row when (old.answered_at is null and new.answered_at is not null)
  execute function dialogues.link_onward_from('id');
create trigger link_board_question after insert on dialogues.board_question
  for each row execute function dialogues.link_onward_from('owed_answer_id');
create trigger unlink_answer after delete on contributions.owed_answer
  for each row execute function platform.tied('untie all', 'owed-answer', 'id');
create trigger unlink_answers_question after delete on contributions.owed_answer
  for each row execute function platform.tied('untie all', 'board-question', 'id');
create trigger unlink_board_question after delete on dialogues.board_question
  for each row execute function platform.tied('untie all', 'board-question', 'owed_answer_id');

-- What was said is told again in the report.
drop trigger link_report on dialogues.report_words;
drop function dialogues.link_report();
create trigger link_report after insert on dialogues.report_words
  for each row execute function platform.tied('tie', 'contribution', 'contribution_id', 'retold-in', 'report', 'dialogue_id',
    'keeper');
create trigger link_report_of after insert on dialogues.report_words
  for each row execute function platform.tied('tie', 'dialogue', 'dialogue_id', 'led-to', 'report', 'dialogue_id', 'keeper');
create trigger unlink_report after delete on dialogues.report_words
  for each row execute function platform.tied('untie', 'contribution', 'contribution_id', 'report', 'dialogue_id');

-- A next evening begins with what became of the one before.
drop trigger link_next on dialogues.dialogue;
drop function dialogues.link_next();
create trigger link_next after insert or update of follows_dialogue_id on dialogues.dialogue
  for each row when (new.follows_dialogue_id is not null)
  execute function platform.tied('tie', 'dialogue', 'follows_dialogue_id', 'led-to', 'dialogue', 'id', 'keeper', 'created_at');
