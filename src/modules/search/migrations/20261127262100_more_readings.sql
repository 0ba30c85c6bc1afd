-- As before; of a mistyped word more is looked for: also what else is said for what may have been meant.
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
    for reading, place in select r, n from jsonb_array_elements(word) with ordinality as e (r, n) limit 20 loop
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
