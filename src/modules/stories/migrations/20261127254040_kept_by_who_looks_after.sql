-- Who looks after what nobody with an account wrote goes on in the version that they began, as a writer does in theirs.
drop policy version_go_on on stories.version;
create policy version_go_on on stories.version for update to kampvuur_web
  using (story_id in (select stories.my_stories()) and (writer_id in (select stories.my_writers())
    or (writer_id is null and not exists (select 1 from stories.writer w
      where w.story_id = version.story_id and w.id in (select stories.my_writers())))))
  with check (story_id in (select stories.my_stories()) and (writer_id in (select stories.my_writers())
    or (writer_id is null and not exists (select 1 from stories.writer w
      where w.story_id = version.story_id and w.id in (select stories.my_writers())))));
