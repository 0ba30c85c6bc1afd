-- What is found, in the order of how much it is about what was asked. In here, because behind a policy no index is asked for
-- words: who may see a document stands among its lexemes, and the policy looks once more at those that are named.

-- Written so that PostgreSQL reads it as one lexeme.
create function search.one_lexeme(lexeme text) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  if lexeme = '' or length(lexeme) > 60 or lexeme ~ '[''\\]' then
    raise invalid_parameter_value using message = 'no lexeme';
  end if;
  return '''' || lexeme || '''';
end
$$;

-- Who asks, in what language, and under what: every question begins with it.
create function search.within(tongue text, shelf text, theme uuid, year integer) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return concat_ws(' & ',
    (select '(' || string_agg(search.one_lexeme('r.' || r), ' | ') || ')' from unnest(search.my_readers()) r),
    search.one_lexeme('l.' || tongue),
    search.one_lexeme('s.' || shelf),
    search.one_lexeme('t.' || replace(theme::text, '-', '')),
    search.one_lexeme('y.' || year));
end
$$;

-- Which of these lexemes stand in something that the actor may see.
create function search.seen(lexemes text[], tongue text) returns setof text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
rows 10
as $$
declare
  mine text := search.within(tongue, null, null, null);
  one text;
begin
  foreach one in array lexemes[1:60] loop
    if exists (select from search.found_by f where f.lexemes @@ (mine || ' & ' || search.one_lexeme(one))::tsquery) then
      return next one;
    end if;
  end loop;
end
$$;

-- One asked word as a question: any of its ways, all lexemes of a way. Among those that are about it most: a tier above 1.
create function search.as_question(ways jsonb, tier integer, loosely boolean) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return '(' || (
    select string_agg('(' || (
      select string_agg(search.one_lexeme(l || case when tier > 1 then '.' || tier else '' end),
        case when loosely then ' | ' else ' & ' end)
      from jsonb_array_elements_text(w -> 'lexemes') l) || ')', ' | ')
    from jsonb_array_elements(ways) w) || ')';
end
$$;

-- How much one asked word counts in a document `f`: as the way in which it stands there best. A rare way counts no more than the
-- word itself would.
create function search.as_score(ways jsonb) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  many real := coalesce((select q.texts from search.frequency q where q.lexeme = ''), 1);
  way jsonb;
  one text;
  known real;
  most real;
  counts real;
  part text;
  all_parts text;
  least_part text;
  scores text[] := '{}';
begin
  for way in select w from jsonb_array_elements(ways) w loop
    all_parts := null;
    least_part := null;
    for one in select l from jsonb_array_elements_text(way -> 'lexemes') l loop
      known := (select q.texts from search.frequency q where q.lexeme = one);
      counts := ln(1 + (greatest(many, coalesce(known, 0)) - coalesce(known, 0) + 0.5) / (coalesce(known, 0) + 0.5)) + 0.1;
      if most is null then most := case when known is null then 'infinity' else counts end; end if;
      counts := least(counts, most) * (way ->> 'weight')::real / jsonb_array_length(way -> 'lexemes');
      part := format('%s * ts_rank(''{0.25,0.5,0.75,1}'', f.lexemes, %L::tsquery)', counts::numeric(9, 4), search.one_lexeme(one));
      all_parts := concat_ws(' + ', all_parts, part);
      least_part := concat_ws(', ', least_part, part);
    end loop;
    -- Of a compound: hardly anything for one of its parts alone.
    scores := scores || case when jsonb_array_length(way -> 'lexemes') = 1 then '(' || all_parts || ')'
      else format('(0.25 * (%s) + 0.75 * %s * least(%s))', all_parts, jsonb_array_length(way -> 'lexemes'), least_part) end;
  end loop;
  return 'greatest(' || array_to_string(scores, ', ') || ')';
end
$$;

-- `asked`: for each word its ways, [[{lexemes, weight}]]. First what speaks of every word, beginning among what is most about them;
-- where that is little, what speaks of some, the rarest word first. Of what thousands of texts are about equally, some.
create function search.found(asked jsonb, tongue text, shelf text, theme uuid, year integer, most integer)
  returns table (number bigint, score real)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
rows 100
as $$
declare
  mine text := search.within(tongue, shelf, theme, year);
  questions text[];
  found bigint[] := '{}';
  those bigint[];
  ways jsonb;
begin
  if jsonb_array_length(asked) not between 1 and 8 then return; end if;
  <<tiers>>
  for tier in reverse 3..1 loop
    questions := array(select search.as_question(a, tier, false) from jsonb_array_elements(asked) a);
    found := array(select f.number from search.found_by f
      where f.lexemes @@ (mine || ' & ' || array_to_string(questions, ' & '))::tsquery limit 1200);
    exit tiers when found[100] is not null;
  end loop tiers;
  if found[20] is null then
    for ways in
      select a from jsonb_array_elements(asked) a
      order by (select min(coalesce(q.texts, 0)) from jsonb_array_elements_text(a -> 0 -> 'lexemes') l
        left join search.frequency q on q.lexeme = l)
    loop
      for tier in reverse 3..1 loop
        those := array(select f.number from search.found_by f
          where f.lexemes @@ (mine || ' & ' || search.as_question(ways, tier, true))::tsquery limit 400);
        exit when those[100] is not null;
      end loop;
      found := found || those;
      exit when found[800] is not null;
    end loop;
  end if;
  return query execute format(
    'select f.number, (%s)::real from search.found_by f where f.number = any ($1)
     order by 2 desc, f.day desc nulls last, f.number limit $2',
    (select string_agg(search.as_score(a), ' + ') from jsonb_array_elements(asked) a))
    using found, least(most, 100);
end
$$;
revoke all on function search.one_lexeme(text), search.within(text, text, uuid, integer), search.seen(text[], text),
  search.as_question(jsonb, integer, boolean), search.as_score(jsonb),
  search.found(jsonb, text, text, uuid, integer, integer) from public;
grant execute on function search.seen(text[], text), search.found(jsonb, text, text, uuid, integer, integer) to kampvuur_web;
