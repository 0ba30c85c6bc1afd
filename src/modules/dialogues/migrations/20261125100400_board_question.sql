-- What a council asks its board, in the council's own text. It is laid down once: nobody changes it after, neither the
-- board, which only answers, nor the council. Read wherever one of the words behind it may be read.
create table dialogues.board_question (
  owed_answer_id uuid primary key references contributions.owed_answer,
  dialogue_id uuid not null references dialogues.dialogue,
  asked_by text not null,
  words text not null,
  asked_at timestamptz not null default now()
);
create index board_question_dialogue on dialogues.board_question (dialogue_id);
alter table dialogues.board_question enable row level security;
create policy board_question_see on dialogues.board_question for select to kampvuur_web using (
  exists (select 1 from contributions.owed_answer_words w where w.owed_answer_id = board_question.owed_answer_id));
create policy board_question_ask on dialogues.board_question for insert to kampvuur_web with check (
  exists (select 1 from dialogues.dialogue d where d.id = board_question.dialogue_id
    and d.circle_id = contributions.kept_circle_of(board_question.owed_answer_id)));
grant select, insert (owed_answer_id, dialogue_id, asked_by, words) on dialogues.board_question to kampvuur_web;

-- The day before which the board answers is moved by who keeps the conversation, not by the board.
create function dialogues.board_keeps_its_day() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is not null
    and exists (select 1 from dialogues.board_question q where q.owed_answer_id = new.id)
    and new.circle_id not in (select circles.my_kept_circles())
  then
    raise insufficient_privilege using message = 'the day is the council''s';
  end if;
  return new;
end
$$;
revoke all on function dialogues.board_keeps_its_day() from public;
create trigger board_keeps_its_day before update of due_on on contributions.owed_answer
  for each row when (new.due_on is distinct from old.due_on)
  execute function dialogues.board_keeps_its_day();
