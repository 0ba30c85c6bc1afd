-- Whoever is left out has no way any more to take back their yes, so what readers may know them by goes at once: every picture on which
-- somebody is recognised, because nobody here knows who of those in a story that is. With the yes of who stands there still it is let be
-- read again.

-- A text without some of its pictures.
create function stories.without_pictures(body jsonb, gone text[]) returns jsonb
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return jsonb_set(body, '{content}', coalesce((
    select jsonb_agg(b.block order by b.place) from jsonb_array_elements(body -> 'content') with ordinality b (block, place)
    where not coalesce(b.block ->> 'type' = 'picture' and lower(b.block -> 'attrs' ->> 'picture') = any (gone), false)), '[]'));
end
$$;
-- Whether readers get what they had, with fewer pictures. That asks nobody anything.
create function stories.only_fewer_pictures(was stories.published, now_is stories.published) returns boolean
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return was.body <> now_is.body
    and now_is.body = stories.without_pictures(was.body, array(
      select lower(b.block -> 'attrs' ->> 'picture') from jsonb_array_elements(was.body -> 'content') b (block)
        where b.block ->> 'type' = 'picture'
      except
      select lower(b.block -> 'attrs' ->> 'picture') from jsonb_array_elements(now_is.body -> 'content') b (block)
        where b.block ->> 'type' = 'picture'))
    and (was.title, was.in_short, was.audience, was.kind, was.language, was.circle_id, was.rubric_id, was.shown, was.bylines)
      is not distinct from (now_is.title, now_is.in_short, now_is.audience, now_is.kind, now_is.language, now_is.circle_id,
        now_is.rubric_id, now_is.shown, now_is.bylines);
end
$$;

create or replace function stories.with_everybodys_yes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  last_number integer;
begin
  if tg_op = 'UPDATE' and stories.only_fewer_pictures(old, new) then return null; end if;
  perform from stories.story s where s.id = new.story_id for no key update;
  last_number := (select max(v.number) from stories.version v where v.story_id = new.story_id);
  if exists (select 1 from stories.told_of t where t.story_id = new.story_id and not t.left_out
    and (t.says is distinct from 'yes' or t.said_number is distinct from last_number
      or not stories.reaches_as_far(t.said_audience, new.audience) or stories.other_name(t)))
  then
    raise exception 'not everybody in it said yes' using errcode = 'check_violation', constraint = 'with_everybodys_yes';
  end if;
  delete from stories.quoted q where q.story_id = new.story_id;
  insert into stories.quoted (story_id, contribution_id, name_hash)
    select t.story_id, t.contribution_id, t.said_name from stories.told_of t
    where t.story_id = new.story_id and t.contribution_id is not null and not t.left_out;
  return null;
end
$$;
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
      and not exists (select from stories.told_of t
        where t.story_id = new.story_id and t.contribution_id is null and not t.left_out
          and t.says = 'yes' and t.said_number = last_number and stories.reaches_as_far(t.said_audience, new.audience)
          and p.id = any (t.asked_pictures)))
  then
    raise exception 'nobody who is seen on a picture said yes'
      using errcode = 'check_violation', constraint = 'seen_with_a_yes';
  end if;
  return null;
end
$$;
create or replace function stories.as_agreed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from stories.shared s where s.story_id = new.story_id and s.person_id is null
      and s.yes_at <> transaction_timestamp() and s.id not in (select stories.own_shared()))
    and (tg_op = 'INSERT'
      or ((new.title, new.in_short, new.body, new.audience, new.kind, new.language, new.circle_id, new.rubric_id)
          is distinct from (old.title, old.in_short, old.body, old.audience, old.kind, old.language, old.circle_id, old.rubric_id)
        and not stories.only_fewer_pictures(old, new))
      or (new.shown is not null and new.shown is distinct from old.shown)
      or not coalesce(new.bylines <@ old.bylines, new.bylines is null))
    and pg_catalog.pg_has_role(session_user, 'kampvuur_web', 'member')
  then
    raise exception 'Who shared this said yes to other words' using errcode = '42501', constraint = 'as_agreed';
  end if;
  return new;
end
$$;
-- What readers have is still the version they had.
create or replace function stories.version_read() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' and stories.only_fewer_pictures(old, new) then return null; end if;
  update stories.story s set read_number = (select max(v.number) from stories.version v where v.story_id = new.story_id)
    where s.id = new.story_id;
  return null;
end
$$;

-- As a correction, so that feeds and whoever follows from elsewhere are told. A copy from before brings none of it back: then who was
-- left out is asked once more.
create function stories.left_out_unseen() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  p stories.published;
  gone text[];
  said text[];
begin
  select * into p from stories.published o where o.story_id = old.story_id for update;
  gone := array(select pic.id::text from stories.picture pic
    where pic.story_id = p.story_id and pic.id = any (p.pictures) and pic.recognisable = 'asked');
  if gone = '{}' then return null; end if;
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
  return null;
end
$$;
create trigger left_out_unseen after delete on stories.told_of
  for each row when (old.contribution_id is null and old.says = 'yes') execute function stories.left_out_unseen();
create trigger left_out_unseen_too after update of left_out on stories.told_of
  for each row when (new.contribution_id is null and new.left_out and not old.left_out and old.says = 'yes')
  execute function stories.left_out_unseen();
revoke all on function stories.without_pictures(jsonb, text[]),
  stories.only_fewer_pictures(stories.published, stories.published), stories.left_out_unseen() from public;
