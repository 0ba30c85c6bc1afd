-- What a movement, a sector, a region or a team that works on a theme learned, and from what: things that houses tried, also what
-- failed, and what another of these learned before.
alter table participants.entry drop constraint entry_kind_check;
alter table participants.entry add constraint entry_kind_check check (kind in
  ('period', 'tried', 'promise', 'reflection', 'question', 'mission', 'initiative', 'agreement', 'learned'));
alter table participants.entry add constraint entry_learned_check check (kind <> 'learned' or shared);
create index entry_of_kind on participants.entry (kind, circle_id) where kind in ('tried', 'learned');

create table participants.learned_from (
  entry_id uuid not null references participants.entry on delete cascade,
  from_id uuid not null references participants.entry on delete cascade,
  primary key (entry_id, from_id),
  check (entry_id <> from_id)
);
create index learned_from_of on participants.learned_from (from_id);
alter table participants.learned_from enable row level security;
create policy learned_from_see on participants.learned_from for select to kampvuur_web using (
  exists (select from participants.entry e where e.id = learned_from.entry_id)
  and exists (select from participants.entry e where e.id = learned_from.from_id));
-- It may point only at what everybody may read.
create policy learned_from_lay on participants.learned_from for insert to kampvuur_web with check (
  exists (select from participants.entry e where e.id = learned_from.entry_id and e.kind = 'learned'
    and e.circle_id in (select circles.my_open_kept_circles()))
  and exists (select from participants.entry e join circles.circle c on c.id = e.circle_id
    where e.id = learned_from.from_id and e.kind in ('tried', 'learned') and e.shared and c.visibility = 'everyone'));
create policy learned_from_away on participants.learned_from for delete to kampvuur_web using (
  exists (select from participants.entry e where e.id = learned_from.entry_id
    and e.circle_id in (select circles.my_open_kept_circles())));
grant select, insert, delete on participants.learned_from to kampvuur_web;
