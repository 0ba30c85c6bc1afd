-- The same things are found, with less work for who reads in many ways. As whom somebody reads was asked of a dozen rules twice for
-- each search, here and by the policy; and an index that is asked for forty readers at once looks at each of them for every text.

-- For whom a text is that one of these reads, in a language: asked of the row.
create function search.theirs(readers text[], tongue text) returns tsquery
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select ('(' || string_agg(search.one_lexeme('r.' || r), ' | ') || ') & ' || search.one_lexeme('l.' || tongue))::tsquery
  from unnest(readers) r
$$;

-- Under what is looked, and for whom where that is quick: what the index is asked beside the words. Ends where a word may follow.
create function search.under(readers text[], shelf text, theme uuid, year integer) returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(nullif(concat_ws(' & ',
    case when readers[2] is null then search.one_lexeme('r.' || readers[1]) end,
    search.one_lexeme('s.' || shelf),
    search.one_lexeme('t.' || replace(theme::text, '-', '')),
    search.one_lexeme('y.' || year)), '') || ' & ', '')
$$;

-- As before, with the texts of those whose place is after `shown_from` and not after `shown_until`. Who may see a document is asked
-- of its lexemes and, for the few that are named, of the document itself: what its policy asks as well. `closed_kinds`: what stands in
-- rooms that are closed where somebody looks; a story of a movement that closed that room is told nowhere.
drop function search.found(jsonb, text, text, uuid, integer, integer);
create function search.found(
    asked jsonb, tongue text, on_shelf text, on_theme uuid, in_year integer, most integer, shown_from integer, shown_until integer,
    closed_kinds text[])
  returns table (place bigint, score real, number bigint, shelf text, theme_ids uuid[], day date, language text, path text, title text,
    in_short text, body text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
rows 100
as $$
#variable_conflict use_column
declare
  readers text[] := search.my_readers();
  mine tsquery := search.theirs(readers, tongue);
  under text := search.under(readers, on_shelf, on_theme, in_year);
  shut uuid[] := array(select movements.that_closed('stories'));
  few constant bigint := 800;
  least_spoken_of bigint;
  questions text;
  numbers bigint[] := '{}';
  those bigint[];
  ways jsonb;
  many bigint;
begin
  if jsonb_array_length(asked) not between 1 and 8 then return; end if;
  least_spoken_of := (select min(search.spoken_of(a)) from jsonb_array_elements(asked) a);
  for tier in reverse (case when least_spoken_of > few then 3 else 1 end)..1 loop
    questions := (select string_agg(search.as_question(a, tier, false), ' & ') from jsonb_array_elements(asked) a);
    -- `is true`: of the row, and not of the index.
    numbers := array(select f.number from search.found_by f
      where f.lexemes @@ (under || questions)::tsquery and (f.lexemes @@ mine) is true limit 800);
    exit when numbers[100] is not null or (numbers[30] is not null and least_spoken_of > 8 * few);
  end loop;
  if numbers[20] is null then
    for ways, many in
      select a, search.spoken_of(a) from jsonb_array_elements(asked) with ordinality as e (a, place)
      order by (select min(coalesce(q.texts, 0)) from jsonb_array_elements_text(a -> 0 -> 'lexemes') l
        left join search.frequency q on q.lexeme = l), e.place
    loop
      for tier in reverse (case when many > few then 3 else 1 end)..1 loop
        those := array(select f.number from search.found_by f
          where f.lexemes @@ (under || search.as_question(ways, tier, true))::tsquery and (f.lexemes @@ mine) is true limit 300);
        exit when those[100] is not null or (those[30] is not null and many > 8 * few);
      end loop;
      numbers := numbers || those;
      exit when numbers[500] is not null;
    end loop;
  end if;
  return query execute format(
    'select b.place, b.score, b.number, b.shelf, b.theme_ids, b.day, b.language, b.path, b.title, b.in_short,
       case when b.place > $3 and b.place <= $4 then b.body else '''' end
     from (select d.*, o.score, row_number() over (order by o.score desc, o.day desc nulls last, o.number) as place
       from (select f.number, f.day, (%s)::real as score from search.found_by f where f.number = any ($1)
         order by 3 desc, f.day desc nulls last, f.number limit $2) o
       join search.document d on d.number = o.number and d.readers && $5 and d.kind <> all ($6)
       where d.kind <> ''story'' or $7 = ''{}''
         or not exists (select from stories.published p where p.story_id = d.id and p.movement_id = any ($7))) b
     order by b.place',
    (select string_agg(search.as_score(a), ' + ') from jsonb_array_elements(asked) a))
    using numbers, least(most, 100), shown_from, shown_until, readers, closed_kinds, shut;
end
$$;

create or replace function search.standing(words jsonb, tongue text) returns setof text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
rows 10
as $$
declare
  readers text[] := search.my_readers();
  mine tsquery := search.theirs(readers, tongue);
  under text := search.under(readers, null, null, null);
  word jsonb;
  place bigint;
  reading jsonb;
  one text;
  many integer;
  stands boolean;
begin
  for word in select w from jsonb_array_elements(words) w limit 8 loop
    <<readings>>
    for reading, place in select r, n from jsonb_array_elements(word) with ordinality as e (r, n) limit 12 loop
      stands := false;
      for one in select l from jsonb_array_elements_text(reading) l limit 4 loop
        many := coalesce((select q.texts from search.frequency q where q.lexeme = one), 0);
        for tier in reverse (case when many > 500 then 3 else 1 end)..1 loop
          if exists (select from search.found_by f
            where f.lexemes @@ (under || search.one_lexeme(one || case when tier > 1 then '.' || tier else '' end))::tsquery
              and (f.lexemes @@ mine) is true)
          then
            stands := true;
            return next one;
            exit;
          end if;
        end loop;
      end loop;
      exit readings when stands and place = 1;
    end loop readings;
  end loop;
end
$$;
drop function search.within(text, text, uuid, integer);
revoke all on function search.theirs(text[], text), search.under(text[], text, uuid, integer),
  search.found(jsonb, text, text, uuid, integer, integer, integer, integer, text[]) from public;
grant execute on function search.found(jsonb, text, text, uuid, integer, integer, integer, integer, text[]) to kampvuur_web;
