-- What somebody kept with the button stays as it was then; what is kept while they type goes on in a version behind it.
alter table stories.version add column saved boolean not null default false;
grant insert (saved), update (saved) on stories.version to kampvuur_web;
alter policy version_go_on on stories.version
  using (not saved and story_id in (select stories.my_stories()) and (writer_id in (select stories.my_writers())
    or (writer_id is null and not exists (select 1 from stories.writer w
      where w.story_id = version.story_id and w.id in (select stories.my_writers())))));
