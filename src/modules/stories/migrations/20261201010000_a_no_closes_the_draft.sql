-- A no of somebody who is told of closes the draft for who reads along too: they read it as it is now, so it opens again when its
-- writer asks about a text that reads otherwise, or when who said no is in it no longer.

-- Who said no to a text that reads as this one does: the app lays it down with the text, because the database cannot read it.
alter table stories.reader add column got_no_of uuid[] not null default '{}';

create function stories.closed_to_reader(r stories.reader) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from stories.told_of o
    where o.story_id = r.story_id and o.contribution_id is null and o.says = 'no'
      and (o.id = any (r.got_no_of)
        or not o.left_out and not exists (select from stories.told_of t
          where t.story_id = o.story_id and t.asked_number > o.said_number and t.asked_number is distinct from o.still_no_to)));
end
$$;
-- Somebody said no since they were asked: the title of then may be what they said no to.
create function stories.got_no_since(r stories.reader) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from stories.told_of o
    where o.story_id = r.story_id and o.contribution_id is null and o.says = 'no' and o.said_on >= platform.day_of(r.asked_at));
end
$$;

create or replace function stories.my_readings() returns table (id uuid, kind text, language text, title bytea, key_id uuid, by_name text,
  reads boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select r.id, s.kind, s.language, case when not stories.closed_to_reader(r) and not stories.got_no_since(r) then r.title end,
      s.sealing_key_id, coalesce(p.name, ''), r.reads
    from stories.reader r
    join stories.story s on s.id = r.story_id
    left join stories.writer w on w.id = r.asked_by
    left join people.person p on p.id = w.person_id
    where r.person_id = platform.current_person() and not r.declined
    order by r.asked_at limit 50;
end
$$;

-- The draft as it is now, for one who reads along; of one that is closed no word.
drop function stories.read_along(uuid);
create function stories.read_along(which uuid) returns table (id uuid, story_id uuid, kind text, language text, key_id uuid,
  closed boolean, content bytea, bylines text[])
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select r.id, s.id, s.kind, s.language, s.sealing_key_id, c.closed, case when not c.closed then v.content end,
      case when c.closed then '{}' else stories.bylines_of(s.id) end
    from stories.reader r
    cross join lateral (select stories.closed_to_reader(r) as closed) c
    join stories.story s on s.id = r.story_id
    join lateral (select l.content from stories.version l where l.story_id = s.id order by l.number desc limit 1) v on true
    where r.id = which and r.person_id = platform.current_person() and r.reads;
end
$$;

-- For its writers: whether somebody who reads along finds nothing to read now.
create function stories.reader_waits(which uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from stories.reader r
    where r.id = which and r.reads and r.story_id in (select stories.my_stories()) and stories.closed_to_reader(r));
end
$$;

-- What readers see with the text, as it stands there now, and who said no to one that reads the same. For its writers.
drop function stories.lay_before_readers(uuid, uuid[], uuid);
create function stories.lay_before_readers(of_story uuid, in_text uuid[], shown_with uuid, noes uuid[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if of_story not in (select stories.my_stories()) then return; end if;
  update stories.reader r set pictures = in_text, file = shown_with, got_no_of = noes
    where r.story_id = of_story and (r.pictures, r.file, r.got_no_of) is distinct from (in_text, shown_with, noes);
end
$$;

-- Its pictures and what is shown with it close along.
create or replace function stories.asked_pictures() returns table (told uuid, picture uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select t.id, p.id from stories.told_of t
    join stories.picture p on p.story_id = t.story_id and p.id = any (t.asked_pictures)
    where t.id in (select stories.asked_of_me() union all select stories.asked_beside_me()) and not stories.closed_by_a_no(t)
    union all
    select r.id, p.id from stories.reader r
    join stories.picture p on p.story_id = r.story_id and p.id = any (r.pictures)
    where r.person_id = platform.current_person() and r.reads and not stories.closed_to_reader(r);
end
$$;
create or replace function stories.files_asked_of_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select f.id from stories.told_of t
    join stories.shown_file f on f.story_id = t.story_id and f.id = t.asked_file
    where t.id in (select stories.asked_of_me() union all select stories.asked_beside_me()) and not stories.closed_by_a_no(t)
    union all
    select f.id from stories.reader r
    join stories.shown_file f on f.story_id = r.story_id and f.id = r.file
    where r.person_id = platform.current_person() and r.reads and not stories.closed_to_reader(r);
end
$$;

revoke all on function stories.closed_to_reader(stories.reader), stories.got_no_since(stories.reader), stories.read_along(uuid),
  stories.reader_waits(uuid), stories.lay_before_readers(uuid, uuid[], uuid, uuid[]) from public;
grant execute on function stories.read_along(uuid), stories.reader_waits(uuid),
  stories.lay_before_readers(uuid, uuid[], uuid, uuid[]) to kampvuur_web;
