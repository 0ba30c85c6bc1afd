-- How usual a word is, is asked of the latest five hundred stories that everybody may read, once for all words: asked of all of them
-- word by word, it took most of what publishing one more among twenty thousand costs.
create or replace function stories.telling_of(language text, title text, in_short text, plain text) returns text[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  config regconfig := case language when 'en' then 'pg_catalog.english' else 'pg_catalog.dutch' end;
begin
  return array(
    with often as (
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
    ), latest as materialized (
      select p.telling from stories.published p where p.audience = 'everyone' order by p.published_at desc limit 500
    ), usual as (
      select l.word, count(*) as stories from latest cross join lateral unnest(latest.telling) as l (word) group by l.word
    )
    select often.word
    from often left join usual on usual.word = often.word
    order by often.times * ln(1 + greatest(40, (select count(*) from latest)) / (1.0 + coalesce(usual.stories, 0))) desc, often.word
    limit 16);
end
$$;
