-- Councils, teams, boards and regions too say who they are: a mission of their own, what there was already and what became of it,
-- and what they agreed with each other.
alter table participants.entry drop constraint entry_kind_check;
alter table participants.entry add constraint entry_kind_check
  check (kind in ('period', 'tried', 'promise', 'reflection', 'question', 'mission', 'initiative', 'agreement'));
drop policy follow_up_add on participants.follow_up;
create policy follow_up_add on participants.follow_up for insert to kampvuur_web with check (
  exists (select 1 from participants.entry e where e.id = follow_up.entry_id and e.kind in ('promise', 'initiative')
    and e.circle_id in (select circles.my_kept_circles())));

-- What is no organisation, by name: the directory lists some of it, and finds all of it.
create index circle_named on circles.circle (name, id) where kind not in ('organisation', 'fire') and closed_on is null;
