-- The same things are found, and fewer texts are looked at for it: each of them lies on a page of its own, and looking it up takes longer
-- than asking the index once more. So the index is first asked for what may be among the best.

-- One asked word as a question: the word itself among those that are about it `itself` much, other ways among those `others` much.
create function search.as_question(ways jsonb, itself integer, others integer, loosely boolean) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return '(' || (
    select string_agg('(' || (
      select string_agg(search.one_lexeme(l || case when tier > 1 then '.' || tier else '' end),
        case when loosely then ' | ' else ' & ' end)
      from jsonb_array_elements_text(w -> 'lexemes') l) || ')', ' | ')
    from (select w, case when n = 1 then itself else others end as tier
      from jsonb_array_elements(ways) with ordinality as e (w, n)) as all_ways) || ')';
end
$$;

-- What the index is asked for one after another, until there is enough: the best first, each for every word. `p`: of one word what is
-- much about it; `a`: all. Where many speak of every word, first what has them in its title.
create function search.steps(asked jsonb, least_spoken_of bigint) returns setof text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  words integer := jsonb_array_length(asked);
  p text[] := array(select search.as_question(w, 2, 3, false) from jsonb_array_elements(asked) with ordinality e (w, n) order by n);
  a text[] := array(select search.as_question(w, 1, 1, false) from jsonb_array_elements(asked) with ordinality e (w, n) order by n);
begin
  if least_spoken_of > 150 then
    if least_spoken_of > 6400 and words < 3 then
      return next (select string_agg(search.as_question(w, 3, 3, false), ' & ') from jsonb_array_elements(asked) w);
    end if;
    if words < 3 or least_spoken_of > 6400 then return next array_to_string(p, ' & '); end if;
    if words = 1 then
      return next search.as_question(asked -> 0, 1, 2, false);
    elsif words = 2 then
      -- Much about one of them, and of the other something.
      return next '(' || p[1] || ' & ' || a[2] || ') | (' || a[1] || ' & ' || p[2] || ')';
    end if;
  end if;
  return next array_to_string(a, ' & ');
end
$$;
revoke all on function search.as_question(jsonb, integer, integer, boolean), search.steps(jsonb, bigint) from public;

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
  least_spoken_of bigint;
  question text;
  numbers bigint[] := '{}';
  of_every bigint[];
  by_rarest jsonb[];
  ways jsonb;
  many bigint;
begin
  if jsonb_array_length(asked) not between 1 and 8 then return; end if;
  least_spoken_of := (select min(search.spoken_of(a)) from jsonb_array_elements(asked) a);
  for question in select s from search.steps(asked, least_spoken_of) s loop
    -- `is true`: of the row, and not of the index.
    numbers := numbers || array(select f.number from search.found_by f
      where f.lexemes @@ (under || '(' || question || ')')::tsquery and (f.lexemes @@ mine) is true
        and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit 400);
    exit when numbers[60] is not null;
  end loop;
  of_every := numbers;
  if numbers[20] is null then
    by_rarest := array(
      select a from jsonb_array_elements(asked) with ordinality as e (a, place)
      order by (select min(coalesce(q.texts, 0)) from jsonb_array_elements_text(a -> 0 -> 'lexemes') l
        left join search.frequency q on q.lexeme = l), e.place);
    -- What is much about the rarest, and what speaks of it and of one of the others.
    if by_rarest[3] is not null and search.spoken_of(by_rarest[1]) > 150 then
      foreach question in array array[
        search.as_question(by_rarest[1], 2, 3, false),
        search.as_question(by_rarest[1], 1, 1, false) || ' & ('
          || (select string_agg(search.as_question(a, 1, 1, false), ' | ') from unnest(by_rarest[2:]) a) || ')']
      loop
        numbers := numbers || array(select f.number from search.found_by f
          where f.lexemes @@ (under || question)::tsquery and (f.lexemes @@ mine) is true
            and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit 150);
      end loop;
    end if;
    if numbers[40] is null then
      foreach ways in array by_rarest loop
        many := search.spoken_of(ways);
        for tier in reverse 2..1 loop
          numbers := numbers || array(select f.number from search.found_by f
            where f.lexemes @@ (under || search.as_question(ways, tier, case when tier > 1 then 3 else 1 end, true))::tsquery
              and (f.lexemes @@ mine) is true
              and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit 150);
          exit when numbers[60] is not null and many > 150;
        end loop;
        exit when numbers[300] is not null;
      end loop;
    end if;
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
drop function search.as_question(jsonb, integer, boolean);
