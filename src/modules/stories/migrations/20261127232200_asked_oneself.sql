-- What who writes a story answers to three questions that are asked of them alone. Nobody else reads it, and nothing waits for it.
create table stories.asked_oneself (
  story_id uuid primary key references stories.story on delete cascade,
  answers bytea not null, -- sealed with the story's key: {reads, matters, lived}
  version integer not null default 1
);
alter table stories.asked_oneself enable row level security;
create policy asked_oneself_see on stories.asked_oneself for select to kampvuur_web
  using (story_id in (select stories.my_stories()));
create policy asked_oneself_begin on stories.asked_oneself for insert to kampvuur_web
  with check (story_id in (select stories.my_stories()));
create policy asked_oneself_change on stories.asked_oneself for update to kampvuur_web
  using (story_id in (select stories.my_stories())) with check (story_id in (select stories.my_stories()));
grant select, insert (story_id, answers), update (answers, version) on stories.asked_oneself to kampvuur_web;
