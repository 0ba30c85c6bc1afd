-- Every step in laying slips together, so that it can be undone: how what it touched lay before and after. Ids of words,
-- and names of clusters in the circle's own words. For who keeps the fire; gone after a month.
create table dialogues.harvest_step (
  id uuid primary key,
  number bigint generated always as identity,
  dialogue_id uuid not null references dialogues.dialogue,
  circle_id uuid not null references circles.circle,
  kind text not null check (kind in ('lay', 'loosen', 'name', 'apart')),
  before jsonb not null, -- {clusters: [{id, name, isQuestion}], places: {contribution: cluster or null}}
  after jsonb not null,
  done boolean not null default true, -- false: undone
  at timestamptz not null default now()
);
create index harvest_step_dialogue on dialogues.harvest_step (dialogue_id, number);
alter table dialogues.harvest_step enable row level security;
create policy harvest_step_see on dialogues.harvest_step for select to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()));
create policy harvest_step_take on dialogues.harvest_step for insert to kampvuur_web
  with check (circle_id in (select circles.my_kept_circles())
    and exists (select 1 from dialogues.dialogue d
      where d.id = harvest_step.dialogue_id and d.circle_id = harvest_step.circle_id));
create policy harvest_step_undo on dialogues.harvest_step for update to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles()));
create policy harvest_step_sweep on dialogues.harvest_step for all to kampvuur_worker
  using (at < now() - interval '30 days');
grant select, insert, update (done) on dialogues.harvest_step to kampvuur_web;
grant select (at), delete on dialogues.harvest_step to kampvuur_worker;
