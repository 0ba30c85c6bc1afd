-- Two sites may have had a page at one address, and a story may have had several. All are kept: the first of those that stand there now
-- leads, and what is taken back leaves its place to the next. `former`: it stood there before, and stands elsewhere on its site now.
alter table stories.old_address
  drop constraint old_address_pkey,
  add column id uuid primary key default gen_random_uuid(),
  add column former boolean not null default false,
  add column since timestamptz not null default clock_timestamp(),
  add column site bytea; -- of a list: hash of the site that had it; null: from before that was kept
create unique index old_address_once on stories.old_address (address, movement_id, story_id, theme_id, site) nulls not distinct;

alter table stories.taken_over
  add column site bytea, -- hash of its site alone; null: from before that was kept
  add column words bytea; -- hash of what was laid down without its pictures; the same
