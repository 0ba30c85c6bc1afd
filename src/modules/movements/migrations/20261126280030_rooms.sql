-- The pace of a movement: rooms that it has not opened yet, or closed again. What is in them stays.
create table movements.rooms (
  movement_id uuid primary key references circles.circle,
  closed text[] not null default '{}'
    check (closed <@ array['stories', 'agenda', 'together', 'join', 'introductions', 'money']),
  version integer not null default 1
);
alter table movements.rooms enable row level security;
create policy rooms_see on movements.rooms for select to kampvuur_web, kampvuur_worker using (
  exists (select 1 from circles.circle c where c.id = rooms.movement_id));
create policy rooms_begin on movements.rooms for insert to kampvuur_web with check (
  movement_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle c where c.id = rooms.movement_id and c.kind = 'movement'));
create policy rooms_change on movements.rooms for update to kampvuur_web
  using (movement_id in (select circles.my_kept_circles())) with check (movement_id in (select circles.my_kept_circles()));
grant select, insert (movement_id, closed), update (closed, version) on movements.rooms to kampvuur_web;
grant select on movements.rooms to kampvuur_worker;
