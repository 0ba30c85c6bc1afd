-- What a movement works on: curated themes and action teams, the rubrics of what it publishes, free keywords.
create schema action_teams;
grant usage on schema action_teams to kampvuur_web;

create table action_teams.theme (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  kind text not null check (kind in ('theme', 'action-team', 'rubric', 'keyword')),
  slug text not null,
  name jsonb not null, -- {nl, en}
  status text check (status in ('central', 'running', 'new', 'resting')), -- null: rubrics and keywords just are
  theme_id uuid references action_teams.theme, -- the theme an action team works on
  circle_id uuid references circles.circle, -- where an action team meets
  unique (movement_id, kind, slug)
);
create index theme_of_team on action_teams.theme (theme_id) where theme_id is not null;
alter table action_teams.theme enable row level security;
create policy theme_read on action_teams.theme for select to kampvuur_web using (true);
grant select on action_teams.theme to kampvuur_web;

-- What fires asked, and under which theme it went on. Seen by whoever may see that it was asked.
create table action_teams.theme_asked (
  theme_id uuid not null references action_teams.theme,
  owed_answer_id uuid not null references contributions.owed_answer,
  primary key (theme_id, owed_answer_id)
);
create index theme_asked_answer on action_teams.theme_asked (owed_answer_id);
alter table action_teams.theme_asked enable row level security;
create policy theme_asked_see on action_teams.theme_asked for select to kampvuur_web
  using (owed_answer_id in (select o.id from contributions.owed_answer o));
grant select on action_teams.theme_asked to kampvuur_web;
