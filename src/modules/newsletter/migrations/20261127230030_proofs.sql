-- A host asks to see the next letter in their own mail. Gone once it was sent.
create table newsletter.proof (
  id uuid primary key,
  issue_id uuid not null references newsletter.issue on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  asked_at timestamptz not null default now()
);
create index proof_person on newsletter.proof (person_id);
create index proof_issue on newsletter.proof (issue_id);
alter table newsletter.proof enable row level security;
create policy proof_ask on newsletter.proof for insert to kampvuur_web with check (
  person_id = (select platform.current_person())
  and exists (select 1 from newsletter.issue i where i.id = proof.issue_id and i.left_at is null
    and i.movement_id in (select circles.my_open_kept_circles())));
create policy proof_worker on newsletter.proof for select to kampvuur_worker using (true);
create policy proof_sent on newsletter.proof for delete to kampvuur_worker using (true);
grant insert (id, issue_id, person_id) on newsletter.proof to kampvuur_web;
grant select, delete on newsletter.proof to kampvuur_worker;
