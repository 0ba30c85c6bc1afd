-- Under a theme stand thousands of stories, and its page shows the latest six. Where a story stands carries along when it was published
-- and who may read it, so that one walk down an index finds them and who may not read one is told nothing of where it stands.
alter table stories.about
  add column published_at timestamptz, -- null for what is not published
  add column audience text,
  add column movement_id uuid,
  add column circle_id uuid;
create index about_latest on stories.about (theme_id, published_at desc, story_id) where published_at is not null;
drop index stories.about_theme;
create index about_theme on stories.about (theme_id);

create function stories.about_stands() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  select p.published_at, p.audience, p.movement_id, p.circle_id
    into new.published_at, new.audience, new.movement_id, new.circle_id
    from stories.published p where p.story_id = new.story_id;
  return new;
end
$$;
create trigger about_stands before insert on stories.about
  for each row execute function stories.about_stands();

create function stories.about_follows() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    update stories.about set published_at = null, audience = null, movement_id = null, circle_id = null
      where story_id = old.story_id;
  else
    update stories.about set published_at = new.published_at, audience = new.audience, movement_id = new.movement_id,
      circle_id = new.circle_id where story_id = new.story_id;
  end if;
  return null;
end
$$;
create trigger about_follows after insert or delete or update of published_at, audience, movement_id, circle_id
  on stories.published for each row execute function stories.about_follows();
revoke all on function stories.about_stands(), stories.about_follows() from public;

update stories.about a set published_at = p.published_at, audience = p.audience, movement_id = p.movement_id, circle_id = p.circle_id
  from stories.published p where p.story_id = a.story_id;

drop policy about_see on stories.about;
create policy about_see on stories.about for select to kampvuur_web using (
  audience = 'everyone'
  or (audience = 'movement' and movement_id in (select contributions.my_movements()))
  or (audience = 'circle' and circle_id in (select circles.my_circles()))
  or story_id in (select stories.my_stories()));
revoke insert on stories.about from kampvuur_web;
grant insert (story_id, theme_id) on stories.about to kampvuur_web;
