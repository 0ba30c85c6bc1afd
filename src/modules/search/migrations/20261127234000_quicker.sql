-- The same things are found, with less work. What a function sets holds for all that it calls: planned anew for every question were
-- also the dozens of rules that say as whom somebody reads, which takes longer than finding.
alter function search.my_readers() set plan_cache_mode = auto;
alter function search.my_readers() set enable_seqscan = on;

-- In how many of the texts that everybody may read one of these ways stands, more or less. Told to nobody: it only says where it is
-- quickest to begin, for whoever asks in the same way.
create function search.spoken_of(ways jsonb) returns bigint
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(sum((select min(coalesce(q.texts, 1)) from jsonb_array_elements_text(w -> 'lexemes') l
    left join search.frequency q on q.lexeme = l)), 0)
  from jsonb_array_elements(ways) w
$$;

-- Of words that may be mistyped, each with its lexemes and those of what may have been meant, [[[lexemes], [lexemes], …], …]: which
-- stand in something that the actor may see. Where the word itself does, nothing else is looked for. What stands in hundreds of texts
-- is nearly always in some title: of those the index names few.
drop function search.seen(text[], text);
create function search.standing(words jsonb, tongue text) returns setof text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
rows 10
as $$
declare
  mine text := search.within(tongue, null, null, null);
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
            where f.lexemes @@ (mine || ' & ' || search.one_lexeme(one || case when tier > 1 then '.' || tier else '' end))::tsquery)
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

-- As before; but a word that stands in few texts is asked once, of all that speak of it, and where thousands speak of every word
-- those do that are much about them all.
create or replace function search.found(asked jsonb, tongue text, shelf text, theme uuid, year integer, most integer)
  returns table (number bigint, score real)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
rows 100
as $$
declare
  mine text := search.within(tongue, shelf, theme, year);
  few constant bigint := 800;
  least_spoken_of bigint;
  questions text;
  found bigint[] := '{}';
  those bigint[];
  ways jsonb;
  many bigint;
begin
  if jsonb_array_length(asked) not between 1 and 8 then return; end if;
  least_spoken_of := (select min(search.spoken_of(a)) from jsonb_array_elements(asked) a);
  for tier in reverse (case when least_spoken_of > few then 3 else 1 end)..1 loop
    questions := (select string_agg(search.as_question(a, tier, false), ' & ') from jsonb_array_elements(asked) a);
    found := array(select f.number from search.found_by f where f.lexemes @@ (mine || ' & ' || questions)::tsquery limit 800);
    exit when found[100] is not null or (found[30] is not null and least_spoken_of > 8 * few);
  end loop;
  if found[20] is null then
    for ways, many in
      select a, search.spoken_of(a) from jsonb_array_elements(asked) with ordinality as e (a, place)
      order by (select min(coalesce(q.texts, 0)) from jsonb_array_elements_text(a -> 0 -> 'lexemes') l
        left join search.frequency q on q.lexeme = l), place
    loop
      for tier in reverse (case when many > few then 3 else 1 end)..1 loop
        those := array(select f.number from search.found_by f
          where f.lexemes @@ (mine || ' & ' || search.as_question(ways, tier, true))::tsquery limit 300);
        exit when those[100] is not null or (those[30] is not null and many > 8 * few);
      end loop;
      found := found || those;
      exit when found[500] is not null;
    end loop;
  end if;
  return query execute format(
    'select f.number, (%s)::real from search.found_by f where f.number = any ($1)
     order by 2 desc, f.day desc nulls last, f.number limit $2',
    (select string_agg(search.as_score(a), ' + ') from jsonb_array_elements(asked) a))
    using found, least(most, 100);
end
$$;
revoke all on function search.spoken_of(jsonb), search.standing(jsonb, text) from public;
grant execute on function search.standing(jsonb, text) to kampvuur_web;
