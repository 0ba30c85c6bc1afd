-- What a theme is about, in a sentence or two that everybody may read: {nl, en}. Null: nobody wrote that yet. Hosts write it where a
-- theme begins.
alter table action_teams.theme add column about jsonb;
grant insert (about) on action_teams.theme to kampvuur_web;
