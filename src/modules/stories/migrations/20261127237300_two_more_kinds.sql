-- What changed in a team over time, and what came of something: told by somebody, never counted.
alter table stories.story drop constraint story_kind_check;
alter table stories.story add constraint story_kind_check check (kind in ('moment', 'story', 'article', 'practice', 'failure', 'change',
  'outcome', 'guide', 'presentation', 'recording', 'method', 'tool', 'template', 'report', 'teaching'));
