-- An answer that is corrected goes on saying what it said before, and when that changed: nobody is told something else
-- behind their back. Only the correction itself writes here.
create table contributions.owed_answer_version (
  owed_answer_id uuid not null references contributions.owed_answer,
  number integer not null,
  answer text,
  answer_kind text not null check (answer_kind in ('answered', 'nothing-because', 'told-in-person')),
  replaced_at timestamptz not null default now(),
  primary key (owed_answer_id, number)
);
alter table contributions.owed_answer_version enable row level security;
create policy earlier_see on contributions.owed_answer_version for select to kampvuur_web using (
  exists (select 1 from contributions.owed_answer o where o.id = owed_answer_version.owed_answer_id));
grant select on contributions.owed_answer_version to kampvuur_web;

create function contributions.keep_earlier_answer() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into contributions.owed_answer_version (owed_answer_id, number, answer, answer_kind)
    select old.id, 1 + count(*), old.answer, old.answer_kind
    from contributions.owed_answer_version v where v.owed_answer_id = old.id;
  return null;
end
$$;
revoke all on function contributions.keep_earlier_answer() from public;
create trigger keep_earlier_answer after update of answer, answer_kind on contributions.owed_answer
  for each row when (old.answer_kind is not null
    and (new.answer is distinct from old.answer or new.answer_kind is distinct from old.answer_kind))
  execute function contributions.keep_earlier_answer();
