-- Feeds tell what everybody may read in the order in which everybody came to.
create index published_opened on stories.published (open_since desc, id) where open_since is not null;
