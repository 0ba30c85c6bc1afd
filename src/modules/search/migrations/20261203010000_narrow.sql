-- The same things are found, from rows that are seven times as narrow. A text lay on a page of its own, and looking three hundred of them
-- up was most of what a search took. What the index is made of now stands apart from the row, where nobody looks it up; in the row stands
-- what is asked of it: how much the text is about each lexeme, who may see it, and under what it is looked for.

-- All of it is made again, in the new way.
delete from search.made;
truncate search.document cascade;

alter table search.found_by
  -- Of each lexeme 27 bits that stand for it and four that say how much, in order: `width_bucket` finds one among hundreds.
  add column about integer[] not null default '{}',
  -- As in the document, with which it is laid in and goes.
  add column readers text[] not null default '{}',
  add column shelf text not null default '',
  add column theme_ids uuid[] not null default '{}',
  -- The language of a thing that stands there in the other as well; null: it is for who reads either.
  add column only_in text check (only_in in ('nl', 'en')),
  alter column about set storage main,
  alter column lexemes set storage external;
alter table search.found_by set (toast_tuple_target = 2000);

-- In which language a word is written (1: Dutch, 2: English, 4: a name, which is of any), so that who asks in English is not told that they
-- meant a Dutch word.
delete from search.word;
alter table search.word add column languages smallint not null default 4;
grant update (languages, number) on search.word to kampvuur_worker;

-- No lexeme can say anything else than itself.
create function search.are_lexemes(asked jsonb) returns boolean
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return not exists (select from jsonb_array_elements(asked) a, jsonb_array_elements(a) w, jsonb_array_elements_text(w -> 'lexemes') l
    where l = '' or length(l) > 60 or l like '%''%' or l like '%\\%');
end
$$;

-- One asked word as a question: the word itself among those that are about it `itself` much, other ways among those `others` much.
create or replace function search.as_question(ways jsonb, itself integer, others integer, loosely boolean) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return '(' || (
    select string_agg('(' || (
      select string_agg('''' || l || case tier when 1 then '''' else '.' || tier || '''' end,
        case when loosely then ' | ' else ' & ' end)
      from jsonb_array_elements_text(w -> 'lexemes') l) || ')', ' | ')
    from (select w, case when n = 1 then itself else others end as tier
      from jsonb_array_elements(ways) with ordinality as e (w, n)) as all_ways) || ')';
end
$$;

-- How much all asked words count in a row `f`: each as the way in which it stands there best. A rare way counts no more than the word
-- itself would; of a compound hardly anything for one of its parts alone. $1 is what each step of `about` is worth.
create function search.as_scores(asked jsonb) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  many real := coalesce((select q.texts from search.frequency q where q.lexeme = ''), 1);
begin
  return (
    with asked_for as materialized (
      select w.place as word, y.place as way, (y.way ->> 'weight')::real as weight,
        jsonb_array_length(y.way -> 'lexemes') as of, x.place, coalesce((y.way -> 'keys' ->> (x.place::integer - 1))::integer, 0) as key,
        -- One by one: nobody tells PostgreSQL how few they are.
        (select q.texts from search.frequency q where q.lexeme = x.lexeme) as texts
      from jsonb_array_elements(asked) with ordinality as w (ways, place)
      cross join jsonb_array_elements(w.ways) with ordinality as y (way, place)
      cross join jsonb_array_elements_text(y.way -> 'lexemes') with ordinality as x (lexeme, place)
    ), known as (
      select *, ln(1 + (greatest(many, coalesce(texts, 0)) - coalesce(texts, 0) + 0.5) / (coalesce(texts, 0) + 0.5)) + 0.1 as counts
      from asked_for
    ), weighed as (
      select k.word, k.way, k.of, k.place,
        format('%s * ($1)[greatest(0, f.about[width_bucket(%s, f.about)] - %s)]', (least(k.counts, i.most) * k.weight / k.of)::numeric(9, 4),
          k.key, k.key - 16) as part
      from known k
      join (select o.word, case when o.texts is null then 'infinity' else o.counts end as most from known o
        where o.way = 1 and o.place = 1) i using (word)
    ), ways as (
      select word, way, case when of = 1 then min(part)
        else format('(0.25 * (%s) + 0.75 * %s * least(%s))', string_agg(part, ' + ' order by place), of,
          string_agg(part, ', ' order by place)) end as score
      from weighed group by word, way, of
    )
    select string_agg(score, ' + ') from (
      select 'greatest(' || string_agg(score, ', ' order by way) || ')' as score from ways group by word) words);
end
$$;
revoke all on function search.are_lexemes(jsonb), search.as_scores(jsonb) from public;

-- Rows for which all of this holds, so many of them. Each asked of the index by itself: it looks at every branch of one long question for
-- every text, and of several it leaps from one to the next.
create function search.rows_of(asked tsquery[], mine text[], tongue text, closed_kinds text[], shut uuid[], most integer) returns tid[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  all_open boolean := closed_kinds = '{}' and shut = '{}';
begin
  while asked[5] is not null loop
    asked := asked[1:3] || (asked[4] && asked[5]) || asked[6:];
  end loop;
  if asked[4] is not null then
    return array(select f.ctid from search.found_by f where f.lexemes @@ asked[1] and f.lexemes @@ asked[2] and f.lexemes @@ asked[3] and f.lexemes @@ asked[4]
      and f.readers && mine and (f.only_in is null or f.only_in = tongue)
      and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit most);
  elsif asked[3] is not null then
    return array(select f.ctid from search.found_by f where f.lexemes @@ asked[1] and f.lexemes @@ asked[2] and f.lexemes @@ asked[3]
      and f.readers && mine and (f.only_in is null or f.only_in = tongue)
      and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit most);
  elsif asked[2] is not null then
    return array(select f.ctid from search.found_by f where f.lexemes @@ asked[1] and f.lexemes @@ asked[2]
      and f.readers && mine and (f.only_in is null or f.only_in = tongue)
      and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit most);
  else
    return array(select f.ctid from search.found_by f where f.lexemes @@ asked[1]
      and f.readers && mine and (f.only_in is null or f.only_in = tongue)
      and (all_open or search.is_led_to(f.number, closed_kinds, shut)) limit most);
  end if;
end
$$;

-- What the index is asked for one after another, until there is enough: the best first, each for every word. `p`: of one word what is
-- much about it; `a`: all. Where many speak of every word, first what has them in its title.
drop function search.steps(jsonb, bigint);
create function search.steps(asked jsonb, least_spoken_of bigint) returns table (questions tsquery[])
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
      return query select array(select search.as_question(w, 3, 3, false)::tsquery from jsonb_array_elements(asked) w);
    end if;
    if words < 3 or least_spoken_of > 6400 then return query select p::tsquery[]; end if;
    -- Of every word something, and much about one of them.
    if words > 2 then return query select (a || array_to_string(p, ' | '))::tsquery[]; end if;
    if words = 1 then
      return query select array[search.as_question(asked -> 0, 1, 2, false)::tsquery];
    elsif words = 2 then
      -- Much about one of them, and of the other something.
      return query select array[('(' || p[1] || ' & ' || a[2] || ') | (' || a[1] || ' & ' || p[2] || ')')::tsquery];
    end if;
  end if;
  return query select a::tsquery[];
end
$$;

-- Under what is looked, and for whom where that is quick, as the index is asked beside the words.
create function search.beside(readers text[], shelf text, theme uuid, year integer) returns tsquery[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  marks text := rtrim(search.under(readers, shelf, theme, year), ' &');
begin
  return case when marks = '' then '{}'::tsquery[] else array[marks::tsquery] end;
end
$$;
revoke all on function search.rows_of(tsquery[], text[], text, text[], uuid[], integer), search.steps(jsonb, bigint),
  search.beside(text[], text, uuid, integer) from public;

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
  mine text[] := search.my_readers();
  beside tsquery[] := search.beside(mine, on_shelf, on_theme, in_year);
  shut uuid[] := array(select movements.that_closed('stories'));
  least_spoken_of bigint;
  questions tsquery[];
  those tid[] := '{}';
  of_every tid[];
  by_rarest jsonb[];
  ways jsonb;
  many bigint;
begin
  if jsonb_array_length(asked) not between 1 and 8 then return; end if;
  if not search.are_lexemes(asked) then raise invalid_parameter_value using message = 'no lexeme'; end if;
  least_spoken_of := (select min(search.spoken_of(a)) from jsonb_array_elements(asked) a);
  for questions in select s.questions from search.steps(asked, least_spoken_of) s loop
    those := those || search.rows_of(beside || questions, mine, tongue, closed_kinds, shut, 400);
    exit when those[60] is not null;
  end loop;
  of_every := those;
  if those[20] is null then
    by_rarest := array(
      select a from jsonb_array_elements(asked) with ordinality as e (a, place)
      order by (select min(coalesce(q.texts, 0)) from jsonb_array_elements_text(a -> 0 -> 'lexemes') l
        left join search.frequency q on q.lexeme = l), e.place);
    -- What is much about the rarest, and what speaks of it and of one of the others.
    if by_rarest[3] is not null and search.spoken_of(by_rarest[1]) > 150 then
      those := those || search.rows_of(beside || search.as_question(by_rarest[1], 2, 3, false)::tsquery, mine, tongue, closed_kinds, shut, 150)
        || search.rows_of(beside || search.as_question(by_rarest[1], 1, 1, false)::tsquery
          || (select string_agg(search.as_question(a, 1, 1, false), ' | ') from unnest(by_rarest[2:]) a)::tsquery,
          mine, tongue, closed_kinds, shut, 150);
    end if;
    if those[40] is null then
      foreach ways in array by_rarest loop
        many := search.spoken_of(ways);
        for tier in reverse 2..1 loop
          those := those || search.rows_of(
            beside || search.as_question(ways, tier, case when tier > 1 then 3 else 1 end, true)::tsquery,
            mine, tongue, closed_kinds, shut, 150);
          exit when those[60] is not null and many > 150;
        end loop;
        exit when those[300] is not null;
      end loop;
    end if;
  end if;
  -- The texts of those that are shown alone; who may see them is asked of the document once more.
  return query execute format(
    'select b.place, b.score, b.number, b.shelf, b.theme_ids, b.day, d.language, d.path, d.title, d.in_short, d.body
     from (select o.*, row_number() over (order by o.score desc, o.day desc nulls last, o.number) as place
       from (select f.number, f.shelf, f.theme_ids, f.day, ((%s) * case when f.ctid = any ($3) then 1.3 else 1 end)::real as score
         from search.found_by f where f.ctid = any ($2)
         order by 5 desc, f.day desc nulls last, f.number limit $4) o) b
     left join lateral (select d.* from search.document d
       where d.number = case when b.place > $5 and b.place <= $6 then b.number end and d.readers && $7) d on true
     where d.number is not null or b.place <= $5 or b.place > $6
     order by b.place', search.as_scores(asked))
    using '[0:14]={0,0.25,0.3125,0.5,0.5625,0.625,0.75,0.8125,0.875,0.9375,1,1.0625,1.125,1.1875,1.25}'::real[],
      those, of_every, least(most, 100), shown_from, shown_until, mine;
end
$$;
drop function search.as_score(jsonb);
