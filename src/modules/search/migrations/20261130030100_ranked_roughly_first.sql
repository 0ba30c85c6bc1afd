-- The same things are found, with less work. Reckoning exactly how much hundreds of texts are about words that are each asked in a dozen
-- ways took longest: now they are put in order roughly first, and the best of them exactly.

-- How much one asked word counts in a document `f`, more or less: the word itself, and half for all other ways at once. Two looks at the
-- row instead of one for each way.
create function search.as_rough_score(ways jsonb) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  itself text[] := array(select l from jsonb_array_elements_text(ways -> 0 -> 'lexemes') l);
  others text[] := array(select distinct l from jsonb_array_elements(ways - 0) w, jsonb_array_elements_text(w -> 'lexemes') l
    where l <> all (itself) order by l);
  -- Of all that it is asked as: as the exact score, a rare other way counts no more than the word.
  known real := (select min(q.texts) from search.frequency q where q.lexeme = any (itself));
  many real := coalesce((select q.texts from search.frequency q where q.lexeme = ''), 1);
  counts real := ln(1 + (greatest(many, coalesce(known, 0)) - coalesce(known, 0) + 0.5) / (coalesce(known, 0) + 0.5)) + 0.1;
begin
  return format('%s * (%s)', counts::numeric(9, 4), concat_ws(' + ',
    search.as_rank(itself, cardinality(itself)),
    search.as_rank(others, 0.5 * cardinality(others))));
end
$$;

-- What these lexemes count together: `ts_rank` divides by how many they are.
create function search.as_rank(lexemes text[], times numeric) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  if cardinality(lexemes) = 0 then return null; end if;
  return format('%s * ts_rank(''{0.25,0.5,0.75,1}'', f.lexemes, %L::tsquery)', times,
    (select string_agg(search.one_lexeme(l), ' | ') from unnest(lexemes) l));
end
$$;
revoke all on function search.as_rough_score(jsonb), search.as_rank(text[], numeric) from public;

create or replace function search.found(
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
  all_open boolean := closed_kinds = '{}' and shut = '{}';
  few constant bigint := 800;
  exactly constant integer := 160;
  least_spoken_of bigint;
  questions text;
  numbers bigint[] := '{}';
  of_every bigint[];
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
      where f.lexemes @@ (under || questions)::tsquery and (f.lexemes @@ mine) is true
        and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit 800);
    exit when numbers[100] is not null or (numbers[30] is not null and least_spoken_of > 8 * few);
  end loop;
  of_every := numbers;
  if numbers[20] is null then
    for ways, many in
      select a, search.spoken_of(a) from jsonb_array_elements(asked) with ordinality as e (a, place)
      order by (select min(coalesce(q.texts, 0)) from jsonb_array_elements_text(a -> 0 -> 'lexemes') l
        left join search.frequency q on q.lexeme = l), e.place
    loop
      for tier in reverse (case when many > few then 3 else 1 end)..1 loop
        those := array(select f.number from search.found_by f
          where f.lexemes @@ (under || search.as_question(ways, tier, true))::tsquery and (f.lexemes @@ mine) is true
            and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit 300);
        exit when those[100] is not null or (those[30] is not null and many > 8 * few);
      end loop;
      numbers := numbers || those;
      exit when numbers[500] is not null;
    end loop;
  end if;
  if numbers[exactly + 1] is not null then
    execute format(
      'select array(select f.number from search.found_by f where f.number = any ($1)
        order by ((%s) * case when f.number = any ($2) then 1.3 else 1 end) desc, f.day desc nulls last, f.number limit $3)',
      (select string_agg(search.as_rough_score(a), ' + ') from jsonb_array_elements(asked) a))
      into numbers using numbers, of_every, exactly;
  end if;
  return query execute format(
    'select b.place, b.score, b.number, b.shelf, b.theme_ids, b.day, b.language, b.path, b.title, b.in_short,
       case when b.place > $3 and b.place <= $4 then b.body else '''' end
     from (select d.*, o.score, row_number() over (order by o.score desc, o.day desc nulls last, o.number) as place
       from (select f.number, f.day, ((%s) * case when f.number = any ($6) then 1.3 else 1 end)::real as score
         from search.found_by f where f.number = any ($1)
         order by 3 desc, f.day desc nulls last, f.number limit $2) o
       join search.document d on d.number = o.number and d.readers && $5) b
     order by b.place',
    (select string_agg(search.as_score(a), ' + ') from jsonb_array_elements(asked) a))
    using numbers, least(most, 100), shown_from, shown_until, readers, of_every;
end
$$;
