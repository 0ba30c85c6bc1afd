-- What it is, its language and the names above it are part of what somebody says yes to, and lie outside the sealed text. Once
-- anybody was asked about the latest version, a change of them begins another one with the same text: nobody said yes to that.
create function stories.ask_anew(of_story uuid) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into stories.version (story_id, number, writer_id, content)
    select v.story_id, v.number + 1,
        (select w.id from stories.writer w where w.story_id = of_story and w.person_id = platform.current_person()), v.content
      from stories.version v
      where v.story_id = of_story
        and v.number = (select max(l.number) from stories.version l where l.story_id = of_story)
        and exists (select 1 from stories.told_of t where t.story_id = of_story and t.asked_number = v.number);
end
$$;
create function stories.kind_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.ask_anew(new.id);
  return null;
end
$$;
create function stories.name_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.ask_anew(new.story_id);
  return null;
end
$$;
revoke all on function stories.ask_anew(uuid), stories.kind_changed(), stories.name_changed() from public;
create trigger kind_changed after update of kind, language on stories.story
  for each row when (old.kind <> new.kind or old.language <> new.language) execute function stories.kind_changed();
-- A name that goes with who leaves asks nothing anew: nothing is said there that was not read.
create trigger name_changed after update of name on stories.writer
  for each row when (old.name <> new.name) execute function stories.name_changed();
create trigger name_added after insert on stories.writer
  for each row when (new.name <> '') execute function stories.name_changed();

-- Who answered is told that something changed since what they read.
drop function stories.asked_me();
create function stories.asked_me() returns table (id uuid, contribution_id uuid, number integer, changed boolean, says text,
  said_number integer, said_audience text, kind text, language text, audience text, place text, key_id uuid, content bytea,
  bylines text[], read_at text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select t.id, t.contribution_id, t.asked_number,
        exists (select 1 from stories.version later where later.story_id = t.story_id and later.number > t.asked_number),
        t.says, t.said_number, t.said_audience, s.kind, s.language, t.asked_audience, c.name, s.sealing_key_id, v.content,
        stories.bylines_of(s.id), p.slug
      from stories.told_of t
      join stories.story s on s.id = t.story_id
      join stories.version v on v.story_id = t.story_id and v.number = t.asked_number
      join circles.circle c on c.id = coalesce(s.circle_id, s.movement_id)
      left join stories.published p on p.story_id = t.story_id
      where t.id in (select stories.asked_of_me());
end
$$;
revoke all on function stories.asked_me() from public;
grant execute on function stories.asked_me() to kampvuur_web;
