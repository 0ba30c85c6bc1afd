-- What its makers say of a Week afterwards: short, and how it was.
create table weeks.afterword (
  week_id uuid primary key references weeks.week,
  summary text not null default '',
  impression text not null default '',
  version integer not null default 1
);
alter table weeks.afterword enable row level security;
create policy afterword_see on weeks.afterword for select to kampvuur_web using (true);
create policy afterword_write on weeks.afterword for insert to kampvuur_web with check (
  week_id in (select weeks.my_weeks()) and exists (select from weeks.week w where w.id = week_id and w.released > 0));
create policy afterword_change on weeks.afterword for update to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
grant select, insert (week_id, summary, impression), update (summary, impression, version) on weeks.afterword to kampvuur_web;
