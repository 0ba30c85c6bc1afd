-- A recording or a presentation may have a last day: who is seen or heard in it says yes until then. It lies with what is shown, in the
-- text that they say yes to, and with the file, so that it holds for everybody and whatever else is written meanwhile.
alter table stories.shown_file add column until_on date;
grant update (until_on) on stories.shown_file to kampvuur_web;
create policy shown_file_until on stories.shown_file for update to kampvuur_web
  using (story_id in (select stories.my_stories())) with check (story_id in (select stories.my_stories()));

-- For a policy, which asks it once.
create function stories.today() returns date
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select platform.day_of(now())
$$;
revoke all on function stories.today() from public;
grant execute on function stories.today() to kampvuur_web;

-- What is shown today; null after its last day.
create function stories.shown_now(shown jsonb) returns jsonb
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select case when nullif(shown ->> 'until', '')::date < platform.day_of(now()) then null else shown end
$$;
revoke all on function stories.shown_now(jsonb) from public;
grant execute on function stories.shown_now(jsonb) to kampvuur_web, kampvuur_worker;

drop policy shown_file_see on stories.shown_file;
create policy shown_file_see on stories.shown_file for select to kampvuur_web using (
  (until_on is null or until_on >= (select stories.today()))
  and (exists (select 1 from stories.published p
      where p.story_id = shown_file.story_id and p.shown ->> 'file' = shown_file.id::text
        and coalesce(nullif(p.shown ->> 'until', ''), 'infinity')::date >= (select stories.today()))
    or story_id in (select stories.my_stories())
    or id in (select stories.files_asked_of_me())));

-- Nothing is laid before readers of which the last day is over.
create function stories.shown_while_it_may() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.shown := stories.shown_now(new.shown);
  return new;
end
$$;
-- The morning after: the key of the file is gone, here and in the backups, and where it was elsewhere stands nowhere any more.
create function stories.forget_shown() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shown_file f where f.until_on < platform.day_of(now())
    or exists (select 1 from stories.published p where p.story_id = f.story_id and p.shown ->> 'file' = f.id::text
      and stories.shown_now(p.shown) is null);
  update stories.published p set shown = null where p.shown is not null and stories.shown_now(p.shown) is null;
end
$$;
revoke all on function stories.shown_while_it_may(), stories.forget_shown() from public;
grant execute on function stories.forget_shown() to kampvuur_worker;
create trigger shown_while_it_may before insert or update of shown on stories.published
  for each row execute function stories.shown_while_it_may();
