-- Whom who keeps a conversation spoke to beforehand: each of those who will sit at the table, and the listeners
-- together. Nobody else sees it.
create table dialogues.preparation_talk (
  id uuid primary key,
  dialogue_id uuid not null references dialogues.dialogue,
  seat_id uuid unique references circles.seat, -- null: the listeners together
  talked_on date,
  note bytea, -- sealed with a key of its own
  sealing_key_id uuid not null references platform.sealing_key,
  version integer not null default 1
);
create unique index preparation_talk_listeners on dialogues.preparation_talk (dialogue_id) where seat_id is null;
create index preparation_talk_dialogue on dialogues.preparation_talk (dialogue_id);
alter table dialogues.preparation_talk enable row level security;
create policy talk_see on dialogues.preparation_talk for select to kampvuur_web using (
  dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
create policy talk_note on dialogues.preparation_talk for insert to kampvuur_web with check (
  exists (select 1 from dialogues.dialogue d
    where d.id = preparation_talk.dialogue_id and d.circle_id in (select circles.my_kept_circles())
      and (preparation_talk.seat_id is null or exists (select 1 from circles.seat s
        where s.id = preparation_talk.seat_id and s.circle_id = d.circle_id))));
create policy talk_change on dialogues.preparation_talk for update to kampvuur_web using (
  dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
grant select, insert, update (talked_on, note, version) on dialogues.preparation_talk to kampvuur_web;

-- The report of a conversation: words that may leave it, sorted under what is good, what can be better and what is
-- wished for. It holds no text of its own, so what is taken back is gone from it too.
create table dialogues.report_words (
  contribution_id uuid primary key references contributions.contribution,
  dialogue_id uuid not null references dialogues.dialogue,
  kind text not null check (kind in ('strength', 'improvement', 'wish'))
);
create index report_words_dialogue on dialogues.report_words (dialogue_id);
alter table dialogues.report_words enable row level security;
create policy report_see on dialogues.report_words for select to kampvuur_web using (
  exists (select 1 from contributions.contribution c where c.id = report_words.contribution_id));
create policy report_sort on dialogues.report_words for insert to kampvuur_web with check (
  exists (select 1 from contributions.contribution c join dialogues.dialogue d on d.circle_id = c.circle_id
    where c.id = report_words.contribution_id and d.id = report_words.dialogue_id
      and c.state = 'confirmed' and c.audience in ('organisation', 'everyone')
      and c.circle_id in (select circles.my_kept_circles())));
create policy report_move on dialogues.report_words for update to kampvuur_web using (
  dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
create policy report_take on dialogues.report_words for delete to kampvuur_web using (
  dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
grant select, insert, update (kind), delete on dialogues.report_words to kampvuur_web;
