-- A picture had an address of its own, to which letters and other sites link. It leads to the picture, for who may read its story.
alter table stories.old_address add column picture_id uuid references stories.picture on delete cascade;
create index old_address_picture on stories.old_address (picture_id) where picture_id is not null;
drop index stories.old_address_once;
create unique index old_address_once on stories.old_address (address, movement_id, story_id, picture_id, theme_id, site)
  nulls not distinct;
