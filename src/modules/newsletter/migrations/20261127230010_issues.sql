-- A letter of the month: what its editor writes around it, and which things stand in it, as references. What those say is asked
-- anew each time it is read or sent, so nothing has to be taken out when it is withdrawn.
create table newsletter.issue (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  since timestamptz not null, -- what was published from then
  until timestamptz not null, -- and before then
  title jsonb not null default '{}', -- {nl, en}
  opening jsonb not null default '{}',
  closing jsonb not null default '{}',
  leaves_at timestamptz, -- let go: until then it can be held back
  left_at timestamptz, -- laid ready for everybody, and in the archive
  done_at timestamptz, -- nobody waits for it any more
  begun_at timestamptz not null default now(),
  version integer not null default 1,
  check (left_at is null or leaves_at is not null)
);
create unique index issue_next on newsletter.issue (movement_id) where left_at is null;
create index issue_left on newsletter.issue (movement_id, left_at desc) where left_at is not null;
create index issue_under_way on newsletter.issue (id) where left_at is not null and done_at is null;
alter table newsletter.issue enable row level security;
create policy issue_see on newsletter.issue for select to kampvuur_web using (
  left_at is not null and exists (select 1 from circles.circle c where c.id = issue.movement_id)
  or movement_id in (select circles.my_kept_circles()));
create policy issue_begin on newsletter.issue for insert to kampvuur_web with check (
  movement_id in (select circles.my_open_kept_circles())
  and exists (select 1 from circles.circle c where c.id = issue.movement_id and c.kind = 'movement'));
create policy issue_change on newsletter.issue for update to kampvuur_web
  using (left_at is null and movement_id in (select circles.my_open_kept_circles()))
  with check (left_at is null and movement_id in (select circles.my_open_kept_circles()));
create policy issue_worker on newsletter.issue for select to kampvuur_worker using (true);
grant select, insert (id, movement_id, since, until), update (title, opening, closing, leaves_at, until, version)
  on newsletter.issue to kampvuur_web;
grant select on newsletter.issue to kampvuur_worker;

create table newsletter.item (
  issue_id uuid not null references newsletter.issue on delete cascade,
  kind text not null check (kind ~ '^[a-z.-]+$'),
  ref_id uuid not null,
  place integer not null,
  left_out boolean not null default false,
  primary key (issue_id, kind, ref_id)
);
alter table newsletter.item enable row level security;
create policy item_see on newsletter.item for select to kampvuur_web using (
  exists (select 1 from newsletter.issue i where i.id = item.issue_id));
create policy item_add on newsletter.item for insert to kampvuur_web with check (
  exists (select 1 from newsletter.issue i where i.id = item.issue_id and i.left_at is null
    and i.movement_id in (select circles.my_open_kept_circles())));
create policy item_move on newsletter.item for update to kampvuur_web using (
  exists (select 1 from newsletter.issue i where i.id = item.issue_id and i.left_at is null
    and i.movement_id in (select circles.my_open_kept_circles())));
create policy item_worker on newsletter.item for select to kampvuur_worker using (true);
grant select, insert, update (place, left_out) on newsletter.item to kampvuur_web;
grant select on newsletter.item to kampvuur_worker;
