-- What a movement says of itself: texts in versions, each with what changed and why; and the golden circle, where everybody
-- who takes part may lay their own answer beside those of others. Nothing is counted, chosen or put first.
create schema about_us;
grant usage on schema about_us to kampvuur_web, kampvuur_worker;

create table about_us.document (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  kind text not null check (kind in ('dream', 'principle', 'founding', 'independence', 'scope')),
  begun_at timestamptz not null default now(),
  ended_at timestamptz
);
-- A movement has one dream and one founding document, and as many principles as it needs.
create unique index document_one on about_us.document (movement_id, kind) where kind <> 'principle';
create index document_movement on about_us.document (movement_id);
alter table about_us.document enable row level security;
create policy document_see on about_us.document for select to kampvuur_web using (
  exists (select 1 from circles.circle c where c.id = document.movement_id));
create policy document_begin on about_us.document for insert to kampvuur_web with check (
  movement_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle c where c.id = document.movement_id and c.kind = 'movement'));
create policy document_end on about_us.document for update to kampvuur_web
  using (movement_id in (select circles.my_kept_circles()))
  with check (movement_id in (select circles.my_kept_circles()));
grant select, insert (id, movement_id, kind), update (ended_at) on about_us.document to kampvuur_web;

-- Only added to. Two who write the next version at once get the same number, so the second learns of the first.
create table about_us.document_version (
  document_id uuid not null references about_us.document,
  number integer not null check (number > 0),
  title jsonb not null default '{}', -- {nl, en}
  body jsonb not null, -- {nl, en}; an empty line parts two paragraphs
  changed jsonb not null default '{}',
  why jsonb not null default '{}',
  published_at timestamptz not null default now(),
  primary key (document_id, number)
);
alter table about_us.document_version enable row level security;
create policy document_version_see on about_us.document_version for select to kampvuur_web using (
  exists (select 1 from about_us.document d where d.id = document_version.document_id));
create policy document_version_publish on about_us.document_version for insert to kampvuur_web with check (
  document_id in (select d.id from about_us.document d
    where d.ended_at is null and d.movement_id in (select circles.my_kept_circles())));
grant select, insert on about_us.document_version to kampvuur_web;

-- Somebody's answer to why, how or what. Whose it is nobody reads; a name stands beside it where they wrote one.
create table about_us.golden_answer (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  question text not null check (question in ('why', 'how', 'what')),
  person_id uuid not null references people.person on delete cascade,
  name text not null default '',
  begun_at timestamptz not null default now()
);
create index golden_answer_movement on about_us.golden_answer (movement_id, begun_at);
create index golden_answer_person on about_us.golden_answer (person_id);
alter table about_us.golden_answer enable row level security;

create function about_us.my_golden_answers() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select a.id from about_us.golden_answer a where a.person_id = platform.current_person();
end
$$;
revoke all on function about_us.my_golden_answers() from public;
grant execute on function about_us.my_golden_answers() to kampvuur_web;

create policy golden_answer_see on about_us.golden_answer for select to kampvuur_web using (
  exists (select 1 from circles.circle c where c.id = golden_answer.movement_id));
create policy golden_answer_say on about_us.golden_answer for insert to kampvuur_web with check (
  person_id = (select platform.current_person()) and movement_id in (select contributions.my_movements()));
create policy golden_answer_change on about_us.golden_answer for update to kampvuur_web
  using (id in (select about_us.my_golden_answers())) with check (id in (select about_us.my_golden_answers()));
create policy golden_answer_take_back on about_us.golden_answer for delete to kampvuur_web
  using (id in (select about_us.my_golden_answers()));
grant select (id, movement_id, question, name, begun_at), insert (id, movement_id, question, person_id, name), update (name),
  delete on about_us.golden_answer to kampvuur_web;

create table about_us.golden_answer_version (
  answer_id uuid not null references about_us.golden_answer on delete cascade,
  number integer not null check (number > 0),
  words text not null,
  said_at timestamptz not null default now(),
  primary key (answer_id, number)
);
alter table about_us.golden_answer_version enable row level security;
create policy golden_version_see on about_us.golden_answer_version for select to kampvuur_web using (
  exists (select 1 from about_us.golden_answer a where a.id = golden_answer_version.answer_id));
create policy golden_version_say on about_us.golden_answer_version for insert to kampvuur_web
  with check (answer_id in (select about_us.my_golden_answers()));
grant select, insert on about_us.golden_answer_version to kampvuur_web;

-- An answer that was taken back leaves the backups too, and does not come back with one.
create function about_us.taken_back() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
revoke all on function about_us.taken_back() from public;
create trigger taken_back after delete on about_us.golden_answer
  for each row execute function about_us.taken_back();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('about_us.golden_answer', 'id', '{name}'),
  ('about_us.golden_answer_version', 'answer_id', '{words}');

create function about_us.forget_answer() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from about_us.golden_answer a where a.id = new.id or a.person_id = new.id;
  return null;
end
$$;
revoke all on function about_us.forget_answer() from public;
create trigger forget_answer after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function about_us.forget_answer();
