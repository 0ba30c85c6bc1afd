-- Words that houses use where everybody may read them, to find who writes about the same: by stem, with one word as it was
-- written. Derived, and made anew whenever one of those texts changes. What a house keeps to itself, or lets only some read, is not
-- among them.
create table visits.word (
  circle_id uuid not null references circles.circle,
  source text not null check (source in ('works-on', 'tried', 'question', 'reflection', 'opening')),
  stem text not null,
  word text not null,
  primary key (stem, circle_id, source)
);
create index word_circle on visits.word (circle_id);
alter table visits.word enable row level security;
create policy word_see on visits.word for select to kampvuur_web
  using (exists (select 1 from circles.circle c where c.id = word.circle_id));
grant select on visits.word to kampvuur_web;

create function visits.keep_words_of(circle uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  delete from visits.word w where w.circle_id = keep_words_of.circle;
  insert into visits.word (circle_id, source, stem, word)
    select keep_words_of.circle, found.source, found.stem, min(found.word)
    from (
      select said.source, spoken.word, (ts_lexize('pg_catalog.dutch_stem', spoken.word))[1] as stem
      from (
        select 'works-on' as source, f.works_on as words from participants.face f where f.circle_id = keep_words_of.circle
        union all select e.kind, e.words from participants.entry e
          where e.circle_id = keep_words_of.circle and e.shared and e.kind in ('tried', 'question', 'reflection')
        union all select 'opening', o.words from visits.opening o
          where o.circle_id = keep_words_of.circle and o.audience = 'everyone' and not o.closed
      ) said
      cross join lateral regexp_split_to_table(lower(said.words), '[^[:alpha:]]+') spoken (word)
      where length(spoken.word) between 4 and 40
    ) found
    where found.stem is not null
    group by found.source, found.stem
$$;

create function visits.keep_words() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform visits.keep_words_of(case when tg_op = 'DELETE' then old.circle_id else new.circle_id end);
  return null;
end
$$;
revoke all on function visits.keep_words_of(uuid), visits.keep_words() from public;
create trigger keep_words after insert or update of works_on or delete on participants.face
  for each row execute function visits.keep_words();
create trigger keep_words after insert or update of words, shared or delete on participants.entry
  for each row execute function visits.keep_words();
create trigger keep_words after insert or update of words, audience, closed on visits.opening
  for each row execute function visits.keep_words();
select visits.keep_words_of(f.circle_id) from (
  select circle_id from participants.face union select circle_id from participants.entry
  union select circle_id from visits.opening) f;
