-- Whoever shared something was told that nobody else sees it before their yes: with the story that began with it nobody is asked to write
-- or read along until then. Not who is asked by a letter or a link either.
create function stories.waits_for_sharer(of_story uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return of_story in (select stories.my_stories()) and exists (select from stories.told_of t
    where t.story_id = of_story and t.shared_id is not null and t.says is distinct from 'yes');
end
$$;
create function stories.first_who_shared_it() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from stories.told_of t
    where t.story_id = new.story_id and t.shared_id is not null and t.says is distinct from 'yes')
  then
    raise exception 'Nobody else reads it before the yes of who shared it' using errcode = '42501', constraint = 'first_who_shared_it';
  end if;
  return new;
end
$$;
create trigger asked_after_who_shared_it before insert on stories.asked_writer
  for each row execute function stories.first_who_shared_it();
create trigger invited_after_who_shared_it before insert on stories.invited_writer
  for each row execute function stories.first_who_shared_it();
create trigger read_after_who_shared_it before insert on stories.reader
  for each row execute function stories.first_who_shared_it();
revoke all on function stories.waits_for_sharer(uuid), stories.first_who_shared_it() from public;
grant execute on function stories.waits_for_sharer(uuid) to kampvuur_web;
