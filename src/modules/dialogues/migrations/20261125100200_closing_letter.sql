-- The letter to who was at the table: this is what we did with what you told. Written by who keeps the conversation and
-- by who carries an answer from it; read, once it was sent, by who was there, and not by who listened.
create table dialogues.closing_letter (
  dialogue_id uuid primary key references dialogues.dialogue,
  circle_id uuid not null references circles.circle,
  opening text not null default '',
  ending text not null default '',
  sent_at timestamptz,
  version integer not null default 1
);

-- What it says of one answer that was promised. It closes with the words that it answers.
create table dialogues.closing_letter_part (
  dialogue_id uuid not null references dialogues.closing_letter,
  owed_answer_id uuid not null references contributions.owed_answer,
  told text not null,
  primary key (dialogue_id, owed_answer_id)
);

create function dialogues.my_letters() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
  select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())
  union
  select d.id from contributions.owed_answer o join dialogues.dialogue d on d.circle_id = o.circle_id
    where o.id in (select contributions.my_owed_answers())
$$;
revoke all on function dialogues.my_letters() from public;
grant execute on function dialogues.my_letters() to kampvuur_web;

alter table dialogues.closing_letter enable row level security;
create policy letter_see on dialogues.closing_letter for select to kampvuur_web using (
  dialogue_id in (select dialogues.my_letters())
  or (sent_at is not null and circle_id in (select circles.my_circles())));
create policy letter_begin on dialogues.closing_letter for insert to kampvuur_web with check (
  dialogue_id in (select dialogues.my_letters())
  and exists (select 1 from dialogues.dialogue d
    where d.id = closing_letter.dialogue_id and d.circle_id = closing_letter.circle_id));
-- What was sent stays as it was.
create policy letter_write on dialogues.closing_letter for update to kampvuur_web
  using (sent_at is null and dialogue_id in (select dialogues.my_letters()))
  with check (dialogue_id in (select dialogues.my_letters()));
create policy letter_post on dialogues.closing_letter for select to kampvuur_worker using (true);
grant select, insert (dialogue_id, circle_id, opening, ending), update (opening, ending, sent_at, version)
  on dialogues.closing_letter to kampvuur_web;
grant select on dialogues.closing_letter to kampvuur_worker;

alter table dialogues.closing_letter_part enable row level security;
create policy letter_part_see on dialogues.closing_letter_part for select to kampvuur_web using (
  dialogue_id in (select l.dialogue_id from dialogues.closing_letter l)
  and exists (select 1 from contributions.owed_answer_words w
    where w.owed_answer_id = closing_letter_part.owed_answer_id));
create policy letter_part_begin on dialogues.closing_letter_part for insert to kampvuur_web with check (
  dialogue_id in (select l.dialogue_id from dialogues.closing_letter l
    where l.sent_at is null and l.dialogue_id in (select dialogues.my_letters()))
  and exists (select 1 from contributions.owed_answer o join dialogues.closing_letter l on l.circle_id = o.circle_id
    where o.id = closing_letter_part.owed_answer_id and l.dialogue_id = closing_letter_part.dialogue_id));
create policy letter_part_write on dialogues.closing_letter_part for update to kampvuur_web
  using (dialogue_id in (select l.dialogue_id from dialogues.closing_letter l
    where l.sent_at is null and l.dialogue_id in (select dialogues.my_letters())))
  with check (dialogue_id in (select dialogues.my_letters()));
grant select, insert, update (told) on dialogues.closing_letter_part to kampvuur_web;

-- Who owes the letter is reminded once.
alter table dialogues.dialogue add column letter_reminded_at timestamptz;
create policy dialogue_remind on dialogues.dialogue for update to kampvuur_worker using (true);
grant update (letter_reminded_at) on dialogues.dialogue to kampvuur_worker;
