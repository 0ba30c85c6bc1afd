-- Who is told of reads the text with its pictures, as readers would: those that stood in it when they were asked, and no other of
-- the story's.
alter table stories.told_of add column asked_pictures uuid[] not null default '{}';
grant update (asked_pictures) on stories.told_of to kampvuur_web;

-- Of those the pictures that are still there, by who is asked; never of another story.
create function stories.asked_pictures() returns table (told uuid, picture uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select t.id, p.id from stories.told_of t
    join stories.picture p on p.story_id = t.story_id and p.id = any (t.asked_pictures)
    where t.id in (select stories.asked_of_me());
end
$$;
create function stories.pictures_asked_of_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select a.picture from stories.asked_pictures() a;
end
$$;
revoke all on function stories.asked_pictures(), stories.pictures_asked_of_me() from public;
grant execute on function stories.asked_pictures(), stories.pictures_asked_of_me() to kampvuur_web;

drop policy picture_see on stories.picture;
create policy picture_see on stories.picture for select to kampvuur_web using (
  exists (select 1 from stories.published p where p.story_id = picture.story_id and p.pictures @> array[picture.id])
  or story_id in (select stories.my_stories())
  or id in (select stories.pictures_asked_of_me()));
