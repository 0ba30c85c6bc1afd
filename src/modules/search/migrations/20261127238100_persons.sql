-- Also found: who asked to be found, by whoever they chose; and who stands on the programme of a Week, which everybody reads. What
-- is offered while somebody types: titles of what they may see, by the words that begin in this way.

-- As before, and: the places that somebody may choose for how they introduce themselves, and their own.
create or replace function search.my_readers() returns text[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = auto
set enable_seqscan = on
as $$
begin
  if platform.verified_actor() is null then return array['e']; end if;
  return array(
    select 'e'
    union all select 'm' || replace(m::text, '-', '') from gatherings.my_movements() m
    union all select 'k' || replace(k::text, '-', '') from contributions.my_movements() k
    union all select 'w' || replace(w::text, '-', '') from stories.my_stories() w
    union all select 'c' || replace(c::text, '-', '') from circles.my_circles() c
    union all select 's' || replace(s::text, '-', '') from gatherings.my_surroundings() s
    union all select 't' || replace(t::text, '-', '') from gatherings.my_tended_circles() t
    union all select 'g' || replace(g::text, '-', '') from gatherings.my_gatherings() g
    union all select 'i' || replace(i::text, '-', '') from circles.my_invited_circles() i
    union all select 'i' || replace(i::text, '-', '') from circles.my_trusting_circles() i
    union all select 'a' || replace(a::text, '-', '') from circles.circles_around_me() a
    union all select 'h' || replace(h::text, '-', '') from unnest(contributions.my_reach()) h
    union all select 'o' || replace(o::text, '-', '') from introductions.mine() o where o is not null);
end
$$;

-- Who introduces themselves and asked to be found. A telephone number is not looked for. Without a name: by their own hats.
create function search.read_persons(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select i.id, null::text, false, 'person', '/people/persons/' || i.id,
      coalesce(nullif(i.name, ''), nullif(split_part(i.hats, E'\n', 1), ''), '…'),
      '', concat_ws(E'\n', nullif(i.hats, ''), nullif(i.here_because, ''), nullif(i.experience, '')), '', i.theme_ids, null::date,
      array['o' || replace(i.id::text, '-', '')] || case i.audience when 'everyone' then array['e']
        when 'circles' then array(select 'h' || replace(r::text, '-', '') from unnest(i.readers) r)
        else array(select 'k' || replace(r::text, '-', '') from unnest(i.readers) r) end
    from introductions.introduction i
    where i.findable and i.audience <> 'nobody' and (things is null or i.id = any (things));
end
$$;

-- As before, with the names of those who said yes to standing there.
create or replace function search.read_programme(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select s.id, null::text, false, 'programme', '/week/' || w.slug || '/sessions/' || s.id, s.title, '', s.about,
      coalesce((select string_agg(p.name, ' ' order by p.position) from weeks.programme_speaker p where p.session_id = s.id), ''),
      '{}'::uuid[], d.on_date, array['e']
    from weeks.programme_session s join weeks.week w on w.id = s.week_id and w.released > 0
    join weeks.programme_day d on d.id = s.day_id
    where things is null or s.id = any (things);
end
$$;
revoke all on function search.read_persons(uuid[]) from public;
grant execute on function search.read_persons(uuid[]) to kampvuur_worker;

create trigger found_person after insert or delete or update of name, hats, here_because, experience, audience, readers, findable,
  theme_ids on introductions.introduction for each row execute function search.changed('person', 'id');
create trigger found_speaker after insert or update or delete on weeks.programme_speaker
  for each row execute function search.changed('programme', 'session_id');

-- The words of a title, folded. Goes with what it is the title of.
create table search.title_word (
  word text collate "C" not null,
  number bigint not null references search.document on delete cascade,
  primary key (word, number)
);
create index title_word_number on search.title_word (number);
alter table search.title_word enable row level security;
create policy title_word_work on search.title_word for all to kampvuur_worker using (true) with check (true);
grant select, insert, delete on search.title_word to kampvuur_worker;

-- What the actor may see in whose title a word begins so, and other words that were typed stand; in here, because behind a policy no
-- index is walked by its beginning. Whoever reads what is named is asked by the policy of the document once more.
create function search.offered(start text, others text[], tongue text) returns setof bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
rows 12
as $$
declare
  mine text[] := search.my_readers();
begin
  if length(start) < 3 then return; end if;
  return query
    select t.number from search.title_word t join search.document d on d.number = t.number
    where t.word >= start and t.word < start || chr(1114111)
      and d.readers && mine and (not d.translated or d.language = tongue)
      and not exists (select from unnest(others) o where not exists (select from search.title_word w
        where w.number = t.number and w.word >= o collate "C" and w.word < o || chr(1114111)))
    order by t.word, t.number limit 12;
end
$$;
revoke all on function search.offered(text, text[], text) from public;
grant execute on function search.offered(text, text[], text) to kampvuur_web;
