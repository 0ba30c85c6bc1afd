-- Of words in closed rooms only those are looked through that are about as long: of two letters at the end tens of thousands stand in what
-- a whole movement reads.
alter table search.closed_word add column letters smallint not null generated always as (length(word)) stored;
alter table search.closed_word drop constraint closed_word_pkey;
alter table search.closed_word add primary key (reader, letters, word, number);
drop index search.closed_word_backwards;
create index closed_word_backwards on search.closed_word (reader, letters, (reverse(word)) collate "C") include (word);

create or replace function search.near_mine(typed text[]) returns setof text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
rows 50
as $$
declare
  mine text[] := (search.my_readers())[2:];
  one text;
  far integer;
  start text;
  ending text;
  lengths smallint[];
begin
  if cardinality(mine) = 0 then return; end if;
  foreach one in array typed[1:4] loop
    far := case when length(one) < 7 then 1 else 2 end;
    start := left(one, greatest(far + 1, length(one) / 3));
    ending := left(reverse(one), length(start));
    lengths := array(select n from generate_series(length(one) - far, length(one) + far) n);
    return query
      select w.word from search.closed_word w where w.reader = any (mine) and w.letters = any (lengths)
        and w.word >= start collate "C" and w.word < start || chr(1114111) collate "C"
      union
      select w.word from search.closed_word w where w.reader = any (mine) and w.letters = any (lengths)
        and reverse(w.word) collate "C" >= ending collate "C" and reverse(w.word) collate "C" < ending || chr(1114111) collate "C";
  end loop;
end
$$;
