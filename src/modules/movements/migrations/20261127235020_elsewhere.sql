-- Where else a movement is to be found, as its hosts say: what it is called there, and the address.
create table movements.elsewhere (
  movement_id uuid primary key references circles.circle,
  links jsonb not null default '[]' check (jsonb_typeof(links) = 'array' and jsonb_array_length(links) <= 8), -- [{label, href}]
  version integer not null default 1
);
alter table movements.elsewhere enable row level security;
create policy elsewhere_see on movements.elsewhere for select to kampvuur_web, kampvuur_worker using (
  exists (select 1 from circles.circle c where c.id = elsewhere.movement_id));
create policy elsewhere_begin on movements.elsewhere for insert to kampvuur_web with check (
  movement_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle c where c.id = elsewhere.movement_id and c.kind = 'movement'));
create policy elsewhere_change on movements.elsewhere for update to kampvuur_web
  using (movement_id in (select circles.my_kept_circles())) with check (movement_id in (select circles.my_kept_circles()));
grant select, insert (movement_id, links), update (links, version) on movements.elsewhere to kampvuur_web;
-- Who sends a letter asks whose name stands around it, with all that belongs to that.
grant select on movements.elsewhere to kampvuur_worker;
create trigger tell_deed after insert or update on movements.elsewhere
  for each row execute function circles.tell_deed('elsewhere', 'movement_id');
