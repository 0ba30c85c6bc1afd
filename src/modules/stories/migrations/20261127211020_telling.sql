-- The words that say most of what a story is about, so that what is about the same can be found in one cheap query: those that stand
-- in it often, in its title or in short, and in few other stories that everybody may read. Chosen once, when it is published.
create function stories.telling_of(language text, title text, in_short text, plain text) returns text[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  config regconfig := case language when 'en' then 'pg_catalog.english' else 'pg_catalog.dutch' end;
  of_all float := greatest(40, (select c.reltuples from pg_class c where c.oid = 'stories.published'::regclass));
begin
  return array(
    select often.word
    from (
      select w.word, sum(w.times) as times
      from (
        select t.lexeme as word, 4 * cardinality(t.positions) as times from unnest(to_tsvector(config, title)) t
        union all
        select t.lexeme, 2 * cardinality(t.positions) from unnest(to_tsvector(config, in_short)) t
        union all
        select t.lexeme, cardinality(t.positions) from unnest(to_tsvector(config, plain)) t
      ) w
      where length(w.word) > 3 and w.word !~ '[0-9/.]'
      group by w.word
      order by 2 desc, 1
      limit 60
    ) often
    cross join lateral (
      select count(*) as stories from (
        select from stories.published p
          where p.audience = 'everyone' and p.telling @> array[often.word] limit 500) having_it
    ) seen
    order by often.times * ln(1 + of_all / (1 + seen.stories)) desc, often.word
    limit 16);
end
$$;

alter table stories.published add column telling text[];
create index published_telling on stories.published using gin (telling);

create function stories.choose_telling() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.telling := stories.telling_of(new.language, coalesce(new.title, ''), coalesce(new.in_short, ''),
    coalesce(new.plain, ''));
  return new;
end
$$;
revoke all on function stories.telling_of(text, text, text, text), stories.choose_telling() from public;
create trigger choose_telling before insert or update of title, in_short, plain, language on stories.published
  for each row execute function stories.choose_telling();
update stories.published set title = title;

update platform.named_by_key set columns = columns || '{telling}'::text[] where table_name = 'stories.published';
