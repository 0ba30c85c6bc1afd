-- What a site made of its posts could be read at an address too: a category by its number, or under a name that the site gave its
-- categories. It leads to what it stands for here; to a keyword only whoever may read something under it.
alter table stories.old_address
  alter column story_id drop not null,
  add column theme_id uuid references action_teams.theme on delete cascade,
  add constraint old_address_one check (num_nonnulls(story_id, theme_id) = 1);
create index old_address_theme on stories.old_address (theme_id) where theme_id is not null;
drop policy old_address_follow on stories.old_address;
create policy old_address_follow on stories.old_address for select to kampvuur_web using (
  exists (select 1 from stories.published p where p.story_id = old_address.story_id)
  or exists (select 1 from action_teams.theme t where t.id = old_address.theme_id and (t.kind in ('rubric', 'theme')
    or exists (select 1 from stories.about a where a.theme_id = t.id and a.published_at is not null))));
