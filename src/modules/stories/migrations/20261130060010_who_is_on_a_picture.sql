-- Who is recognised on a picture, of those in the story. It is read with the yes of each of them to a text with that picture, never with
-- somebody else's; and of nobody who is in the story no longer.
create table stories.seen_on (
  picture_id uuid not null references stories.picture on delete cascade,
  told_id uuid not null references stories.told_of on delete cascade,
  primary key (picture_id, told_id)
);
create index seen_on_told on stories.seen_on (told_id);
alter table stories.seen_on enable row level security;
-- Somebody on it was taken off the list: until its writer says anew who is on it, it is laid before nobody.
alter table stories.picture add column one_is_gone boolean not null default false;

-- Until now nobody said who was on which: of everybody who is told of.
insert into stories.seen_on (picture_id, told_id)
  select p.id, t.id from stories.picture p join stories.told_of t on t.story_id = p.story_id
  where p.recognisable = 'asked' and t.contribution_id is null and not t.left_out;

create policy seen_on_see on stories.seen_on for select to kampvuur_web using (
  told_id in (select stories.asked_of_me())
  or exists (select from stories.told_of t where t.id = seen_on.told_id and t.story_id in (select stories.my_stories())));
create policy seen_on_say on stories.seen_on for insert to kampvuur_web with check (
  exists (select from stories.told_of t join stories.picture p on p.story_id = t.story_id
    where t.id = seen_on.told_id and p.id = seen_on.picture_id and t.contribution_id is null and not t.left_out
      and t.story_id in (select stories.my_stories())));
-- Who said no stays on it: a picture does not come back by saying that somebody else is on it.
create policy seen_on_take_back on stories.seen_on for delete to kampvuur_web using (
  exists (select from stories.told_of t where t.id = seen_on.told_id and t.says is distinct from 'no'
    and t.story_id in (select stories.my_stories())));
grant select, insert (picture_id, told_id), delete on stories.seen_on to kampvuur_web;
grant select (one_is_gone), update (one_is_gone) on stories.picture to kampvuur_web;

create or replace function stories.seen_with_a_yes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  last_number integer;
  as_before uuid[] := '{}';
begin
  if tg_op = 'UPDATE' and stories.only_fewer_pictures(old, new) then return null; end if;
  -- Of a text that stays as it was only what comes beside it is asked.
  if tg_op = 'UPDATE' and (new.body, new.audience) is not distinct from (old.body, old.audience) then
    as_before := old.pictures;
  end if;
  if new.pictures <@ as_before or exists (select from stories.shared s where s.story_id = new.story_id) then
    return null;
  end if;
  -- Held, as whoever answers holds it: of two at once the second sees what the first did.
  perform from stories.story s where s.id = new.story_id for no key update;
  last_number := (select max(v.number) from stories.version v where v.story_id = new.story_id);
  if exists (select from stories.picture p
    where p.story_id = new.story_id and p.id = any (new.pictures) and p.id <> all (as_before) and p.recognisable = 'asked'
      and (p.one_is_gone
        or not exists (select from stories.seen_on o where o.picture_id = p.id)
        or exists (select from stories.seen_on o join stories.told_of t on t.id = o.told_id
          where o.picture_id = p.id and not coalesce(not t.left_out and t.says = 'yes' and t.said_number = last_number
            and stories.reaches_as_far(t.said_audience, new.audience) and p.id = any (t.asked_pictures), false))))
  then
    raise exception 'not everybody who is seen on a picture said yes'
      using errcode = 'check_violation', constraint = 'seen_with_a_yes';
  end if;
  return null;
end
$$;

-- Whoever is left out takes along the pictures on which they are recognised, from readers at once and as a correction.
create or replace function stories.left_out_unseen() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  p stories.published;
  gone text[];
  said text[];
begin
  if tg_op = 'DELETE' then
    update stories.picture pic set one_is_gone = true
      where pic.id in (select o.picture_id from stories.seen_on o where o.told_id = old.id);
  end if;
  select * into p from stories.published o where o.story_id = old.story_id for update;
  gone := array(select pic.id::text from stories.picture pic join stories.seen_on o on o.picture_id = pic.id
    where o.told_id = old.id and pic.story_id = p.story_id and pic.id = any (p.pictures));
  if gone = '{}' then return coalesce(new, old); end if;
  -- Whatever was said with them in the plain text goes along.
  said := array(select coalesce(nullif(b.block -> 'attrs' ->> 'caption', ''), b.block -> 'attrs' ->> 'alt')
    from jsonb_array_elements(p.body -> 'content') b (block)
    where b.block ->> 'type' = 'picture' and lower(b.block -> 'attrs' ->> 'picture') = any (gone));
  update stories.published o
    set body = stories.without_pictures(p.body, gone), corrected_at = now(),
      plain = array_to_string(array(
        select part.words from unnest(string_to_array(p.plain, E'\n\n')) with ordinality part (words, place)
          where part.words <> all (said) order by part.place), E'\n\n')
    where o.id = p.id;
  perform platform.stay_closed('told-of', old.id, 'yes');
  return coalesce(new, old);
end
$$;
-- Before they are gone: afterwards nothing says on which they are.
drop trigger left_out_unseen on stories.told_of;
create trigger left_out_unseen before delete on stories.told_of
  for each row when (old.contribution_id is null) execute function stories.left_out_unseen();
drop trigger left_out_unseen_too on stories.told_of;
create trigger left_out_unseen_too after update of left_out on stories.told_of
  for each row when (new.contribution_id is null and new.left_out and not old.left_out) execute function stories.left_out_unseen();
