-- Names, and what somebody put together, in what is not for everybody: what whoever reads it may have meant by a mistyped word. By who
-- reads it, so that those of others are not looked through, and cost nobody time; each goes with the document it stands in.
create table search.closed_word (
  reader text collate "C" not null,
  word text collate "C" not null,
  number bigint not null references search.document on delete cascade,
  primary key (reader, word, number)
);
create index closed_word_number on search.closed_word (number);
create index closed_word_backwards on search.closed_word (reader, (reverse(word)) collate "C");
alter table search.closed_word enable row level security;
create policy closed_word_work on search.closed_word for all to kampvuur_worker using (true) with check (true);
grant select, insert, delete on search.closed_word to kampvuur_worker;

-- Words in what the actor reads and not everybody, that begin or end as one of these does and are about as long. In here, because
-- behind a policy no index is walked by its beginning.
create function search.near_mine(typed text[]) returns setof text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
rows 50
as $$
declare
  readers text[] := (search.my_readers())[2:];
  one text;
  letters integer;
begin
  if cardinality(readers) = 0 then return; end if;
  foreach one in array typed[1:4] loop
    letters := greatest(2, length(one) / 3);
    return query
      select w.word from unnest(readers) r join search.closed_word w on w.reader = r
        and w.word >= left(one, letters) collate "C" and w.word < left(one, letters) || chr(1114111) collate "C"
        where length(w.word) between length(one) - 2 and length(one) + 2
      union
      select w.word from unnest(readers) r join search.closed_word w on w.reader = r
        and reverse(w.word) collate "C" >= left(reverse(one), letters) collate "C"
        and reverse(w.word) collate "C" < left(reverse(one), letters) || chr(1114111) collate "C"
        where length(w.word) between length(one) - 2 and length(one) + 2;
  end loop;
end
$$;
revoke all on function search.near_mine(text[]) from public;
grant execute on function search.near_mine(text[]) to kampvuur_web;

-- What was laid in before is made again.
delete from search.made;
