-- Which provinces belong to a region, as its movement says: the map in the directory is drawn by it.
create table participants.region_province (
  region_id uuid not null references circles.circle,
  province text not null check (province in ('groningen', 'friesland', 'drenthe', 'overijssel', 'flevoland', 'gelderland',
    'utrecht', 'noord-holland', 'zuid-holland', 'zeeland', 'noord-brabant', 'limburg')),
  primary key (region_id, province)
);
alter table participants.region_province enable row level security;
create policy region_province_see on participants.region_province for select to kampvuur_web using (true);
create policy region_province_set on participants.region_province for all to kampvuur_web
  using (exists (select 1 from circles.circle c where c.id = region_province.region_id and c.kind = 'region'
    and c.movement_id in (select circles.my_kept_circles())))
  with check (exists (select 1 from circles.circle c where c.id = region_province.region_id and c.kind = 'region'
    and c.movement_id in (select circles.my_kept_circles())));
grant select, insert, delete on participants.region_province to kampvuur_web;

-- Organisations by name, a page at a time.
create index organisation_name on circles.circle (name, id) where kind = 'organisation';
