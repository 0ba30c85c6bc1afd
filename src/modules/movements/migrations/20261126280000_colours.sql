-- What is a movement's own on an installation that it shares with others: its colours, its welcome, its sisters, its rooms. A
-- house has colours too, on its own pages.
create schema movements;
grant usage on schema movements to kampvuur_web, kampvuur_worker;

-- Only colours that somebody chose, as `#rrggbb` and nothing else: what follows from them is worked out when a page is made.
create function movements.are_colours(chosen jsonb) returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_typeof(chosen) = 'object' and not exists (
    select from jsonb_each(chosen) c where c.key <> all (array['paper', 'slip', 'ink', 'heading', 'link', 'button', 'on-button', 'focus'])
      or jsonb_typeof(c.value) <> 'string' or c.value #>> '{}' !~ '^#[0-9a-f]{6}$')
$$;
revoke all on function movements.are_colours(jsonb) from public;
grant execute on function movements.are_colours(jsonb) to kampvuur_web;

create table movements.colours (
  circle_id uuid primary key references circles.circle,
  light jsonb not null default '{}' check (movements.are_colours(light)),
  dark jsonb not null default '{}' check (movements.are_colours(dark)),
  version integer not null default 1
);
alter table movements.colours enable row level security;
create policy colours_see on movements.colours for select to kampvuur_web, kampvuur_worker using (
  exists (select 1 from circles.circle c where c.id = colours.circle_id));
create policy colours_choose on movements.colours for insert to kampvuur_web with check (
  circle_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle c where c.id = colours.circle_id and c.kind in ('movement', 'organisation')));
create policy colours_change on movements.colours for update to kampvuur_web
  using (circle_id in (select circles.my_kept_circles())) with check (circle_id in (select circles.my_kept_circles()));
create policy colours_remove on movements.colours for delete to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()));
grant select, insert (circle_id, light, dark), update (light, dark, version), delete on movements.colours to kampvuur_web;
grant select on movements.colours to kampvuur_worker;
