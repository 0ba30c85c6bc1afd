-- As before, in plpgsql: PostgreSQL keeps the plan of that as long as the connection, and planned these anew for every search.
create or replace function search.theirs(readers text[], tongue text) returns tsquery
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if array_to_string(readers, ' ') ~ '[''\\]' then
    raise invalid_parameter_value using message = 'no lexeme';
  end if;
  return (select '(''r.' || array_to_string(readers, ''' | ''r.') || ''') & ' || search.one_lexeme('l.' || tongue))::tsquery;
end
$$;

create or replace function search.under(readers text[], shelf text, theme uuid, year integer) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce(nullif(concat_ws(' & ',
    case when readers[2] is null then search.one_lexeme('r.' || readers[1]) end,
    search.one_lexeme('s.' || shelf),
    search.one_lexeme('t.' || replace(theme::text, '-', '')),
    search.one_lexeme('y.' || year)), '') || ' & ', '');
end
$$;

create or replace function search.spoken_of(ways jsonb) returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(sum((select min(coalesce(q.texts, 1)) from jsonb_array_elements_text(w -> 'lexemes') l
      left join search.frequency q on q.lexeme = l)), 0)
    from jsonb_array_elements(ways) w);
end
$$;

create or replace function search.is_led_to(document bigint, closed_kinds text[], shut uuid[]) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from search.document d where d.number = document and d.kind <> all (closed_kinds)
    and (d.kind <> 'story' or not exists (select from stories.published p where p.story_id = d.id and p.movement_id = any (shut))));
end
$$;
