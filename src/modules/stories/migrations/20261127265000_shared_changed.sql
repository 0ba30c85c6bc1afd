-- Who shared something changes it for as long as it is read: fewer readers and no name at once, other words by way of who looks along.

-- Other words are asked for, also of what is read; until their yes to those it is read as it was. A no to them leaves it so.
drop policy shared_change on stories.shared;
create policy shared_change on stories.shared for update to kampvuur_web
  using (id in (select stories.own_shared()))
  with check (id in (select stories.own_shared()) and (step = 'waits' or (step = 'published' and story_id is not null)));

-- How it is read now, for who shared it and who looks along: also where its readers have an account and its sharer has none.
create function stories.shared_reading(which uuid) returns table (slug text, title text, audience text, named boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select p.slug, p.title, p.audience, cardinality(p.bylines) > 0
    from stories.shared s join stories.published p on p.story_id = s.story_id
    where s.id = which and (s.id in (select stories.own_shared()) or s.movement_id in (select circles.my_open_kept_circles()));
end
$$;

-- Read by fewer from now on, by nobody but who looks along, or without its sharer's name. What nobody with an account wrote goes with
-- its readers; who has one keeps what they wrote. Laid down anew where fewer read it, so that what was there leaves the
-- backups. What is read comes before the name behind it: a name that goes asks nobody in it anew.
-- @return whether it is read as that now.
create function stories.narrow_shared(which uuid, to_audience text, without_name boolean) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.shared;
  it_is_read stories.published;
begin
  select s.* into it from stories.shared s where s.id = which and s.id in (select stories.own_shared()) for update;
  select p.* into it_is_read from stories.published p where p.story_id = it.story_id for update;
  if it_is_read.id is null then return false; end if;
  if to_audience = 'nearby' then
    delete from stories.published p where p.id = it_is_read.id;
    delete from stories.story s where s.id = it.story_id and it.person_id is null;
    return true;
  end if;
  if to_audience not in ('movement', 'everyone') or not stories.reaches_as_far(it_is_read.audience, to_audience) then return false; end if;
  if without_name then
    it_is_read.bylines := array(select w.name from stories.writer w where w.story_id = it.story_id and w.name <> ''
      and w.person_id is distinct from it.person_id order by w.place, w.id);
  end if;
  if to_audience = it_is_read.audience then
    update stories.published p set bylines = it_is_read.bylines where p.id = it_is_read.id;
  else
    delete from stories.published p where p.id = it_is_read.id;
    update stories.story s set audience = to_audience, version = s.version + 1 where s.id = it.story_id;
    it_is_read.id := pg_catalog.gen_random_uuid();
    it_is_read.audience := to_audience;
    insert into stories.published select it_is_read.*;
  end if;
  if without_name then
    update stories.writer w set name = '' where w.story_id = it.story_id and w.name <> ''
      and w.person_id is not distinct from it.person_id;
  end if;
  return true;
end
$$;

-- It becomes a story once, and a next time its text becomes another.
create or replace function stories.begin_shared(which uuid, of_version integer, how text, fresh uuid, writer uuid, called text, key uuid,
  content bytea) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.shared;
begin
  select s.* into it from stories.shared s where s.id = which and s.version = of_version and s.step = 'proposed'
    and s.audience <> 'nearby' and s.story_id is null for update;
  if it.id is null then return false; end if;
  if how = 'account' then
    if it.id not in (select stories.own_shared()) then return false; end if;
  elsif it.person_id is not null or it.movement_id not in (select circles.my_open_kept_circles()) then
    return false;
  end if;
  insert into stories.story (id, movement_id, kind, language, audience, sealing_key_id)
    values (fresh, it.movement_id, 'moment', it.language, it.audience, key);
  insert into stories.writer (id, story_id, person_id, name) values (writer, fresh, it.person_id, called);
  insert into stories.version (story_id, number, writer_id, content) values (fresh, 1, writer, content);
  update stories.shared s set step = 'published', story_id = fresh, yes_how = how, yes_at = now(), version = s.version + 1
    where s.id = which;
  return true;
end
$$;

-- What is read becomes what its sharer said yes to since. @return whether it did.
create function stories.reword_shared(which uuid, of_version integer, how text, called text, content bytea) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.shared;
  teller uuid;
begin
  select s.* into it from stories.shared s where s.id = which and s.version = of_version and s.step = 'proposed'
    and s.audience <> 'nearby' and s.story_id is not null for update;
  if it.id is null then return false; end if;
  if how = 'account' then
    if it.id not in (select stories.own_shared()) then return false; end if;
  elsif it.person_id is not null or it.movement_id not in (select circles.my_open_kept_circles()) then
    return false;
  end if;
  teller := (select w.id from stories.writer w where w.story_id = it.story_id and w.person_id is not distinct from it.person_id
    order by w.place, w.id limit 1);
  update stories.story s set audience = it.audience, version = s.version + 1 where s.id = it.story_id;
  update stories.writer w set name = called where w.id = teller and w.name <> called;
  insert into stories.version (story_id, number, writer_id, content)
    select it.story_id, max(v.number) + 1, teller, reword_shared.content from stories.version v where v.story_id = it.story_id;
  update stories.shared s set step = 'published', yes_how = how, yes_at = now(), version = s.version + 1 where s.id = which;
  return true;
end
$$;
-- What whoever holds its code said yes to in this transaction: so long they correct what is read.
create function stories.shared_agreed_now() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select s.story_id from stories.shared s
    where s.story_id is not null and s.yes_at = transaction_timestamp() and s.id in (select stories.own_shared());
end
$$;
revoke all on function stories.shared_reading(uuid), stories.narrow_shared(uuid, text, boolean), stories.reword_shared(uuid, integer, text, text, bytea),
  stories.shared_agreed_now() from public;
grant execute on function stories.shared_reading(uuid), stories.narrow_shared(uuid, text, boolean), stories.reword_shared(uuid, integer, text, text, bytea),
  stories.shared_agreed_now() to kampvuur_web;
create policy published_correct_shared on stories.published for update to kampvuur_web
  using (story_id in (select stories.shared_agreed_now())) with check (story_id in (select stories.shared_agreed_now()));
create policy published_withdraw_shared on stories.published for delete to kampvuur_web
  using (story_id in (select stories.shared_agreed_now()));

-- What is read stays its sharer's to take back, also while other words are asked for.
create or replace function stories.forget_shared() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shared s where s.shared_on < platform.day_of(now()) - 365 and s.step <> 'published' and s.story_id is null;
  delete from stories.shared s where s.step = 'published' and s.story_id is null;
end
$$;
