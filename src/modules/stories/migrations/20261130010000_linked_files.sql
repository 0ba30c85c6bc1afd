-- A document, sound or film to which a text leads, taken over from another site: in the same tables as what is shown with a story, read
-- by exactly who may read the text, and only as long as the text leads to it.
alter table stories.shown_file add column linked boolean not null default false;

drop policy shown_file_see on stories.shown_file;
create policy shown_file_see on stories.shown_file for select to kampvuur_web using (
  (until_on is null or until_on >= (select stories.today()))
  and (exists (select 1 from stories.published p
      where p.story_id = shown_file.story_id and p.shown ->> 'file' = shown_file.id::text
        and coalesce(nullif(p.shown ->> 'until', ''), 'infinity')::date >= (select stories.today()))
    or (linked and exists (select 1 from stories.published p
      where p.story_id = shown_file.story_id
        and strpos(p.body::text, '"/stories/files/' || shown_file.id || '/') > 0))
    or story_id in (select stories.my_stories())
    or id in (select stories.files_asked_of_me())));

-- It had an address of its own, to which letters and other sites link.
alter table stories.old_address add column file_id uuid references stories.shown_file on delete cascade;
create index old_address_file on stories.old_address (file_id) where file_id is not null;
drop index stories.old_address_once;
create unique index old_address_once on stories.old_address (address, movement_id, story_id, picture_id, file_id, theme_id, site)
  nulls not distinct;
