-- What may be found, by whoever may see it. A row here is made from a thing somewhere else and says nothing that does not stand
-- there; it can always be made again, so it is in no backup. The words are brought to their stems, and compounds are split, before
-- they come in here: PostgreSQL does not split them, and may be somebody else's server, without our dictionaries.
create schema search;
grant usage on schema search to kampvuur_web, kampvuur_worker;

create table search.document (
  number bigint generated always as identity primary key,
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  id uuid not null,
  language text not null check (language in ('nl', 'en')),
  translated boolean not null, -- there in the other language as well
  shelf text not null check (shelf ~ '^[a-z-]{1,40}$'), -- under what it is looked for
  path text not null check (path like '/%'),
  title text not null,
  in_short text not null,
  body text not null,
  theme_ids uuid[] not null default '{}',
  day date, -- when it was, or was written
  -- Who may see it, as `search.my_readers` names them.
  readers text[] not null check (readers <> '{}'),
  unique (kind, id, language)
);
alter table search.document enable row level security;

-- By what it is found; apart, so that ranking many reads little. Kept as it is in its row: nothing is unpacked to rank it.
create table search.found_by (
  number bigint primary key references search.document on delete cascade,
  day date,
  -- Who may see it and under what it is looked for stand among them (`r.e`, `s.story`), so that the index is asked once for all.
  lexemes tsvector not null
) with (toast_tuple_target = 8160, fillfactor = 100);
alter table search.found_by alter column lexemes set storage main;
alter table search.found_by enable row level security;
-- Read far more often than written: what was just written does not wait beside the index.
create index found_by_lexemes on search.found_by using gin (lexemes) with (fastupdate = off);

-- What changed and is not looked through yet.
create table search.stale (
  kind text not null,
  id uuid not null,
  at timestamptz not null default now(),
  primary key (kind, id)
);
alter table search.stale enable row level security;
create policy stale_work on search.stale for all to kampvuur_worker using (true) with check (true);
grant select, insert, update, delete on search.stale to kampvuur_worker;

-- In how many of the texts that everybody may read a lexeme stands: what everybody writes weighs less. Of no others, so that
-- nothing that somebody may not see moves what they find. The empty one: how many texts there are.
create table search.frequency (
  lexeme text primary key,
  texts integer not null
);
alter table search.frequency enable row level security;
create policy frequency_work on search.frequency for all to kampvuur_worker using (true) with check (true);
grant select, insert, delete on search.frequency to kampvuur_worker;

-- Words as they are written in what everybody may read: what a mistyped one may have meant. One is only offered where it is found.
create table search.word (
  word text primary key,
  number bigint generated always as identity
);
create index word_number on search.word (number);
alter table search.word enable row level security;
create policy word_read on search.word for select to kampvuur_web using (true);
create policy word_work on search.word for all to kampvuur_worker using (true) with check (true);
grant select on search.word to kampvuur_web;
grant select, insert, delete on search.word to kampvuur_worker;

-- With which way of reading words all of it was made; another one makes everything again, as does an empty house.
create table search.made (
  reading text primary key,
  at timestamptz not null default now()
);
alter table search.made enable row level security;
create policy made_work on search.made for all to kampvuur_worker using (true) with check (true);
grant select, insert, delete on search.made to kampvuur_worker;

-- As whom the actor reads, in the words in which a document says who may see it; each asks the function that the rule of the
-- thing itself asks.
create function search.my_readers() returns text[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return array['e']; end if;
  return array(
    select 'e'
    union all select 'm' || replace(m::text, '-', '') from gatherings.my_movements() m
    union all select 'k' || replace(k::text, '-', '') from contributions.my_movements() k
    union all select 'w' || replace(w::text, '-', '') from stories.my_stories() w
    union all select 'c' || replace(c::text, '-', '') from circles.my_circles() c
    union all select 's' || replace(s::text, '-', '') from gatherings.my_surroundings() s
    union all select 't' || replace(t::text, '-', '') from gatherings.my_tended_circles() t
    union all select 'g' || replace(g::text, '-', '') from gatherings.my_gatherings() g
    union all select 'i' || replace(i::text, '-', '') from circles.my_invited_circles() i
    union all select 'i' || replace(i::text, '-', '') from circles.my_trusting_circles() i
    union all select 'a' || replace(a::text, '-', '') from circles.circles_around_me() a);
end
$$;
revoke all on function search.my_readers() from public;
grant execute on function search.my_readers() to kampvuur_web;

create policy document_see on search.document for select to kampvuur_web using (readers && (select search.my_readers()));
create policy document_work on search.document for all to kampvuur_worker using (true) with check (true);
grant select on search.document to kampvuur_web;
grant select, insert, delete on search.document to kampvuur_worker;
create policy found_by_work on search.found_by for all to kampvuur_worker using (true) with check (true);
grant select, insert, delete on search.found_by to kampvuur_worker;

-- Something changed, or is gone. What was found by it is gone with the same step, whatever else is done; it is looked through again
-- right after. The mark comes first: whoever is looking it through at this moment holds it, and what they made goes as well.
create function search.forget(of_kind text, thing uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into search.stale (kind, id) values (of_kind, thing) on conflict (kind, id) do update set at = now();
  delete from search.document d where d.kind = of_kind and d.id = thing;
  insert into platform.outbox (fact, ids) values ('search.stale', jsonb_build_object('thing', thing));
end
$$;
revoke all on function search.forget(text, uuid) from public;

-- For the table of a thing: the kind, and the column that holds the thing's id.
create function search.changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before uuid := case when tg_op <> 'INSERT' then (to_jsonb(old) ->> tg_argv[1])::uuid end;
  since uuid := case when tg_op <> 'DELETE' then (to_jsonb(new) ->> tg_argv[1])::uuid end;
begin
  if before is not null then perform search.forget(tg_argv[0], before); end if;
  if since is not null and since is distinct from before then perform search.forget(tg_argv[0], since); end if;
  return null;
end
$$;
revoke all on function search.changed() from public;
